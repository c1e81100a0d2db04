import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';

/** Files as the explorer and tabs show them, and what their menus offer. */
export function steps(workbench: () => Workbench) {
	const page = () => workbench().page;
	const row = (name: string) =>
		page()
			.locator('.explorer-folders-view .monaco-list-row')
			.filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });
	const badge = (label: ReturnType<typeof row>) => label.locator('.monaco-icon-label.monaco-decoration-badge');
	const isMarked = async (name: string, expected = true) => {
		await row(name).waitFor();
		await until(
			`${name} is ${expected ? '' : 'not '}marked`,
			async () => ((await badge(row(name)).count()) === 1) === expected,
		);
	};
	const tab = (name: string) => page().locator('.tab').filter({ hasText: name });
	const policy = () => readFile(join(workbench().folder, '.cordon.json'), 'utf8');
	const item = () => page().locator('#cordon\\.cordon\\.cordon\\.status');
	const statusSays = (pattern: RegExp) =>
		until(`the status says ${pattern}`, async () =>
			pattern.test((await item().locator('a').getAttribute('aria-label')) ?? ''),
		);
	const menu = (title: string) => page().locator('.monaco-menu').getByRole('menuitem', { name: title, exact: true });
	const choose = (name: string, entry: string) => chooseFor(row(name), entry);
	const chooseFor = async (label: ReturnType<typeof row>, entry: string) => {
		await label.click({ button: 'right' });
		await menu('Cordon').hover();
		await menu('Cordon').press('ArrowRight');
		await menu(entry).waitFor();
		await workbench().screenshot(`protected-menu`);
		await until(`${entry} closes the menu`, async () => {
			if ((await menu(entry).count()) === 0) return true;
			await menu(entry)
				.click({ timeout: 500 })
				.catch(() => {});
			return false;
		});
	};
	return { row, badge, isMarked, tab, policy, item, statusSays, choose, chooseFor };
}
