import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Mocha from 'mocha';

/**
 * Runs the test files below the folders, or those named on the command line (`--grep=TITLE` chooses among their tests),
 * with so many tries more for a test that fails, writes the counts where `CORDON_TEST_RESULT` says, and ends the process.
 */
export async function runMocha(folders: readonly string[], retries = 0): Promise<never> {
	const grep = process.argv.find((text) => text.startsWith('--grep='))?.slice('--grep='.length);
	const named = process.argv.slice(2).filter((text) => !text.startsWith('--'));
	const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, retries, ...(grep ? { grep } : {}) });
	for (const file of named.length > 0 ? named.map((name) => resolve(name)) : await testsBelow(folders))
		mocha.addFile(file);
	await mocha.loadFilesAsync();
	const { passes: passed, failures: failed } = await new Promise<Mocha.Stats>((resolve, reject) => {
		const runner = mocha.run(() => (runner.stats ? resolve(runner.stats) : reject(new Error('mocha kept no counts'))));
	});
	if (process.env['CORDON_TEST_RESULT'])
		await writeFile(process.env['CORDON_TEST_RESULT'], JSON.stringify({ passed, failed }));
	process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

async function testsBelow(folders: readonly string[]): Promise<string[]> {
	const lists = await Promise.all(
		folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((file) => join(folder, file))),
	);
	return lists
		.flat()
		.filter((file) => file.endsWith('.test.ts'))
		.map((file) => resolve(file))
		.sort();
}
