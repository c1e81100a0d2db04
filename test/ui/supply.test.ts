import assert from 'node:assert/strict';

import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';

describe('what is pasted from outside', () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			files: {
				'package.json': '{ "name": "own", "license": "MIT", "dependencies": { "@acme/kit": "1" } }\n',
				'app.ts': '\n',
			},
		});
		await workbench.cordon();
	});
	after(() => workbench?.close());

	it('is judged: packages that the project does not know, licences that are not its own, checks switched off', async () => {
		const { clipboard, editor, assistance } = workbench;
		await clipboard.write(
			"// SPDX-License-Identifier: GPL-3.0-only\nimport { a } from 'quantum-magicflow';\nimport kit from '@acme/kit';\nconst o = { rejectUnauthorized: false };\n",
		);
		await editor.open('app.ts');
		await workbench.press('Control+v');
		await editor.waitForText(/rejectUnauthorized/);
		let messages: string[] = [];
		await until('three findings', async () => {
			messages = (await assistance.problems()).map(({ message }) => message);
			return messages.length === 3;
		}).catch(() => assert.deepEqual(messages, []));
		assert.match(messages.join('\n'), /copyleft[^]*does not know[^]*not checked/);
	});
});
