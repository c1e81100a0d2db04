import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Mocha from 'mocha';

/** How the files of a folder are shared out. */
export interface Sharing {
	/** How many files one process runs. */
	readonly filesEach: number;
	/** How often a share with a failure is run again, from its start: its tests may build on one another. */
	readonly again: number;
}

interface Counts {
	readonly passed: number;
	readonly failed: number;
}

const RESULT = 'CORDON_TEST_RESULT';

/**
 * Runs the test files that the command line names, here; without names those below the folders, two processes at a time.
 * `--grep=TITLE` chooses among their tests. Writes the counts where `CORDON_TEST_RESULT` says, and ends the process.
 */
export async function runMocha(folders: readonly string[], sharing: Sharing): Promise<never> {
	const named = process.argv.slice(2).filter((text) => !text.startsWith('--'));
	const counts = named.length > 0 ? await runHere(named) : await shareOut(await testsBelow(folders), sharing);
	if (process.env[RESULT]) await writeFile(process.env[RESULT], JSON.stringify(counts));
	process.exit(counts.failed > 0 || (named.length === 0 && counts.passed === 0) ? 1 : 0);
}

async function runHere(files: readonly string[]): Promise<Counts> {
	const grep = process.argv.find((text) => text.startsWith('--grep='))?.slice('--grep='.length);
	const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, ...(grep ? { grep } : {}) });
	for (const file of files) mocha.addFile(resolve(file));
	await mocha.loadFilesAsync();
	return new Promise((done, fail) => {
		const runner = mocha.run(() => {
			if (runner.stats) done({ passed: runner.stats.passes, failed: runner.stats.failures });
			else fail(new Error('mocha kept no counts'));
		});
	});
}

/** A process prints when it has ended, so that no line stands between those of another one. */
async function shareOut(files: readonly string[], { filesEach, again }: Sharing): Promise<Counts> {
	const shares = Array.from({ length: Math.ceil(files.length / filesEach) }, (_, at) =>
		files.filter((_, index) => index % Math.ceil(files.length / filesEach) === at),
	);
	const scratch = await mkdtemp(join(tmpdir(), 'cordon-tests-'));
	const all: Counts[] = [];
	const work = async () => {
		for (let share = shares.shift(); share; share = shares.shift()) {
			let counts = await runElsewhere(share, scratch);
			for (let time = 1; time <= again && counts.failed > 0; time++) {
				process.stdout.write(`\nagain, ${time} of ${again}\n`);
				counts = await runElsewhere(share, scratch);
			}
			all.push(counts);
		}
	};
	await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
	await rm(scratch, { recursive: true });
	const sum = (which: keyof Counts) => all.reduce((total, counts) => total + counts[which], 0);
	return { passed: sum('passed'), failed: sum('failed') };
}

let runs = 0;

async function runElsewhere(files: readonly string[], scratch: string): Promise<Counts> {
	const result = join(scratch, `${++runs}.json`);
	const options = process.argv.slice(2).filter((text) => text.startsWith('--'));
	const output: Buffer[] = [];
	await new Promise((done, fail) => {
		const child = spawn(process.execPath, [process.argv[1] ?? '', ...options, ...files], {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, [RESULT]: result, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
		});
		child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
		child.on('error', fail);
		child.on('close', done);
	});
	process.stdout.write(Buffer.concat(output));
	// What broke off before it could count has failed.
	return readFile(result, 'utf8').then(
		(text) => JSON.parse(text) as Counts,
		() => ({ passed: 0, failed: 1 }),
	);
}

/** The largest first: what takes long must not begin last. */
async function testsBelow(folders: readonly string[]): Promise<string[]> {
	const lists = await Promise.all(
		folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((file) => join(folder, file))),
	);
	const sized = await Promise.all(
		lists
			.flat()
			.filter((file) => file.endsWith('.test.ts'))
			.map(async (file) => ({ file, size: (await stat(file)).size })),
	);
	return sized.sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1)).map(({ file }) => file);
}
