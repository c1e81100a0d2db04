import assert from 'node:assert/strict';
import { hookCommand } from '../../../src/engine/assistants/launcher.ts';
import { assistants } from '../../../src/engine/assistants/registry.ts';
import { driftOf, partOf } from '../../../src/engine/assistants/sync/drift.ts';
import { planFile, syncFiles, type PlanRequest, type SyncFile } from '../../../src/engine/assistants/sync/plan.ts';

const request: PlanRequest = { patterns: ['a.key', 'b/**'], builtIn: 0, remove: false, hookCommand, remembered: {} };

function fileCalled(path: string): SyncFile {
	const file = syncFiles(assistants, 'repository').find((one) => one.path === path);
	assert.ok(file);
	return file;
}

/** As sync leaves it, for some of those it can be for, and what is remembered of it. */
function synced(path: string, ...ids: readonly string[]): { text: string; remembered: PlanRequest['remembered'] } {
	const file = fileCalled(path);
	const jobs = file.jobs.filter(({ assistant }) => ids.length === 0 || ids.includes(assistant));
	const { text = '', ours } = planFile({ ...file, jobs }, undefined, request);
	return { text, remembered: ours };
}

describe('what of a file is ours', () => {
	it('is nothing in a file that has nothing of ours, even a broken one', () => {
		assert.equal(partOf(fileCalled('.cursorignore'), undefined, request), undefined);
		assert.equal(partOf(fileCalled('.cursorignore'), 'build/\n', request), undefined);
		assert.equal(partOf(fileCalled('.cursorignore'), '<<<<<<< HEAD\n', request), undefined);
		assert.equal(partOf(fileCalled('.claude/settings.json'), '{ nonsense', request), undefined);
	});

	it('is the part of those alone whom it was written for', () => {
		const { text } = synced('.github/hooks/cordon.json', 'vscode');
		const part = partOf(fileCalled('.github/hooks/cordon.json'), text, request);
		assert.deepEqual(
			part?.jobs.map(({ assistant }) => assistant),
			['vscode'],
		);
		assert.ok(part && driftOf(part, text, request) === undefined);
	});

	it('is what the manifest remembers, where the file does not say so', () => {
		const { text, remembered } = synced('.claude/settings.json');
		const part = partOf(fileCalled('.claude/settings.json'), '{}\n', { ...request, remembered });
		assert.ok(part && part.jobs.length >= 2);
		const drift = driftOf(part, '{}\n', { ...request, remembered });
		assert.equal(drift?.loose, true);
		assert.equal(drift?.plan.text, text);
	});
});

describe('the drift of a file', () => {
	it('is nothing for every file as sync leaves it', () => {
		for (const { path } of syncFiles(assistants, 'repository')) {
			const { text, remembered } = synced(path);
			if (text === '') continue;
			const part = partOf(fileCalled(path), text, { ...request, remembered });
			assert.equal(part && driftOf(part, text, { ...request, remembered }), undefined, path);
		}
	});

	it('says where a line is missing', () => {
		const { text } = synced('.cursorignore');
		const without = text.replace('a.key\n', '');
		const part = partOf(fileCalled('.cursorignore'), without, request);
		const drift = part && driftOf(part, without, request);
		assert.deepEqual(
			[drift?.message, drift?.loose, drift?.line],
			['not what the policy says: 1 line missing', true, text.split('\n').indexOf('a.key') + 1],
		);
	});

	it('is less of a matter where the file keeps out more than the policy says', () => {
		const { text } = synced('.cursorignore');
		const drift = driftOf(fileCalled('.cursorignore'), text.replace('a.key\n', 'a.key\nc.key\nd.key\n'), request);
		assert.deepEqual(
			[drift?.message, drift?.loose, drift?.lines],
			['not what the policy says: 2 lines more than it says', false, 2],
		);
	});

	it('names the line of broken marks and of a merge conflict', () => {
		const { text } = synced('.cursorignore');
		const [broken, conflict] = [text.replace('# cordon:end\n', ''), `x\n<<<<<<< HEAD\n${text}>>>>>>> other\n`];
		assert.match(driftOf(fileCalled('.cursorignore'), broken, request)?.message ?? '', /not one pair/);
		assert.equal(driftOf(fileCalled('.cursorignore'), conflict, request)?.line, 2);
	});
});
