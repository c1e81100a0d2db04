import { isRecord } from '../text/record.ts';
import { RARE } from '../detect/judge/credential.ts';
import { rarity } from '../detect/judge/rarity.ts';
import { isRegion } from './regions.ts';
import { inWords, type KnownNames, type RecordShape, type Shape, type TextShape } from './shape.ts';
import { nearest } from './suggest.ts';

export type ValuePath = readonly (string | number)[];

/** What is wrong with a value, and where in it. */
export interface Complaint {
	readonly severity: 'error' | 'warning';
	readonly at: ValuePath;
	/** The name at the end of `at` is wrong, not the value it holds. */
	readonly name?: true;
	/** A rule that is not known here. */
	readonly unknownRule?: string;
	readonly message: string;
}

/**
 * Compares a value with its shape. Returns the value as it will be used, or undefined when it has an error.
 * Names that nobody knows are complained about as warnings: a newer version may know them.
 */
export function check(
	shape: Shape,
	value: unknown,
	names: KnownNames,
	at: ValuePath,
	complain: (complaint: Complaint) => void,
): unknown {
	let failed = false;
	const report = (complaint: Complaint): void => {
		failed ||= complaint.severity === 'error';
		complain(complaint);
	};
	const result = new Checker(names, report).value(shape, value, at);
	return failed ? undefined : result;
}

class Checker {
	readonly #names: KnownNames;
	readonly #report: (complaint: Complaint) => void;

	constructor(names: KnownNames, report: (complaint: Complaint) => void) {
		this.#names = names;
		this.#report = report;
	}

	value(shape: Shape, value: unknown, at: ValuePath): unknown {
		switch (shape.type) {
			case 'either':
				for (const one of shape.of) if (takes(one, value)) return this.value(one, value, at);
				break;
			case 'text':
				if (typeof value === 'string') return this.#text(shape, value, at);
				break;
			case 'choice':
				if (typeof value === 'string') return this.#choice(shape, value, at);
				break;
			case 'list':
				if (Array.isArray(value)) return this.#list(shape, value, at);
				break;
			case 'map':
				if (isRecord(value)) return this.#map(shape, value, at);
				break;
			case 'record':
				if (isRecord(value)) return this.#record(shape, value, at);
				break;
			case 'constant':
				if (value === shape.value) return value;
				break;
			case 'number':
				if (typeof value === 'number' && value >= shape.minimum && value <= shape.maximum) return value;
				break;
			default:
				if (typeof value === 'boolean') return value;
		}
		return this.#wrong(at, `must be ${inWords(shape)}, not ${described(value)}`);
	}

	#text(shape: TextShape, value: string, at: ValuePath): string | undefined {
		if (value.length > shape.longest) return this.#wrong(at, `is longer than ${shape.longest} characters`);
		if (shape.pattern !== undefined && !new RegExp(shape.pattern, 'u').test(value)) {
			const known = shape.known ? this.#names[shape.known] : [];
			const meant = known.find((name) => name.toLowerCase() === value.toLowerCase());
			return this.#wrong(at, `must be ${inWords(shape)}${suggestion(meant)}`);
		}
		if (shape.known && value !== shape.also) this.#unknownName(shape.known, value, at);
		return value;
	}

	#choice(shape: Extract<Shape, { type: 'choice' }>, value: string, at: ValuePath): string | undefined {
		const options = Object.keys(shape.values);
		if (options.includes(value)) return value;
		const instead = shape.replaced && Object.hasOwn(shape.replaced, value) ? shape.replaced[value] : undefined;
		if (instead !== undefined) {
			const message = `"${value}" cannot be carried out here; "${instead}" is the tightest that can, and is used`;
			this.#report({ severity: 'warning', at, message: sentence(at, message) });
			return instead;
		}
		return this.#wrong(at, `must be ${inWords(shape)}, not ${described(value)}${suggestion(nearest(value, options))}`);
	}

	#list({ of, most = Infinity }: Extract<Shape, { type: 'list' }>, value: readonly unknown[], at: ValuePath): unknown {
		if (value.length > most) return this.#wrong(at, `has more than ${most} entries`);
		return value.map((item, index) => this.value(of, item, [...at, index]));
	}

	#map(shape: Extract<Shape, { type: 'map' }>, value: object, at: ValuePath): unknown {
		return Object.fromEntries(
			Object.entries(value).map(([name, item]) => {
				this.#unknownName(shape.known, name, [...at, name], true);
				return [name, this.value(shape.of, item, [...at, name])];
			}),
		);
	}

	#record(shape: RecordShape, value: object, at: ValuePath): unknown {
		const entries = Object.entries(value).flatMap(([name, item]): [string, unknown][] => {
			const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
			if (field) return [[name, this.value(field.shape, item, [...at, name])]];
			this.#report(unknownKey([...at, name], Object.keys(shape.fields)));
			return [];
		});
		const result: Record<string, unknown> = Object.fromEntries(entries);
		for (const [name, field] of Object.entries(shape.fields)) {
			if (field.required && !Object.hasOwn(value, name)) this.#wrong(at, `needs "${name}"`);
		}
		const broken = shape.rule?.(result);
		if (broken !== undefined) this.#wrong(at, broken);
		return result;
	}

	#unknownName(kind: keyof KnownNames, name: string, at: ValuePath, isName?: true): void {
		const known = this.#names[kind];
		if (known.includes(name) || (kind === 'regions' && isRegion(name))) return;
		const what = { rules: 'no rule', entities: 'no rule for personal data', regions: 'no country', keys: 'no key' }[
			kind
		];
		const named = isReadable(name) ? `named "${name}"` : 'of this name';
		const message = `there is ${what} ${named}; it has no effect${suggestion(nearest(name, known))}`;
		const unknownRule = kind === 'rules' ? { unknownRule: name } : {};
		this.#report({
			severity: 'warning',
			at,
			...(isName && { name: isName }),
			...unknownRule,
			message: sentence(at, message),
		});
	}

	#wrong(at: ValuePath, message: string): undefined {
		this.#report({ severity: 'error', at, message: sentence(at, message) });
	}
}

/** A name that nobody knows where a key should be. */
export function unknownKey(at: ValuePath, known: readonly string[]): Complaint {
	const meant = nearest(String(at.at(-1)), known);
	return {
		severity: 'warning',
		at,
		name: true,
		message: sentence(at, `is no key that this version knows; it has no effect${suggestion(meant)}`),
	};
}

/** `actions.copy`, `detect.custom[0].id`. A name that does not look like one is left out: messages are one line. */
export function dotted(at: ValuePath): string {
	return at.reduce<string>((text, part) => {
		if (typeof part === 'number') return `${text}[${part}]`;
		const name = isReadable(part) ? part : '…';
		return text === '' ? name : `${text}.${name}`;
	}, '');
}

function sentence(at: ValuePath, message: string): string {
	// Shapes describe themselves in Markdown; messages go to places that show it as it stands.
	const plain = message.replaceAll('`', '');
	return `${at.length > 0 ? dotted(at) : 'the policy'}: ${plain}${plain.endsWith('?') ? '' : '.'}`;
}

function suggestion(name: string | undefined): string {
	return name === undefined ? '' : `. Did you mean "${name}"?`;
}

/** A value is never shown again: it may be a secret that stands in the wrong place. */
function described(value: unknown): string {
	if (value === null || typeof value === 'boolean') return String(value);
	if (typeof value === 'string') return 'this text';
	if (typeof value === 'number') return 'this number';
	return Array.isArray(value) ? 'a list' : 'an object';
}

/** Whether a name may be shown: it is one line, and no secret that stands in the place of a name. */
function isReadable(name: string): boolean {
	if (!/^[\w.:-]{1,64}$/.test(name) || name.replace(/\D/g, '').length > 3) return false;
	return name.length <= 12 || rarity(name) < RARE;
}

/** Whether the value is of the shape's kind at all: what decides which one of several it is compared with. */
function takes(shape: Shape, value: unknown): boolean {
	if (shape.type === 'list') return Array.isArray(value);
	if (shape.type === 'map' || shape.type === 'record') return isRecord(value);
	return typeof value === (shape.type === 'text' || shape.type === 'choice' ? 'string' : shape.type);
}
