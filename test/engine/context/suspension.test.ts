import { deepEqual, equal } from 'node:assert/strict';

import { suspension, suspensionSettings, together } from '../../../src/engine/context/suspension.ts';

const known = [
	{ id: 'dotenv', extensions: ['.env'], filenames: ['.env', '.flaskenv'], filenamePatterns: ['.env.*'] },
	{ id: 'json', extensions: ['.json'], filenames: ['composer.lock'] },
	{ id: 'shellscript', filenames: ['.envrc'] },
];
const isProtected = (name: string) => /\.env|\.key$/.test(name);

describe('settings that keep completions out of protected files', () => {
	it('are those of a language that has no other files', () => {
		const { languages, associations, uncovered } = suspension(['.env', '*.env', '.env.*'], known, isProtected);
		deepEqual([languages, associations, uncovered], [['dotenv'], [], []]);
	});

	it('give plain text a language of its own, and say what else shares one', () => {
		const found = suspension(
			['*.key', '/etc/shadow', '!public.key', 'auth.json', 'secrets/', 'all/**'],
			known,
			isProtected,
		);
		deepEqual(found.associations, ['*.key', '**/etc/shadow']);
		deepEqual(
			found.uncovered.map(({ pattern, why }) => `${pattern}: ${why}`),
			[
				'auth.json: files of that name are json, as others are that are not protected',
				'secrets/: holds for all files of a folder, which have languages of their own',
				'all/**: holds for all files of a folder, which have languages of their own',
			],
		);
	});

	it('hold for several folders together', () => {
		const each = [['.env', '*.key', 'auth.json'], ['*.key', '*.pfx', 'auth.json'], []];
		const found = together(each.map((patterns) => suspension(patterns, known, isProtected)));
		deepEqual([found.languages, found.associations], [['dotenv'], ['*.key', '*.pfx']]);
		deepEqual(
			found.uncovered.map(({ pattern }) => pattern),
			['auth.json'],
		);
	});

	it('are one entry for all names', () => {
		const settings = suspensionSettings({
			languages: ['dotenv'],
			associations: ['*.key', 'id_*', '**/a/b'],
			uncovered: [],
		});
		deepEqual(settings, {
			'[dotenv]': { 'editor.inlineSuggest.enabled': false },
			'[cordon-protected]': { 'editor.inlineSuggest.enabled': false },
			'github.copilot.enable': { dotenv: false, 'cordon-protected': false },
			'files.associations': { '{*.key,id_*}': 'cordon-protected', '**/a/b': 'cordon-protected' },
		});
		equal(Object.keys(suspensionSettings({ languages: [], associations: [], uncovered: [] })).length, 0);
	});
});
