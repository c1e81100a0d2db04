import { commands } from '../../src/engine/commands.ts';
import { keyNames, keys } from '../../src/engine/policy/definition.ts';
import { editorSettings } from '../../src/engine/policy/editor-settings.ts';
import { knownNames } from '../../src/engine/policy/known-names.ts';
import { POLICY_FILE } from '../../src/engine/policy/file-name.ts';
import { schemaOf, type SchemaStyle } from './json-schema.ts';

type Json = Record<string, unknown>;

/** The generated parts of the manifest and the texts that they refer to. */
export interface Manifest {
	/** package.json as a whole; what is not generated is as it was. */
	readonly json: Json;
	/** package.nls.json as a whole, likewise. */
	readonly texts: Record<string, string>;
}

const GENERATED = /^(?:setting|section|command)\./;

/** Puts settings, commands, schema and restricted settings into the manifest. */
export function withContributions(before: Json, textsBefore: Record<string, string>): Manifest {
	const kept = Object.entries(textsBefore).filter(([id]) => !GENERATED.test(id));
	const texts: Record<string, string> = { ...TEXTS, ...Object.fromEntries(kept) };
	const text = (id: string, markdown: string): string => {
		texts[id] = markdown;
		return `%${id}%`;
	};
	const contributes = objectIn(before, 'contributes');
	const languages = (contributes['languages'] ?? []) as readonly Json[];
	const capabilities = objectIn(before, 'capabilities');
	return {
		json: {
			...before,
			contributes: {
				...contributes,
				configuration: configuration(text),
				jsonValidation: [{ fileMatch: [POLICY_FILE], url: './media/cordon.schema.json' }],
				languages: [
					...languages.filter(({ filenames }) => !(Array.isArray(filenames) && filenames.includes(POLICY_FILE))),
					{ id: 'jsonc', filenames: [POLICY_FILE] },
				],
				commands: commands.map(({ id, title, icon }) => {
					return { command: id, title: text(`command.${short(id)}`, title), category: 'Cordon', ...(icon && { icon }) };
				}),
				menus: { ...menus(objectIn(contributes, 'menus')), commandPalette: palette(), 'cordon.path': pathMenu() },
			},
			capabilities: {
				...capabilities,
				untrustedWorkspaces: {
					supported: 'limited',
					description: '%capabilities.untrustedWorkspaces%',
					...objectIn(capabilities, 'untrustedWorkspaces'),
					restrictedConfigurations: keyNames.filter((key) => keys[key].restricted).map((key) => `cordon.${key}`),
				},
			},
		},
		texts,
	};
}

const TEXTS = {
	'capabilities.untrustedWorkspaces':
		'Until you trust the workspace, its policy file and its settings can only tighten what you have set.',
};

function palette(): Json[] {
	return commands.flatMap(({ id, palette }) =>
		palette === undefined ? [] : [{ command: id, when: palette === 'never' ? 'false' : palette }],
	);
}

/** What the submenu of a file or folder holds. */
function pathMenu(): Json[] {
	return commands.flatMap(({ id, pathMenu }, order) =>
		pathMenu === undefined ? [] : [{ command: id, when: pathMenu, group: `1_path@${order}` }],
	);
}

/** What is in the manifest by hand, with the places of commands that are not. */
function menus(before: Json): Json {
	const result = Object.fromEntries(
		Object.entries(before).map(([menu, items]) => [
			menu,
			(items as Json[]).filter(({ command }) => command === undefined),
		]),
	);
	for (const { id, menus: places = {} } of commands) {
		for (const [menu, place] of Object.entries(places)) (result[menu] ??= []).push({ command: id, ...place });
	}
	return Object.fromEntries(Object.entries(result).filter(([, items]) => items.length > 0));
}

function configuration(text: SchemaStyle['text']): Json[] {
	const style: SchemaStyle = { rules: new Map(), names: knownNames, text };
	const policy = keyNames
		.filter((key) => !keys[key].reserved)
		.map((key) => ({ name: key as string, ...keys[key], scope: keys[key].ownOnly ? 'application' : 'resource' }));
	const isProtection = ({ name }: Setting): boolean => name.startsWith('protect');
	const own = Object.entries(editorSettings).map(([name, setting]) => ({ name, ...setting }));
	const sections: readonly [id: string, title: string, settings: readonly Setting[]][] = [
		['policy', 'Policy', policy.filter((one) => !one.name.includes('.') && !isProtection(one))],
		['detect', 'Detection', policy.filter(({ name }) => name.startsWith('detect.'))],
		['actions', 'Actions', policy.filter(({ name }) => name.startsWith('actions.'))],
		['protect', 'Protected files', policy.filter(isProtection)],
		['insertions', 'AI-written lines', policy.filter(({ name }) => name.startsWith('insertions.'))],
		['assistants', 'Assistants', policy.filter(({ name }) => /^(?:context|assistants)\./.test(name))],
		['audit', 'Audit', policy.filter(({ name }) => name.startsWith('audit.'))],
		['editor', 'Editor', own],
	];
	return sections.map(([id, title, settings], order) => ({
		id: `cordon.${id}`,
		title: text(`section.${id}`, title),
		order,
		properties: Object.fromEntries(
			settings.map((setting, order) => [`cordon.${setting.name}`, property(setting, order, style)]),
		),
	}));
}

interface Setting {
	readonly name: string;
	readonly shape: Parameters<typeof schemaOf>[0];
	readonly default: unknown;
	readonly documentation: string;
	readonly scope: string;
}

function property(setting: Setting, order: number, style: SchemaStyle): Json {
	const id = `setting.${setting.name}`;
	return {
		...schemaOf(setting.shape, style, id),
		default: setting.default,
		markdownDescription: style.text(id, setting.documentation),
		scope: setting.scope,
		order,
	};
}

function short(id: string): string {
	return id.slice(id.indexOf('.') + 1);
}

function objectIn(parent: Json, name: string): Json {
	return (parent[name] ?? {}) as Json;
}
