import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Page } from 'playwright-core';

import { sharedBrowser } from '../../host/browser.ts';
import type { ExtensionFlavour } from '../../host/extension.ts';
import { scratchFolder } from '../../host/scratch.ts';
import { startServer, type ServerOptions } from '../../host/server.ts';
import { Companion, installCompanion } from './companion.ts';
import { watchForFailures } from './failures.ts';
import { Workbench } from './workbench.ts';

/** How a window is to be opened. Everything has a default. */
export interface WorkbenchOptions extends Pick<ServerOptions, 'settings' | 'keybindings' | 'trust' | 'env'> {
	/** The workspace folder, or the file of a workspace. Default: a new folder with `files` in it. */
	workspace?: string;
	/** What the new folder holds, by path. */
	files?: Record<string, string>;
	/** Which bundle of Cordon. Default the desktop one. */
	flavour?: ExtensionFlavour;
	/** The size of the window. */
	size?: { width: number; height: number };
	/** Puts further extensions beside Cordon and the companion. */
	prepareExtensions?: (folder: string) => Promise<void>;
	/** Extensions to which the window grants the proposed API that they ask for, by id. */
	proposals?: readonly string[];
	/** Pixels of the screen for one of the page. */
	scale?: number;
}

/** What is typed arrives as it is typed. */
const plainTyping: Record<string, unknown> = {
	'editor.acceptSuggestionOnEnter': 'off',
	'editor.autoClosingBrackets': 'never',
	'editor.autoClosingQuotes': 'never',
	'editor.autoIndent': 'none',
	'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
	'editor.suggestOnTriggerCharacters': false,
	'files.autoSave': 'off',
	'files.simpleDialog.enable': true,
};

/** Opens VS Code with Cordon in it, and waits until its extensions run. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
	const closers: (() => Promise<void>)[] = [];
	const close = async () => {
		for (const each of closers.splice(0).toReversed()) {
			await each();
		}
	};
	try {
		const scratch = await scratchFolder('cordon-ui');
		closers.push(() => scratch.remove());
		const folder = options.workspace ?? join(scratch.path, 'workspace');
		if (!folder.endsWith('.code-workspace')) await writeFiles(folder, options.files ?? {});
		const socket = join(scratch.path, 'companion');
		const server = await startServer({
			folder,
			install: options.flavour ?? 'desktop',
			isolateHome: true,
			prepareExtensions: async (folder) => {
				await installCompanion(folder);
				await options.prepareExtensions?.(folder);
			},
			settings: { ...plainTyping, ...options.settings },
			...(options.keybindings ? { keybindings: options.keybindings } : {}),
			trust: options.trust ?? 'off',
			env: { CORDON_TEST_SOCKET: socket, ...options.env },
		});
		closers.push(() => server.stop());
		const browser = await sharedBrowser();
		const context = await browser.newContext({
			viewport: options.size ?? { width: 1280, height: 800 },
			deviceScaleFactor: options.scale ?? 1,
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		closers.push(() => context.close());
		const page = await context.newPage();
		page.setDefaultTimeout(15_000);
		if (options.proposals) await grantProposals(page, options.proposals);
		await page.goto(server.url);
		const companion = new Companion(socket);
		await companion.ready();
		const workbench = new Workbench(page, server, folder, companion, close);
		const forget = watchForFailures(workbench);
		closers.push(async () => forget());
		return workbench;
	} catch (error) {
		await close();
		throw error;
	}
}

/** Has the page grant proposed API from its next load on, as `--enable-proposed-api` does on the desktop. */
export async function grantProposals(page: Page, extensions: readonly string[]): Promise<void> {
	// The workbench reads how it is set up from an element of its page.
	await page.addInitScript(`{
		const read = Element.prototype.getAttribute;
		Element.prototype.getAttribute = function (name) {
			const value = read.call(this, name);
			if (this.id !== 'vscode-workbench-web-configuration' || !value) return value;
			return JSON.stringify({ ...JSON.parse(value), enabledExtensionProposedApi: ${JSON.stringify(extensions)} });
		};
	}`);
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}
