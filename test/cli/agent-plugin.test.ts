import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { checkGate } from '../../src/node/gate-check.ts';
import { keepRuntime, readyGate } from '../../src/node/gate-runtime.ts';
import { repository } from '../host/root.ts';
import { scratchFolder, type Scratch } from '../host/scratch.ts';

/** An extension's folder, with what stands for its hook. */
describe('the command of the agent plugin', () => {
	if (process.platform === 'win32') return;
	let scratch: Scratch;
	let extension: string;
	const gate = () => join(extension, 'media/agent-plugin');
	/** Refuses as the hook does. */
	const HOOK =
		"require('node:fs').readFileSync(0); console.error('Cordon: no', process.argv[2]); process.exitCode = 2;";

	beforeEach(async () => {
		scratch = await scratchFolder('cordon-plugin');
		extension = join(scratch.path, "an extension's folder");
		await mkdir(join(extension, 'dist'), { recursive: true });
		await cp(join(repository, 'media/agent-plugin'), gate(), { recursive: true });
		await writeFile(join(extension, 'dist/hook.cjs'), HOOK);
	});
	afterEach(() => scratch.remove());

	const run = (env: NodeJS.ProcessEnv) =>
		spawnSync('/bin/sh', [join(gate(), 'gate.sh'), 'vscode'], { env, input: '{', encoding: 'utf8' });

	it('runs the hook with what the extension has recorded, wherever it lies', async () => {
		keepRuntime(extension);
		assert.equal((await readFile(join(extension, 'dist/runtime'), 'utf8')).trim(), process.execPath);
		const { status, stderr } = run({ PATH: '/nowhere' });
		assert.deepEqual([status, stderr.trim()], [2, 'Cordon: no vscode']);
	});

	it('runs it with the Node on the PATH where what was recorded is gone', async () => {
		await writeFile(join(extension, 'dist/runtime'), '/nowhere/node\n');
		const bin = join(scratch.path, 'bin');
		await mkdir(bin);
		await symlink(process.execPath, join(bin, 'node'));
		const { status, stderr } = run({ PATH: [bin, '/nowhere'].join(delimiter) });
		assert.deepEqual([status, stderr.trim()], [2, 'Cordon: no vscode']);
	});

	it('refuses where there is no Node, and where there is no hook', async () => {
		assert.deepEqual([run({ PATH: '/nowhere' }).status], [2]);
		await rm(join(extension, 'dist/hook.cjs'));
		const { status, stderr } = run(process.env);
		assert.equal(status, 2);
		assert.match(stderr, /^Cordon cannot run its check, so this is refused/);
	});

	it('is found to work, to let pass, and to refuse everything', async () => {
		assert.deepEqual(await readyGate(extension), { refused: true, why: '' });
		await writeFile(join(extension, 'dist/hook.cjs'), 'process.exitCode = 1; console.error("broken\\nin two");');
		assert.deepEqual(await checkGate(gate()), { refused: false, why: 'it ended with 1. broken in two' });
		await rm(join(extension, 'dist/hook.cjs'));
		const { refused, why } = await checkGate(gate());
		assert.deepEqual([refused, why.startsWith('it ended with 2. Cordon cannot run')], [true, true]);
		await rm(gate(), { recursive: true });
		assert.equal((await checkGate(gate())).refused, false);
	});
});
