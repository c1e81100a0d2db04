// Runs the tests that press keys in a real window.   node scripts/test-ui.ts [--grep=TITLE] [FILE…]

import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import Mocha from 'mocha';

import { findBrowser } from '../test/host/browser.ts';
import { runsEmbedded } from '../test/host/node.ts';
import { prepareServer } from '../test/host/prepare.ts';
import { repository } from '../test/host/root.ts';

const grep = process.argv.find((text) => text.startsWith('--grep='))?.slice('--grep='.length);
const named = process.argv.slice(2).filter((text) => !text.startsWith('--'));

if (!runsEmbedded()) {
	process.stderr.write(
		'The embedded VS Code does not run on this system: the tests of the user interface are left out.\n',
	);
	if (process.env['CORDON_TEST_RESULT']) {
		await writeFile(process.env['CORDON_TEST_RESULT'], JSON.stringify({ passed: 0, failed: 0 }));
	}
	process.exit();
}

// Downloads have no time limit, tests have.
await prepareServer();
await findBrowser();

const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, ...(grep ? { grep } : {}) });
const folder = join(repository, 'test', 'ui');
const all = (await readdir(folder, { recursive: true }))
	.filter((file) => file.endsWith('.test.ts'))
	.map((file) => join(folder, file));
for (const file of named.length > 0 ? named.map((file) => resolve(file)) : all.toSorted()) {
	mocha.addFile(file);
}
await mocha.loadFilesAsync();
const { passes: passed, failures: failed } = await new Promise<Mocha.Stats>((resolve, reject) => {
	const runner = mocha.run(() => (runner.stats ? resolve(runner.stats) : reject(new Error('mocha kept no counts'))));
});
if (process.env['CORDON_TEST_RESULT']) {
	await writeFile(process.env['CORDON_TEST_RESULT'], JSON.stringify({ passed, failed }));
}
process.exit(failed > 0 ? 1 : 0);
