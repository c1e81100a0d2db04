// Takes the command line of the desktop VS Code that matters for a test run, and does the same with the embedded server and a headless browser.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Page } from 'playwright-core';

import { launchBrowser } from './browser.ts';
import { lineMark } from './line-mark.ts';
import { startServer, type Server } from './server.ts';
import { sourcePlaces } from './stack.ts';

const { values, positionals } = parseArgs({
	strict: false,
	allowPositionals: true,
	options: {
		extensionDevelopmentPath: { type: 'string' },
		extensionTestsPath: { type: 'string' },
		'user-data-dir': { type: 'string' },
		'disable-workspace-trust': { type: 'boolean' },
	},
});

async function main(): Promise<number> {
	const folder = positionals[0] ?? process.cwd();
	const server = await startServer({
		development: true,
		token: false,
		isolateHome: true,
		trust: values['disable-workspace-trust'] ? 'off' : 'restricted',
		settings: await userSettings(),
	});
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		const code = await new Promise<number>((resolve, reject) => {
			watch(page, resolve)
				.then(() => page.goto(`${server.url}?${query(server, folder)}`))
				.catch(reject);
		});
		if (!reported) {
			// The tests could not even be loaded: the reason is among what VS Code said.
			process.stdout.write(`${unmarked.slice(-30).join('\n')}\n`);
		}
		return code;
	} finally {
		await browser.close();
		await server.stop();
	}
}

async function userSettings(): Promise<Record<string, unknown>> {
	const folder = values['user-data-dir'];
	const text =
		typeof folder === 'string' ? await readFile(join(folder, 'User', 'settings.json'), 'utf8').catch(() => '{}') : '{}';
	return JSON.parse(text) as Record<string, unknown>;
}

function query(server: Server, folder: string): string {
	const remote = (path: string) => `vscode-remote://${server.authority}${path}`;
	const payload = [
		['extensionDevelopmentPath', remote(String(values.extensionDevelopmentPath))],
		['extensionTestsPath', remote(String(values.extensionTestsPath))],
		['skipWelcome', 'true'],
	];
	const opened = folder.endsWith('.code-workspace') ? { workspace: folder } : { folder };
	return new URLSearchParams({ ...opened, payload: JSON.stringify(payload) }).toString();
}

/** Prints what the extension host prints, and tells how it ended: VS Code calls these two functions where a page has them. */
async function watch(page: Page, ended: (code: number) => void): Promise<void> {
	await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => print(args));
	await page.exposeFunction('codeAutomationExit', (code: number) => ended(code));
	page.on('crash', () => ended(70));
}

const toSources = sourcePlaces(String(values.extensionTestsPath));
const unmarked: string[] = [];
let reported = false;

function print(args: unknown[]): void {
	const text = args.filter((arg) => typeof arg === 'string').join(' ');
	if (text.includes(lineMark)) {
		reported = true;
		const lines = text.replaceAll(lineMark, '').split('\n').map(toSources);
		process.stdout.write(`${lines.filter((line) => line !== undefined).join('\n')}\n`);
	} else {
		unmarked.push(text);
	}
}

process.exit(await main());
