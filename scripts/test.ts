// npm test: everything, in the order of what fails fastest. Ends with `N passed, N failed`.
//   node scripts/test.ts [STEP…]     only the named steps

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
	readonly name: string;
	readonly command: readonly [string, ...string[]];
	/** The step writes its counts where `CORDON_TEST_RESULT` says; others count as one test each. */
	readonly counts?: true;
}

const steps: readonly Step[] = [
	{ name: 'build', command: ['node', 'esbuild.mjs'] },
	{ name: 'format', command: ['oxfmt', '--check'] },
	{ name: 'lint', command: ['oxlint', '--type-aware', '--type-check', '--deny-warnings'] },
	{ name: 'engine-types', command: ['tsc', '-p', 'src/engine'] },
	{ name: 'unused', command: ['knip'] },
	{ name: 'drift', command: ['node', 'scripts/generate.ts', '--check'] },
	{ name: 'unit', command: ['node', 'scripts/test-unit.ts'], counts: true },
	{ name: 'editor', command: ['node', 'scripts/test-editor.ts'], counts: true },
	{ name: 'editor-web', command: ['node', 'scripts/test-editor.ts', '--web'], counts: true },
	{ name: 'ui', command: ['node', 'scripts/test-ui.ts'], counts: true },
];

const named = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'cordon-test-'));
let passed = 0;
let failed = 0;
for (const { name, command, counts } of steps) {
	if (named.length > 0 && !named.includes(name)) continue;
	console.log(`\n== ${name}`);
	const result = join(scratch, name);
	const [program, ...args] = command;
	const { status } = spawnSync(program, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
		env: { ...process.env, CORDON_TEST_RESULT: result },
	});
	const count = counts ? read(result) : undefined;
	passed += count?.passed ?? (status === 0 ? 1 : 0);
	// A step that broke off before it counted has failed, whatever passed before that.
	failed += Math.max(count?.failed ?? 0, status === 0 ? 0 : 1);
}
rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function read(file: string): { passed: number; failed: number } | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as { passed: number; failed: number };
	} catch {
		return undefined;
	}
}
