import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cliReference } from '../../src/cli/reference.ts';
import { assistants } from '../../src/engine/assistants/registry.ts';
import { detectors } from '../../src/engine/detect/registry.ts';
import { knownNames } from '../../src/engine/policy/known-names.ts';
import { regulationNames } from '../../src/engine/policy/regulations.ts';
import { assistantsPage } from './assistants-page.ts';
import { commandsPage, commandsTable } from './commands-page.ts';
import { policySchema } from './json-schema.ts';
import { withContributions } from './manifest.ts';
import { withGenerated } from './markdown.ts';
import { ruleNames } from './rule-names.ts';
import { rulesIndex, rulesPages, rulesTable } from './rules-page.ts';
import { settingsPage, settingsTable } from './settings-page.ts';

const RULES = 'docs/rules/';

/** Every generated file by its path from `root`, as it should be; what is not generated in it is as it is there. */
export function generatedFiles(root: URL): Map<string, string> {
	const now = (path: string): string | undefined => read(new URL(path, root));
	const manifest = withContributions(
		JSON.parse(now('package.json') ?? '{}') as Record<string, unknown>,
		JSON.parse(now('package.nls.json') ?? '{}') as Record<string, string>,
	);
	const rules = new Map([...regulationNames, ...detectors.map(({ id, name }) => [id, name] as const)]);
	const files = new Map([
		['package.json', written(manifest.json)],
		['package.nls.json', written(manifest.texts)],
		[
			'media/cordon.schema.json',
			`${JSON.stringify(policySchema({ rules, names: knownNames, text: (_, text) => text }))}\n`,
		],
		['src/engine/detect/rule-names.ts', ruleNames(detectors)],
		['docs/settings.md', settingsPage()],
		['docs/rules.md', rulesIndex(detectors)],
		...rulesPages(detectors),
		['docs/commands.md', commandsPage()],
		['docs/cli.md', cliReference()],
		['docs/assistants.md', assistantsPage(assistants)],
	]);
	const readme = now('README.md');
	if (readme !== undefined) {
		const parts = { settings: settingsTable(), rules: rulesTable(detectors), commands: commandsTable() };
		files.set('README.md', withGenerated(readme, parts));
	}
	return files;
}

/** Pages of rules that are no more. */
export function abandoned(root: URL, files: ReadonlyMap<string, string>): string[] {
	const folder = new URL(RULES, root);
	const pages = existsSync(folder) ? readdirSync(folder).map((name) => RULES + name) : [];
	return pages.filter((path) => !files.has(path));
}

/** Undefined where there is no such file. */
export function read(file: URL): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

function written(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
