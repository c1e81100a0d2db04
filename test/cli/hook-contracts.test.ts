import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { hookAdapters } from '../../src/engine/assistants/hooks/registry.ts';
import { cli, git, scratch, VALUE } from './cordon.ts';
import { folder, shapes, type Fields } from './hook-shapes.ts';

const state = scratch();

describe('the process that a hook calls', () => {
	before(() => git(folder, 'init', '-q'));

	for (const name of hookAdapters.keys()) {
		const known = shapes[name] ?? [];
		it(`knows a dozen shapes of ${name}`, () => assert.ok(known.length >= 12, String(known.length)));
		for (const [what, payload, said] of known) {
			it(`${name}: ${what}`, () => assert.deepEqual(answered(name, payload), [said[0], said[1], said[2]]));
		}
	}
});

function answered(name: string, payload: Fields): readonly unknown[] {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(dirname(cli()), 'hook.cjs'), name], {
		cwd: folder,
		input: JSON.stringify(payload),
		encoding: 'utf8',
		env: { ...process.env, XDG_CONFIG_HOME: state, XDG_STATE_HOME: state, APPDATA: state, LOCALAPPDATA: state },
	});
	assert.ok(!(stdout + stderr).includes(VALUE));
	if (stderr !== '') assert.match(stderr, /^Cordon/);
	return [status, stdout === '' ? undefined : shortened(JSON.parse(stdout)), stderr === '' ? undefined : true];
}

/** Reasons, placeholders and paths of copies as far as they are the same every time. */
function shortened(value: unknown): unknown {
	if (typeof value === 'string') {
		if (value.includes('/copies/') && !value.startsWith('Cordon')) return 'copy…';
		return value.replace(/(Cordon)(?=[ :]).*|(CORDON)_.*/s, '$1$2…');
	}
	if (Array.isArray(value)) return value.map(shortened);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]));
}
