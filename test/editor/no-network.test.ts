import { deepEqual, ok } from 'node:assert/strict';

import * as vscode from 'vscode';

import { OwnCordon } from './own-cordon.ts';
import { closeAll, open, pause, shown, token, until } from './support.ts';

type Call = (...args: unknown[]) => unknown;

/** Ways out of an extension host: those of a worker, and of Node where there is Node. */
function ways(): [of: Record<string, unknown>, name: string][] {
	const node = (globalThis as { process?: { getBuiltinModule?(name: string): unknown } }).process;
	const module = (name: string): Record<string, unknown> =>
		(node?.getBuiltinModule?.(name) ?? {}) as Record<string, unknown>;
	const socket = module('node:net')['Socket'] as { prototype: Record<string, unknown> } | undefined;
	return [
		...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].map(
			(name): [Record<string, unknown>, string] => [globalThis, name],
		),
		...(socket ? [[socket.prototype, 'connect'] as [Record<string, unknown>, string]] : []),
		[module('node:dns'), 'lookup'],
		[module('node:dgram'), 'createSocket'],
	];
}

describe('the network', () => {
	const tried: string[] = [];
	const undo: (() => void)[] = [];

	before(() => {
		for (const [of, name] of ways()) {
			const original = of[name];
			if (typeof original !== 'function') continue;
			// As a function, so that it may be called with new.
			const watched = function (this: unknown, ...args: unknown[]): unknown {
				tried.push(`${name}\n${new Error(name).stack}`);
				return new.target ? Reflect.construct(original, args) : Reflect.apply(original as Call, this, args);
			};
			try {
				of[name] = watched;
				undo.push(() => (of[name] = original));
			} catch {
				// Frozen by VS Code: what cannot be watched here cannot be asked either.
			}
		}
	});
	after(async () => {
		for (const put of undo) put();
		await closeAll();
	});

	it('is not used while Cordon works', async () => {
		ok(undo.length > 0);
		const own = new OwnCordon();
		try {
			const editor = await open(`const key = '${token(90)}';`, 'javascript');
			await until(() => shown(editor.document.uri).length > 0);
			const at = new vscode.Position(0, 20);
			await vscode.commands.executeCommand('vscode.executeHoverProvider', editor.document.uri, at);
			for (const id of ['cordon.copyRedacted', 'cordon.redactDocument', 'cordon.scanWorkspace', 'cordon.explainPolicy'])
				await own.commands.get(id)?.(editor, undefined);
			await pause(500);
		} finally {
			own.end();
		}
		// Others live in the same host: only what comes from Cordon's own files counts.
		deepEqual(
			tried.filter((stack) => /cordon\.cordon-/.test(stack.split('\n').slice(3).join('\n'))),
			[],
		);
	});
});
