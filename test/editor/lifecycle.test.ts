import { deepEqual, ok } from 'node:assert/strict';

import { OwnCordon } from './own-cordon.ts';
import { closeAll, open, pause, token } from './support.ts';

describe('deactivating', () => {
	let own: OwnCordon;
	before(() => open(`key = "${token(3)}"`));
	beforeEach(() => (own = new OwnCordon()));
	afterEach(() => own.end());
	after(closeAll);

	const left = (): string[] => [...own.alive].map(({ name }) => name);

	it('leaves no listener, command, provider or item behind', async () => {
		ok(left().length > 20);
		await pause(500);
		own.deactivate();
		deepEqual(left(), []);
	});

	it('at once, while files are read and documents scanned, is quiet afterwards', async () => {
		own.deactivate();
		deepEqual(left(), []);
		await pause(1000);
		deepEqual(own.late, []);
	});

	it('may happen twice', () => {
		own.deactivate();
		own.deactivate();
		deepEqual(left(), []);
		deepEqual(own.late, []);
	});

	it('and activating again works as before', async () => {
		own.deactivate();
		const again = new OwnCordon();
		try {
			deepEqual(
				again.api.scan(`key = "${token(3)}"`).findings.map(({ rule }) => rule),
				['github-pat'],
			);
			await pause(300);
		} finally {
			again.end();
		}
		deepEqual([...again.alive], []);
		deepEqual(again.late, []);
	});
});
