import { cp, mkdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';

import type * as vscode from 'vscode';

import { until } from './until.ts';

/** The extension that answers, by its id. */
export const COMPANION = 'cordon-test.companion';

/** Puts the extension that answers into the folder of a server's extensions. */
export async function installCompanion(extensionsFolder: string): Promise<void> {
	const target = join(extensionsFolder, 'cordon-test.companion-1.0.0');
	await mkdir(target, { recursive: true });
	await cp(join(import.meta.dirname, 'companion'), target, { recursive: true });
}

/** The way to what VS Code's API knows, for what a page does not show. Actions belong to keys and mouse. */
export class Companion {
	readonly #socket: string;

	constructor(socket: string) {
		this.#socket = socket;
	}

	/** Waits until the extension host answers. */
	async ready(): Promise<void> {
		await until('the extension host answers', () => this.ask(() => true).catch(() => false), 60_000);
	}

	/** Loads a window in place of the one before, and waits for its extension host: the old one may go on answering for a while. */
	async renewed(load: () => Promise<unknown>): Promise<void> {
		await this.ask(() => void Object.assign(globalThis, { cordonTestOld: true })).catch(() => {});
		await load();
		const isNew = () => this.ask(() => !('cordonTestOld' in globalThis)).catch(() => false);
		await until('a new extension host answers', isNew, 60_000);
	}

	/** Runs a function in the extension host. It sees nothing but its arguments, which travel as JSON, as does what it returns. */
	async ask<Args extends unknown[], Result>(
		action: (api: typeof vscode, ...args: Args) => Result | Thenable<Result>,
		...args: Args
	): Promise<Result> {
		const answer = await this.#post(JSON.stringify({ source: action.toString(), args }));
		const { value, error } = JSON.parse(answer) as { value: Result; error?: string };
		if (error) {
			throw new Error(error);
		}
		return value;
	}

	#post(body: string): Promise<string> {
		return new Promise((resolve, reject) => {
			const sent = request({ socketPath: this.#socket, method: 'POST', path: '/' }, (response) => {
				let text = '';
				response
					.setEncoding('utf8')
					.on('data', (chunk: string) => (text += chunk))
					.on('end', () => resolve(text))
					.on('error', reject);
			});
			sent.on('error', reject).end(body);
		});
	}
}
