import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import Mocha from 'mocha';

interface Counts {
	passed: number;
	failed: number;
}

const RESULT = 'CORDON_TEST_RESULT';

/**
 * Runs the test files below the folders, or those named on the command line (`--grep=TITLE` chooses among their tests),
 * writes the counts where `CORDON_TEST_RESULT` says, and ends the process. A file with a failure is run again, up to so
 * many times, from its start in a process of its own: its tests build on one another, and its last run counts.
 */
export async function runMocha(folders: readonly string[], again = 0): Promise<never> {
	const grep = process.argv.find((text) => text.startsWith('--grep='))?.slice('--grep='.length);
	const named = process.argv.slice(2).filter((text) => !text.startsWith('--'));
	const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, ...(grep ? { grep } : {}) });
	for (const file of named.length > 0 ? named.map((name) => resolve(name)) : await testsBelow(folders))
		mocha.addFile(file);
	await mocha.loadFilesAsync();
	const files = new Map<string, Counts>();
	const count = (which: keyof Counts) => (test: Mocha.Runnable) => {
		const file = test.file ?? '';
		const counts = files.get(file) ?? { passed: 0, failed: 0 };
		counts[which]++;
		files.set(file, counts);
	};
	await new Promise<void>((done) => {
		const runner = mocha.run(() => done());
		runner.on('pass', count('passed'));
		runner.on('fail', count('failed'));
	});
	for (const [file, { failed }] of files) {
		if (failed > 0 && file && process.env['CORDON_TEST_AGAIN'] === undefined)
			files.set(file, runAgain(file, grep, again) ?? { passed: 0, failed });
	}
	const sum = (which: keyof Counts) => [...files.values()].reduce((total, counts) => total + counts[which], 0);
	const counts: Counts = { passed: sum('passed'), failed: sum('failed') };
	if (process.env[RESULT]) await writeFile(process.env[RESULT], JSON.stringify(counts));
	process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
}

/** The counts of the last of at most `times` runs of one file; undefined where none of them came to an end. */
function runAgain(file: string, grep: string | undefined, times: number): Counts | undefined {
	const scratch = mkdtempSync(join(tmpdir(), 'cordon-again-'));
	let last: Counts | undefined;
	for (let time = 1; time <= times && last?.failed !== 0; time++) {
		const result = join(scratch, `${time}.json`);
		process.stdout.write(`\n${relative('', file)} again, ${time} of ${times}\n`);
		spawnSync(process.execPath, [process.argv[1] ?? '', file, ...(grep ? [`--grep=${grep}`] : [])], {
			stdio: 'inherit',
			env: { ...process.env, [RESULT]: result, CORDON_TEST_AGAIN: String(time) },
		});
		try {
			last = JSON.parse(readFileSync(result, 'utf8')) as Counts;
		} catch {
			// It ended before it could write.
		}
	}
	rmSync(scratch, { recursive: true, force: true });
	return last;
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
