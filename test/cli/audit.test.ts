import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEntry } from '../../src/engine/audit/record.ts';
import { cordon, cordonAsync, folderWith, scratch, VALUE } from './cordon.ts';

interface Trail {
	readonly version: number;
	readonly entries: readonly AuditEntry[];
	readonly dropped: number;
	readonly problems: readonly { readonly file: string; readonly line: number; readonly why: string }[];
}

const TEXT = `the ${VALUE} plan\n`;

/** A folder with a file to redact, and a trail of its own. */
function place(): { folder: string; env: NodeJS.ProcessEnv; trail: string } {
	const state = scratch();
	const env = { XDG_STATE_HOME: state, LOCALAPPDATA: state };
	return { folder: folderWith({ 'plan.txt': TEXT }), env, trail: join(state, 'cordon', 'audit') };
}

function read(folder: string, env: NodeJS.ProcessEnv, ...args: readonly string[]): Trail {
	const { stdout, stderr, code } = cordon(folder, ['audit', '--format', 'json', ...args], { env });
	assert.equal(code, 0, stderr);
	return JSON.parse(stdout) as Trail;
}

describe('cordon audit', () => {
	it('shows what redact and restore did, without the value', () => {
		const { folder, env, trail } = place();
		assert.deepEqual(read(folder, env), { version: 1, entries: [], dropped: 0, problems: [] });
		const redacted = cordon(folder, ['redact', '--vault', 'vault', 'plan.txt'], { env });
		assert.equal(redacted.code, 0, redacted.stderr);
		cordon(folder, ['restore', '--vault', 'vault', '-'], { env, input: redacted.stdout });
		const { entries } = read(folder, env);
		assert.deepEqual(
			entries.map(({ action, place, rule, path, count }) => [action, place, rule, path, count]),
			[
				['redacted', 'scan', 'project-name', 'plan.txt', undefined],
				['restored', 'scan', undefined, undefined, 1],
			],
		);
		const [file = ''] = readdirSync(trail);
		assert.ok(!readFileSync(join(trail, file), 'utf8').includes(VALUE.slice(0, 6)));
		const { stdout } = cordon(folder, ['audit'], { env });
		assert.match(stdout, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}redacted {2}scan {2}project-name {2}plan\.txt\n/);
	});

	it('writes nothing where nothing was found, and nothing for a scan', () => {
		const { folder, env } = place();
		cordon(folder, ['redact', '-'], { env, input: 'nothing' });
		cordon(folder, ['scan'], { env });
		assert.deepEqual(read(folder, env).entries, []);
	});

	it('keeps the trail from everybody else', function () {
		if (process.platform === 'win32') this.skip();
		const { folder, env, trail } = place();
		cordon(folder, ['redact', 'plan.txt'], { env });
		assert.equal(statSync(trail).mode & 0o777, 0o700);
		for (const name of readdirSync(trail)) assert.equal(statSync(join(trail, name)).mode & 0o777, 0o600);
	});

	it('takes dates and durations', () => {
		const { folder, env } = place();
		cordon(folder, ['redact', 'plan.txt'], { env });
		for (const since of ['1h', '2000-01-01', '2000-01-01T00:00Z']) {
			assert.equal(read(folder, env, '--since', since).entries.length, 1, since);
		}
		assert.equal(read(folder, env, '--since', '9000-01-01').entries.length, 0);
		for (const since of ['yesterday', '', '7', '2000-13-01', '7d; rm']) {
			const { code, stderr } = cordon(folder, ['audit', '--since', since], { env });
			assert.equal(code, 2, since);
			assert.match(stderr, /^cordon: --since takes .*\n$/);
		}
	});

	it('takes what several processes write at once, and needs no more files than there were of them', async () => {
		const { folder, env, trail } = place();
		const runs = Array.from({ length: 12 }, () => cordonAsync(folder, ['redact', 'plan.txt'], env));
		for (const { code } of await Promise.all(runs)) assert.equal(code, 0);
		const { entries, problems } = read(folder, env);
		assert.equal(entries.length, 12);
		assert.equal(new Set(entries.map(({ writer }) => writer)).size, 12);
		assert.deepEqual(problems, []);
		assert.ok(readdirSync(trail).length <= 12);
	});

	it('reports a half-written line, and shows the rest', () => {
		const { folder, env, trail } = place();
		cordon(folder, ['redact', 'plan.txt'], { env });
		const [file = ''] = readdirSync(trail);
		appendFileSync(join(trail, file), '{"time":"20');
		const { entries, problems } = read(folder, env);
		assert.equal(entries.length, 1);
		assert.deepEqual(problems, [{ file, line: 2, why: 'is incomplete' }]);
		assert.match(
			cordon(folder, ['audit'], { env }).stderr,
			/^cordon: line 2 of \S+ in the audit trail is incomplete\n$/,
		);
		cordon(folder, ['redact', 'plan.txt'], { env });
		assert.equal(read(folder, env).entries.length, 2);
	});

	it('stops no command where it cannot be written, and says so once', () => {
		const { folder, env } = place();
		const file = join(folder, 'file');
		writeFileSync(file, '');
		const broken = { ...env, XDG_STATE_HOME: file, LOCALAPPDATA: file };
		const { code, stdout, stderr } = cordon(folder, ['redact', 'plan.txt'], { env: broken });
		assert.equal(code, 0);
		assert.ok(!stdout.includes(VALUE));
		assert.match(stderr, /^cordon: the audit trail cannot be written: .*\n$/);
		assert.equal(cordon(folder, ['audit'], { env: broken }).code, 0);
	});

	it('says so where the trail cannot be read', function () {
		if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
		const { folder, env, trail } = place();
		cordon(folder, ['redact', 'plan.txt'], { env });
		chmodSync(trail, 0);
		const { code, stderr } = cordon(folder, ['audit'], { env });
		chmodSync(trail, 0o700);
		assert.equal(code, 0);
		assert.match(stderr, /no permission/);
	});
});
