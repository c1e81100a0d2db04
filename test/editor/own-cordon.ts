import * as vscode from 'vscode';

import { activate } from '../../src/editor/extension.web.ts';
import type { CordonApi } from '../../src/editor/extension.ts';
import { folder } from './support.ts';

/** Calls that give something to be disposed of. */
const MAKES = /^(?:register|create|on[A-Z])/;

type Call = (this: unknown, ...args: unknown[]) => unknown;

/**
 * A second Cordon (the web's, which runs anywhere, or what is given), started by the test beside the installed one. What it asks VS Code
 * for and what it says to the person is recorded: listeners, commands, messages, status. Its commands are registered
 * under other names.
 */
export class OwnCordon {
	readonly api: CordonApi;
	/** Every text meant for a person: notices, status item, log, progress. */
	readonly said: string[] = [];
	/** What was made and not disposed of yet, by the name of the call. */
	readonly alive = new Set<{ readonly name: string }>();
	/** Uses of what had been disposed of. */
	readonly late: string[] = [];
	readonly commands = new Map<string, Call>();
	/** What it keeps is in a folder of its own. */
	readonly storage = vscode.Uri.joinPath(folder('workspace').uri, '..', `storage-${Math.random()}`);
	readonly #providers: unknown[] = [];
	readonly #subscriptions: vscode.Disposable[] = [];
	readonly #undo: (() => void)[] = [];

	constructor(begin: (context: vscode.ExtensionContext) => CordonApi = activate) {
		this.#record();
		const memory = new Map<string, unknown>();
		const globalState = {
			get: (key: string, otherwise: unknown) => memory.get(key) ?? otherwise,
			update: (key: string, value: unknown) => Promise.resolve(void memory.set(key, value)),
		};
		const extensionUri = vscode.extensions.getExtension('cordon.cordon')?.extensionUri ?? this.storage;
		const own = { subscriptions: this.#subscriptions, globalState, globalStorageUri: this.storage, extensionUri };
		const context = own as unknown as vscode.ExtensionContext;
		try {
			this.api = begin(context);
		} catch (error) {
			this.#restore();
			throw error;
		}
	}

	/** The providers that have a method. */
	providers<T extends object>(method: keyof T & string): T[] {
		return this.#providers.filter((p): p is T => typeof p === 'object' && p !== null && method in p);
	}

	/** What VS Code does when it deactivates an extension. */
	deactivate(): void {
		for (const subscription of this.#subscriptions.toReversed()) subscription.dispose();
	}

	/** Deactivates, and lets VS Code be as it was. */
	end(): void {
		this.deactivate();
		this.#restore();
	}

	#record(): void {
		for (const namespace of [vscode.commands, vscode.languages, vscode.window, vscode.workspace, vscode.tasks])
			for (const name of Object.keys(namespace)) if (MAKES.test(name)) this.#track(namespace, name);
		this.#replace(vscode.commands, 'registerCommand', (original, id, run, ...rest) => {
			this.commands.set(id as string, run as Call);
			return original(`own.${Math.random()}.${id as string}`, run, ...rest);
		});
		this.#replace(vscode.commands, 'registerTextEditorCommand', (original, id, run, ...rest) => {
			this.commands.set(id as string, run as Call);
			return original(`own.${Math.random()}.${id as string}`, run, ...rest);
		});
		// A scheme has one file system in all of VS Code.
		this.#replace(vscode.workspace, 'registerFileSystemProvider', (original, scheme, ...rest) =>
			original(`own-${Math.random()}-${scheme as string}`.replaceAll('.', ''), ...rest),
		);
		this.#replace(vscode.window, 'registerWebviewPanelSerializer', (original, type, ...rest) =>
			original(`own.${Math.random()}.${type as string}`, ...rest),
		);
		// Two channels of one name are one, and both end with either.
		this.#replace(vscode.window, 'createOutputChannel', (original, name, ...rest) =>
			original(`${name as string} ${Math.random()}`, ...rest),
		);
		// Context keys are the window's, and belong to the installed Cordon.
		this.#replace(vscode.commands, 'executeCommand', (original, id, ...rest) =>
			id === 'setContext' ? Promise.resolve() : original(id, ...rest),
		);
		for (const name of ['showInformationMessage', 'showWarningMessage', 'showErrorMessage', 'setStatusBarMessage'])
			this.#replace(vscode.window, name, (_, ...said) => {
				this.#hear(said);
				return Promise.resolve(undefined);
			});
		this.#replace(vscode.window, 'withProgress', (original, options, task) => {
			this.#hear(options);
			return original(options, (progress: vscode.Progress<unknown>, token: unknown) =>
				(task as Call)({ report: (said: unknown) => (this.#hear(said), progress.report(said)) }, token),
			);
		});
	}

	#track(namespace: object, name: string): void {
		this.#replace(namespace, name, (original, ...args) => {
			this.#providers.push(...args);
			const made = original(...args);
			return typeof made === 'object' && made !== null && 'dispose' in made ? this.#tracked(name, made) : made;
		});
	}

	/** Over an empty object: what VS Code hands out is frozen at times, and then no proxy may change it. */
	#tracked(name: string, target: object): object {
		const entry = { name };
		this.alive.add(entry);
		const use = (key: PropertyKey): void => {
			if (!this.alive.has(entry) && key !== 'dispose') this.late.push(`${name}.${String(key)}`);
		};
		return new Proxy(
			{},
			{
				get: (_, key) => {
					const value: unknown = Reflect.get(target, key, target);
					if (typeof value !== 'function') return value;
					return (...args: unknown[]): unknown => {
						use(key);
						if (key === 'dispose') this.alive.delete(entry);
						else this.#hear(args);
						return Reflect.apply(value, target, args);
					};
				},
				set: (_, key, value) => {
					use(key);
					this.#hear(value);
					return Reflect.set(target, key, value, target);
				},
			},
		);
	}

	#hear(said: unknown): void {
		if (typeof said === 'string') this.said.push(said);
		else if (said instanceof vscode.MarkdownString) this.said.push(said.value);
		else if (said instanceof Error) this.said.push(`${said.stack}`);
		else if (said instanceof vscode.Uri || typeof said === 'function') return;
		else if (typeof said === 'object' && said !== null) for (const part of Object.values(said)) this.#hear(part);
	}

	#replace(namespace: object, name: string, call: (original: Call, ...args: unknown[]) => unknown): void {
		const before = Object.getOwnPropertyDescriptor(namespace, name);
		// Proposed API is behind getters, which refuse.
		const original: unknown = before && 'value' in before ? before.value : undefined;
		if (!before || typeof original !== 'function') return;
		const value = (...args: unknown[]): unknown => call(original.bind(namespace) as Call, ...args);
		Object.defineProperty(namespace, name, { configurable: true, enumerable: true, writable: true, value });
		this.#undo.push(() => Object.defineProperty(namespace, name, before));
	}

	#restore(): void {
		for (const undo of this.#undo.splice(0).toReversed()) undo();
	}
}
