import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { managedFile, managedLayer } from '../../src/node/policy-files.ts';
import { cordon, folderWith, scratch } from './cordon.ts';

interface Shown {
	readonly values: Readonly<
		Record<
			string,
			{ readonly value: unknown; readonly layer: string; readonly refused: readonly { readonly why: string }[] }
		>
	>;
	readonly problems: readonly { readonly message: string; readonly file: string; readonly severity: string }[];
}

function policy(folder: string, managed: string): Shown {
	const { stdout } = cordon(folder, ['policy', '--format', 'json'], { env: { CORDON_MANAGED_POLICY: managed } });
	return JSON.parse(stdout) as Shown;
}

function fileWith(content: string | Uint8Array): string {
	const file = join(scratch(), 'managed.json');
	writeFileSync(file, content);
	return file;
}

function at(platform: NodeJS.Platform, environment = {}): string {
	return managedFile({ environment, platform });
}

const LOOSE = { '.cordon.json': '{ "actions": { "copy": "off" }, "protect": ["!.env"] }' };

describe('the managed policy', () => {
	before(function () {
		// A machine that has one of its own would answer for it.
		if (managedLayer({ environment: {}, platform: process.platform })) this.skip();
	});

	it('has the last word, and locks', () => {
		const managed = fileWith('{ "actions": { "copy": "block" }, "locked": ["actions.copy", "protect"] }');
		const { values, problems } = policy(folderWith(LOOSE), managed);
		assert.deepEqual(problems, []);
		assert.deepEqual([values['actions.copy']?.value, values['actions.copy']?.layer], ['block', 'managed']);
		assert.match(values['actions.copy']?.refused[0]?.why ?? '', /locked by the managed policy/);
		assert.deepEqual(values['protect']?.value, []);
	});

	const broken: [name: string, content: string | Uint8Array, says: RegExp][] = [
		['broken syntax', '{ "profile": ', /expected/],
		['a wrong value', '{ "profile": "lax" }', /profile: must be/],
		['nothing in it', '', /empty/],
		['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), /UTF-8/],
		['ten megabytes', ' '.repeat(10_000_000), /larger than/],
	];
	for (const [name, content, says] of broken) {
		it(`with ${name} counts as regulated, locked, and says why`, () => {
			const { values, problems } = policy(folderWith(LOOSE), fileWith(content));
			assert.match(problems[0]?.message ?? '', says);
			assert.deepEqual([values['profile']?.value, values['profile']?.layer], ['regulated', 'managed']);
			assert.equal(values['actions.copy']?.value, 'redact');
			assert.deepEqual(values['protect']?.value, []);
		});
	}

	it('that is named and not there fails closed', () => {
		const { values, problems } = policy(folderWith(LOOSE), join(scratch(), 'none.json'));
		assert.match(problems[0]?.message ?? '', /does not exist/);
		assert.equal(values['profile']?.value, 'regulated');
	});

	it('that everybody can write is not relied on', function () {
		if (process.platform === 'win32') this.skip();
		const file = fileWith('{ "profile": "relaxed" }');
		chmodSync(file, 0o666);
		const { values, problems } = policy(folderWith({}), file);
		assert.match(problems[0]?.message ?? '', /Every user can write/);
		assert.equal(values['profile']?.value, 'regulated');
	});

	it('that cannot be read fails closed', function () {
		if (process.platform === 'win32') this.skip();
		const folder = join(scratch(), 'managed.json');
		mkdirSync(folder);
		const { values, problems } = policy(folderWith(LOOSE), folder);
		assert.match(problems[0]?.message ?? '', /cannot be read: is a folder/);
		assert.equal(values['profile']?.value, 'regulated');
	});

	it('that cannot be read for want of permission fails closed', function () {
		if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
		const file = fileWith('{ "profile": "relaxed" }');
		chmodSync(file, 0);
		const { values, problems } = policy(folderWith(LOOSE), file);
		assert.match(problems[0]?.message ?? '', /no permission/);
		assert.equal(values['profile']?.value, 'regulated');
	});

	it('at the place of the machine comes before the one that a variable names', () => {
		const shared = fileWith('{ "actions": { "copy": "block" } }');
		const environment = { CORDON_MANAGED_POLICY: fileWith('{ "actions": { "copy": "off" } }') };
		const layer = managedLayer({ environment, platform: 'linux', managedFile: shared });
		assert.equal(layer?.value['actions.copy'], 'block');
		assert.match(layer?.problems?.[0]?.message ?? '', /CORDON_MANAGED_POLICY does not/);
	});

	it('has a place on every system', () => {
		assert.equal(at('linux'), '/etc/cordon/policy.json');
		assert.equal(at('darwin'), '/Library/Application Support/Cordon/policy.json');
		assert.equal(at('win32', { ProgramData: 'D:/Data' }).replaceAll('\\', '/'), 'D:/Data/cordon/policy.json');
	});
});
