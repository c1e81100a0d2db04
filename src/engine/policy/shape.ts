/** Names that the engine knows and a policy refers to; others are accepted with a warning. */
export interface KnownNames {
	/** Ids of all rules, and what stands for the rules of a regulation. */
	readonly rules: readonly string[];
	/** Ids of the rules for personal data. */
	readonly entities: readonly string[];
	/** Countries (ISO 3166 alpha-2) that some rule asks for. */
	readonly regions: readonly string[];
	/** Keys of the policy, and groups of them. */
	readonly keys: readonly string[];
}

/** What a value may look like. One description serves the parser, the JSON schema, the settings and the documentation. */
export type Shape =
	| { readonly type: 'boolean' }
	| { readonly type: 'constant'; readonly value: number }
	| TextShape
	/** One of the names; each with its documentation in Markdown. */
	| {
			readonly type: 'choice';
			readonly values: Readonly<Record<string, string>>;
			/** Names that are understood and stand for another one, with a warning. */
			readonly replaced?: Readonly<Record<string, string>>;
	  }
	| { readonly type: 'number'; readonly minimum: number; readonly maximum: number }
	/** `most`: how many entries it may have. */
	| { readonly type: 'list'; readonly of: Shape; readonly most?: number }
	| { readonly type: 'map'; readonly known: keyof KnownNames; readonly of: Shape }
	| RecordShape
	| { readonly type: 'either'; readonly of: readonly Shape[] };

export interface TextShape {
	readonly type: 'text';
	/** Source of a regular expression for the whole text. */
	readonly pattern?: string;
	/** The pattern in words: `an id in lower case with dashes`. */
	readonly hint?: string;
	readonly longest: number;
	readonly known?: keyof KnownNames;
	/** Accepted besides the known names. */
	readonly also?: string;
}

export interface RecordShape {
	readonly type: 'record';
	readonly fields: Readonly<Record<string, Field>>;
	/** What must hold for the whole, in words; undefined when it does. Only asked when every field is well-formed. */
	rule?(value: Readonly<Record<string, unknown>>): string | undefined;
}

interface Field {
	readonly shape: Shape;
	readonly documentation: string;
	readonly required?: true;
}

/** The shape in words, for messages and documentation. */
export function inWords(shape: Shape): string {
	switch (shape.type) {
		case 'boolean':
			return '`true` or `false`';
		case 'constant':
			return `\`${shape.value}\``;
		case 'text':
			return shape.hint ?? 'a text';
		case 'choice':
			return alternatives(Object.keys(shape.values).map((name) => `\`"${name}"\``));
		case 'number':
			return `a number from ${shape.minimum} to ${shape.maximum}`;
		case 'list':
			return 'a list';
		case 'map':
		case 'record':
			return 'an object';
		default:
			return alternatives(shape.of.map(inWords));
	}
}

function alternatives(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
