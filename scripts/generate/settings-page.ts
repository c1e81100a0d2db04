import { keyNames, keys } from '../../src/engine/policy/definition.ts';
import { editorSettings } from '../../src/engine/policy/editor-settings.ts';
import type { PolicyKey } from '../../src/engine/policy/policy.ts';
import { inWords, type Shape } from '../../src/engine/policy/shape.ts';
import { code, firstSentence, json, table } from './markdown.ts';

/** The table of settings for an overview. */
export function settingsTable(): string {
	const policy = keyNames
		.filter((key) => !keys[key].reserved)
		.map((key) => [code(`cordon.${key}`), json(keys[key].default), firstSentence(keys[key].documentation)]);
	const own = Object.entries(editorSettings).map(([name, setting]) => [
		code(`cordon.${name}`),
		json(setting.default),
		firstSentence(setting.documentation),
	]);
	return table(['Setting', 'Default', 'What it does'], [...policy, ...own]);
}

/** docs/settings.md. */
export function settingsPage(): string {
	return `${[
		'# Settings and policy',
		INTRODUCTION,
		'## Profiles',
		profiles(),
		'## Keys',
		...keyNames.map(keySection),
		'## Settings of the editor alone',
		'These are settings only; a policy file does not know them. No workspace can set them for you.',
		...Object.entries(editorSettings).map(([name, { shape, default: value, documentation }]) =>
			section(`cordon.${name}`, documentation, [`Value: ${inWords(shape)}.`, `Default: ${json(value)}.`], shape),
		),
	].join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Written by npm run generate. -->

The same keys are settings of VS Code under \`cordon.\` and members of \`.cordon.json\`, the policy file in the top folder of a repository (JSON with comments):

\`\`\`jsonc
{
	"version": 1,
	"profile": "standard",
	"actions": { "copy": "redact" },
	"detect": { "ignore": [{ "rule": "*", "path": "test/fixtures/**", "why": "made up" }] }
}
\`\`\`

Where several layers set a key, the most specific one counts: the managed policy, then settings of the workspace, then the policy files (the one nearest to the file first), then your own settings and policy, then the defaults. Lists of what to protect, to find, to leave out and to lock add up.

Who may bind whom is another matter. From most to least trusted there are the managed policy, your own, the policy files (one further up before one below), the settings of the workspace. What a layer names in \`locked\`, less trusted ones can only tighten. Until you trust a workspace, its settings and its policy files can only tighten anything. What a layer wanted and did not get is listed by \`Cordon: Explain Policy\` and \`cordon policy\`.

| Layer | Where |
| --- | --- |
| managed | \`/etc/cordon/policy.json\` (Linux), \`/Library/Application Support/Cordon/policy.json\` (macOS), \`%ProgramData%\\cordon\\policy.json\` (Windows); where there is none, the file that the environment variable \`CORDON_MANAGED_POLICY\` names. Read-only for Cordon. One that cannot be read or has an error counts as \`regulated\` with every key locked. |
| user | \`cordon.*\` in your settings, and \`policy.json\` in \`$XDG_CONFIG_HOME/cordon\` (\`~/.config/cordon\`; \`%APPDATA%\\cordon\` on Windows). The desktop editor keeps a copy of your settings beside it, \`editor.json\`, so that the command line decides as the editor does; where several editors have different settings, that of the one that started or changed last. |
| repository | \`.cordon.json\` in the top folder, and in any folder below for what lies in it. Patterns start from the folder of the file that has them. |
| workspace | \`cordon.*\` in the settings of the workspace and its folders. |

A key that this version does not know is a warning, and the rest of the file applies. A wrong value or broken syntax is an error at its line and column. While a file has an error, the editor keeps the last good one; where there is none, and on the command line, the file counts as the profile \`regulated\`.`;

function profiles(): string {
	const rows = keyNames.flatMap((key) => {
		const { profiles } = keys[key];
		if (!profiles || key === 'profile') return [];
		return [[code(key), json(profiles.relaxed), json(profiles.standard), json(profiles.regulated)]];
	});
	return table(['Key', '`relaxed`', '`standard` (the default)', '`regulated`'], rows);
}

function keySection(key: PolicyKey): string {
	const { shape, default: value, documentation, tighter, reserved, restricted, ownOnly } = keys[key];
	return section(
		key,
		documentation,
		[
			`Value: ${inWords(shape)}.`,
			`Default: ${json(value)}.`,
			`Tighter: ${tighter}.`,
			...(ownOnly ? ['Only your own and the managed policy can set it.'] : []),
			...(restricted ? ['VS Code ignores it in the settings of a workspace that you do not trust.'] : []),
			...(reserved ? ['Policy files may name it already; this version does not use it yet.'] : []),
		],
		shape,
	);
}

function section(title: string, documentation: string, facts: readonly string[], shape: Shape): string {
	const values = details(shape);
	return [`### ${code(title)}`, documentation, facts.map((fact) => `- ${fact}`).join('\n'), ...values].join('\n\n');
}

function details(shape: Shape): string[] {
	switch (shape.type) {
		case 'choice': {
			const rows = Object.entries(shape.values).map(([name, text]) => [json(name), text]);
			return [table(['Value', 'Meaning'], rows)];
		}
		case 'record': {
			const rows = Object.entries(shape.fields).map(([name, field]) => [
				code(name) + (field.required ? ' (required)' : ''),
				inWords(field.shape),
				field.documentation,
			]);
			return [table(['Member', 'Value', 'Meaning'], rows)];
		}
		case 'list':
		case 'map':
			return details(shape.of);
		case 'either':
			return shape.of.flatMap(details);
		default:
			return [];
	}
}
