// npm test: everything, what fails fast first. Ends with `N passed, N failed`.
//   node scripts/test.ts [STEP…]     only the named steps

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
	readonly name: string;
	readonly command: readonly [string, ...string[]];
	/** The step writes its counts where `CORDON_TEST_RESULT` says; others count as one test each. */
	readonly counts?: true;
}

/** One batch after the other; two steps of a batch at a time. The steps that are alone keep two processors busy. */
const batches: readonly (readonly Step[])[] = [
	[{ name: 'build', command: ['node', 'esbuild.mjs'] }],
	[{ name: 'host', command: ['node', 'scripts/prepare-host.ts'] }],
	[
		{ name: 'format', command: ['oxfmt', '--check'] },
		{ name: 'lint', command: ['oxlint', '--type-aware', '--type-check', '--deny-warnings'] },
		{ name: 'engine-types', command: ['tsc', '-p', 'src/engine'] },
		{ name: 'unused', command: ['knip'] },
		{ name: 'drift', command: ['node', 'scripts/generate.ts', '--check'] },
		{ name: 'editor', command: ['node', 'scripts/test-editor.ts'], counts: true },
		{ name: 'editor-web', command: ['node', 'scripts/test-editor.ts', '--web'], counts: true },
	],
	[{ name: 'unit', command: ['node', 'scripts/test-unit.ts'], counts: true }],
	[{ name: 'ui', command: ['node', 'scripts/test-ui.ts'], counts: true }],
];

const named = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'cordon-test-'));
let passed = 0;
let failed = 0;
for (const batch of batches) {
	const wanted = batch.filter(({ name }) => named.length === 0 || named.includes(name));
	const alone = wanted.length === 1;
	const work = async () => {
		for (let step = wanted.shift(); step; step = wanted.shift()) await take(step, alone);
	};
	await Promise.all([work(), work()]);
}
rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function take({ name, command, counts }: Step, alone: boolean): Promise<void> {
	const title = `\n== ${name}\n`;
	if (alone) process.stdout.write(title);
	const result = join(scratch, name);
	const [status, output] = await run(command, { ...process.env, CORDON_TEST_RESULT: result }, alone);
	if (!alone) process.stdout.write(`${title}${output}`);
	const count = counts ? read(result) : undefined;
	passed += count?.passed ?? (status === 0 ? 1 : 0);
	// A step that broke off before it counted has failed, whatever passed before that.
	failed += Math.max(count?.failed ?? 0, status === 0 ? 0 : 1);
}

/** Runs a program to its end. What it prints is shown at once if it is alone, else given: no line stands between those of another one. */
async function run(
	[program, ...args]: Step['command'],
	env: NodeJS.ProcessEnv,
	alone: boolean,
): Promise<[status: number | null, output: string]> {
	const output: Buffer[] = [];
	const child = spawn(program, args, {
		stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
		shell: process.platform === 'win32',
		env,
	});
	child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
	child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
	const status = await new Promise<number | null>((done) => {
		child.on('error', () => done(null)).on('close', done);
	});
	return [status, Buffer.concat(output).toString()];
}

function read(file: string): { passed: number; failed: number } | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as { passed: number; failed: number };
	} catch {
		return undefined;
	}
}
