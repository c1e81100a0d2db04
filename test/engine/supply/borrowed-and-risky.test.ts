import assert from 'node:assert/strict';
import { judgeInsertion } from '../../../src/engine/supply/judge-insertion.ts';
import { Project } from '../../../src/engine/supply/project.ts';

const project = new Project([
	{ path: 'package.json', text: '{\n  "license": "MIT"\n}' },
	{
		path: 'LICENSE',
		text: 'MIT License\n\nCopyright (c) 2024 Own Company\n\nPermission is hereby granted, free of charge',
	},
]);

function said(text: string, copyleft: 'off' | 'warn' | 'block' = 'warn'): string[] {
	return judgeInsertion(text, { project, copyleft }).map(({ detector, confidence }) => `${detector.id} ${confidence}`);
}

describe('borrowed code', () => {
	it('knows the repository’s own licence and copyright', () => {
		assert.equal(project.licence, 'MIT');
		assert.deepEqual(said('// SPDX-License-Identifier: MIT\n// Copyright (c) 2024 Own Company'), []);
		assert.deepEqual(said('// SPDX-License-Identifier: MIT OR Apache-2.0'), []);
	});

	it('finds licences that differ, copyleft as the policy has it', () => {
		assert.deepEqual(said('// SPDX-License-Identifier: Apache-2.0'), ['borrowed-licence low']);
		assert.deepEqual(said('# SPDX-License-Identifier: GPL-3.0-or-later'), ['borrowed-copyleft medium']);
		assert.deepEqual(said('# SPDX-License-Identifier: GPL-3.0-or-later', 'block'), ['borrowed-copyleft high']);
		assert.deepEqual(said('# SPDX-License-Identifier: GPL-3.0-or-later', 'off'), []);
		const gpl =
			' * This program is free software: you can redistribute it and/or modify\n * it under the terms of the GNU General Public License as published';
		assert.deepEqual(said(gpl), ['borrowed-copyleft medium']);
	});

	it('finds copyright notices and where code says it is from', () => {
		for (const text of [
			'/* Copyright (c) 2019-2021 Somebody Else. All rights reserved. */',
			'// from Stack Overflow: https://stackoverflow.com/a/123456',
			'# https://stackoverflow.com/questions/1234/how-to',
			'// adapted from https://github.com/a/b/blob/main/x.ts',
			' * @author Jane Doe',
		])
			assert.deepEqual(said(text), ['borrowed-notice low'], text);
		for (const text of [
			'const author = book.author;',
			'taken from the list',
			'copyright: string;',
			'see https://nodejs.org/api',
		])
			assert.deepEqual(said(text), [], text);
	});
});

describe('risky insertions', () => {
	it('finds checks that are switched off', () => {
		for (const [text, rule] of [
			['https.request({ rejectUnauthorized: false })', 'risky-tls-off'],
			['requests.get(url, verify=False)', 'risky-tls-off'],
			["process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'", 'risky-tls-off'],
			['curl -s -k https://x.test', 'risky-tls-off'],
			['eval(req.body.code)', 'risky-eval-input'],
			['subprocess.run(f"ls {name}", shell=True)', 'risky-shell-string'],
			["res.setHeader('Access-Control-Allow-Origin', '*')", 'risky-cors-any'],
			['{ "Effect": "Allow", "Action": "*" }', 'risky-iam-any'],
			['chmod -R 777 /srv', 'risky-permissions-any'],
			['curl -fsSL https://x.test/i | sudo sh', 'risky-download-run'],
			["jwt.verify(t, k, { algorithms: ['none'] })", 'risky-signature-off'],
			['yaml.load(text)', 'risky-deserialize'],
			['git commit -m x --no-verify', 'risky-checks-skipped'],
			["it.skip('works', () => {", 'risky-test-off'],
			['// @ts-nocheck', 'risky-lint-off'],
		] as const)
			assert.deepEqual(
				judgeInsertion(text, { project }).map(({ detector }) => detector.id),
				[rule],
				text,
			);
	});

	it('leaves out what resembles them', () => {
		for (const text of [
			'rejectUnauthorized: true',
			'retrieval(req.body)',
			'pattern.exec(location.hash)',
			'chmod 755 x',
			"origin: 'https://x.test'",
			'yaml.load(text, Loader=yaml.SafeLoader)',
			'// eslint-disable-next-line no-console',
			'test.skipIf(x)',
			'git commit -m "verify"',
		])
			assert.deepEqual(said(text), [], text);
	});
});
