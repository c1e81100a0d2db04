import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { EventEmitter, once } from 'node:events';
import { StoredVault } from '../../src/node/conversation-vault.ts';
import { onRefusedPrompt } from '../../src/node/refused-prompts.ts';
import { scratchFolder } from '../host/scratch.ts';

describe('a refused prompt', () => {
	it('is remembered for its conversation alone, and told of to whoever watches', async () => {
		const scratch = await scratchFolder('cordon-refused');
		const told = new EventEmitter();
		const end = onRefusedPrompt('vscode', () => told.emit('refused'), scratch.path);
		try {
			const first = new StoredVault(scratch.path, { assistant: 'vscode', id: 'one' });
			const refused = once(told, 'refused');
			assert.equal(first.isMarked, false);
			first.mark();
			await refused;
			assert.equal(new StoredVault(scratch.path, { assistant: 'vscode', id: 'one' }).isMarked, true);
			assert.equal(new StoredVault(scratch.path, { assistant: 'vscode', id: 'two' }).isMarked, false);
			assert.equal(readdirSync(`${scratch.path}/vaults`).length, 1);
		} finally {
			end();
			await scratch.remove();
		}
	});
});
