import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands } from '../../../src/engine/commands.ts';
import { detectors } from '../../../src/engine/detect/registry.ts';
import { ruleUrl } from '../../../src/engine/detect/rule-url.ts';
import { keyNames, keys } from '../../../src/engine/policy/definition.ts';
import { withContributions } from '../../../scripts/generate/manifest.ts';
import { code, firstSentence, table, withGenerated } from '../../../scripts/generate/markdown.ts';
import { rulesIndex, rulesPages } from '../../../scripts/generate/rules-page.ts';

interface Section {
	readonly properties: Record<string, { markdownDescription: string; scope: string; default: unknown }>;
}

describe('the manifest', () => {
	const before = { name: 'x', contributes: { keybindings: [1], menus: { 'editor/context': [2] } }, last: true };
	const { json, texts } = withContributions(before, { displayName: 'kept', 'setting.gone': 'dropped' });
	const contributes = json['contributes'] as {
		configuration: Section[];
		commands: { command: string; title: string; category: string }[];
		keybindings: unknown;
		menus: Record<string, unknown[]> & { commandPalette: { command: string; when: string }[] };
	};

	it('keeps what is not generated, and its order', () => {
		deepEqual(Object.keys(json).slice(0, 3), ['name', 'contributes', 'last']);
		deepEqual(contributes.keybindings, [1]);
		deepEqual(contributes.menus['editor/context']?.[0], 2);
		equal(texts['displayName'], 'kept');
		equal(texts['setting.gone'], undefined);
	});

	it('is its own input: a second run changes nothing', () => {
		deepEqual(withContributions(json, texts), { json, texts });
	});

	it('has a setting for every key in use, with its default', () => {
		const properties: Section['properties'] = Object.assign({}, ...contributes.configuration.map((s) => s.properties));
		for (const key of keyNames) {
			if (keys[key].reserved) ok(!(`cordon.${key}` in properties), key);
			else deepEqual(properties[`cordon.${key}`]?.default, keys[key].default, key);
		}
	});

	it('refers to texts that exist', () => {
		const references = JSON.stringify(json).matchAll(/"%([^%"]+)%"/g);
		for (const [, id = ''] of references) ok(texts[id], id);
	});

	it('has every command once, titled so that the palette says Cordon', () => {
		equal(new Set(contributes.commands.map(({ command }) => command)).size, commands.length);
		for (const { category } of contributes.commands) equal(category, 'Cordon');
		const hidden = contributes.menus.commandPalette.filter(({ when }) => when === 'false');
		deepEqual(
			hidden.map(({ command }) => command),
			commands.filter((c) => c.palette === 'never').map(({ id }) => id),
		);
	});
});

function placeOf(id: string): readonly [path: string, anchor: string] {
	const [, path = '', anchor = ''] = /\/blob\/main\/(.+)#(.+)$/.exec(ruleUrl(id)) ?? [];
	return [path, anchor];
}

describe('the pages of rules', () => {
	const pages = rulesPages(detectors);

	it('have a heading for every rule, where findings link to', () => {
		for (const { id, name } of detectors) {
			const [path, anchor] = placeOf(id);
			equal(anchor, id);
			ok(pages.get(path)?.includes(`\n## ${id}\n\n${name}. `), id);
		}
	});

	it('are in the index, rule by rule', () => {
		const index = rulesIndex(detectors);
		for (const { id } of detectors) ok(index.includes(`(${placeOf(id).join('#').replace('docs/', '')})`), id);
	});

	it('rules of a policy lead to the chapter about them', () => {
		deepEqual(placeOf('customer-name'), ['docs/settings.md', 'detectcustom']);
	});

	it('say what it is, what it looks like, how sure and where that is from, for each', () => {
		for (const page of pages.values())
			for (const section of page.split('\n## ').slice(1))
				for (const fact of ['Looks like', 'How sure', 'Source']) ok(section.includes(`- ${fact}: `), section);
	});
});

describe('generated Markdown', () => {
	it('keeps cells in their cells', () => {
		equal(table(['a'], [['x | y\nz']]), '| a |\n|---|\n| x \\| y z |');
	});

	it('writes code with backticks in it', () => equal(code('a`b'), '`` a`b ``'));

	it('takes the first sentence', () => {
		equal(firstSentence('Reads `a.b`. Then more.'), 'Reads `a.b`.');
		equal(firstSentence('No end'), 'No end');
	});

	it('fills what is marked and leaves everything else', () => {
		const text =
			'a\n<!-- generated:rules -->\nold\n<!-- /generated -->\nb\n<!-- generated:other -->\nc\n<!-- /generated -->\n';
		const filled = withGenerated(text, { rules: '$& new' });
		match(filled, /^a\n<!-- generated:rules -->\n\n\$& new\n\n<!-- \/generated -->\nb\n/);
		ok(filled.endsWith('<!-- generated:other -->\nc\n<!-- /generated -->\n'));
		equal(withGenerated(filled, { rules: '$& new' }), filled);
		equal(withGenerated('no markers', { rules: 'x' }), 'no markers');
	});
});
