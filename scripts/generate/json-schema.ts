import { keyNames, keys, POLICY_VERSION } from '../../src/engine/policy/definition.ts';
import type { KnownNames, Shape } from '../../src/engine/policy/shape.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** What differs between the schema of the policy file and that of the settings. */
export interface SchemaStyle {
	/** Rules by id with what they find; empty where naming them all is not worth the space. */
	readonly rules: ReadonlyMap<string, string>;
	readonly names: KnownNames;
	/** Documentation as it is written down: itself, or a reference to where translations are. */
	text(id: string, markdown: string): string;
}

/** What a rule may be set to, said once: there are hundreds of rules. */
const RULE_VALUE = { $ref: '#/properties/detect/properties/severity/definitions/ruleValue' };

/** JSON schema (draft 7, with VS Code's Markdown extensions) of a shape; `id` names it in documentation references. */
export function schemaOf(shape: Shape, style: SchemaStyle, id: string): Schema {
	switch (shape.type) {
		case 'constant':
			return { const: shape.value };
		case 'choice': {
			const names = Object.keys(shape.values);
			const described = Object.entries(shape.values).map(([name, text]) => style.text(`${id}.${name}`, text));
			return { type: 'string', enum: names, markdownEnumDescriptions: described };
		}
		case 'text': {
			const text = { type: 'string', ...(shape.pattern && { pattern: shape.pattern }), maxLength: shape.longest };
			if (shape.known === 'entities') return { type: 'string', enum: style.names.entities };
			if (shape.known === 'keys') return { anyOf: [{ type: 'string', enum: style.names.keys }, text] };
			if (shape.known !== 'rules' || style.rules.size === 0) return text;
			const known = [...(shape.also === undefined ? [] : [shape.also]), ...style.rules.keys()];
			// Not the known ones alone: rules of the policy's own may stand here too.
			return { anyOf: [{ type: 'string', enum: known }, text] };
		}
		case 'number':
			return { type: 'number', minimum: shape.minimum, maximum: shape.maximum };
		case 'list':
			return { type: 'array', items: schemaOf(shape.of, style, id), ...(shape.most && { maxItems: shape.most }) };
		case 'map': {
			const item = schemaOf(shape.of, style, id);
			if (style.rules.size === 0) return { type: 'object', additionalProperties: item };
			const known = [...style.rules].map(([rule, name]) => [rule, { ...RULE_VALUE, markdownDescription: name }]);
			return {
				type: 'object',
				definitions: { ruleValue: item },
				properties: Object.fromEntries(known) as Schema,
				additionalProperties: RULE_VALUE,
			};
		}
		case 'record': {
			const fields = Object.entries(shape.fields);
			const properties = fields.map(([name, { shape, documentation }]) => {
				const markdownDescription = style.text(`${id}.${name}`, documentation);
				return [name, { ...schemaOf(shape, style, `${id}.${name}`), markdownDescription }];
			});
			return {
				type: 'object',
				properties: Object.fromEntries(properties) as Schema,
				required: fields.flatMap(([name, { required }]) => (required ? [name] : [])),
				additionalProperties: false,
			};
		}
		case 'either':
			return { anyOf: shape.of.map((one) => schemaOf(one, style, id)) };
		default:
			return { type: 'boolean' };
	}
}

/** The schema of `.cordon.json`. */
export function policySchema(style: SchemaStyle): Schema {
	const root: Tree = {
		$schema: { type: 'string' },
		version: { const: POLICY_VERSION, markdownDescription: 'Version of the format.' },
	};
	for (const key of keyNames) {
		const { shape, documentation, reserved, default: value } = keys[key];
		const parts = key.split('.');
		let group = root;
		for (const part of parts.slice(0, -1)) {
			const inner = (group[part] ??= { type: 'object', properties: {}, additionalProperties: false });
			group = inner['properties'] as Tree;
		}
		const note = reserved ? '\n\nNot used by this version yet.' : '';
		const markdownDescription = documentation + note;
		group[parts.at(-1) ?? key] = { ...schemaOf(shape, style, key), default: value, markdownDescription };
	}
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'Policy of Cordon',
		type: 'object',
		allowTrailingCommas: false,
		properties: root,
		additionalProperties: false,
	};
}

type Tree = Record<string, Record<string, unknown>>;
