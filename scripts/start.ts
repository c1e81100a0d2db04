// Opens the demo workspace in a VS Code that has Cordon in it.
//   npm start                 the embedded one, in the browser
//   npm start -- --desktop    the one that is installed

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { startChild } from '../test/host/child.ts';
import { findDesktop } from '../test/host/desktop.ts';
import { installExtension } from '../test/host/extension.ts';
import { runsEmbedded } from '../test/host/node.ts';
import { scratchFolder } from '../test/host/scratch.ts';
import { startServer } from '../test/host/server.ts';
import { createDemoWorkspace } from './demo.ts';

// Whatever ends this process ends what it started, and removes its files: see test/host/at-exit.ts.
process.on('SIGINT', () => process.exit(0));

const scratch = await scratchFolder('cordon');
const folder = join(scratch.path, 'cordon-demo');

try {
	await createDemoWorkspace(folder);
	if (process.argv.includes('--desktop')) {
		await startDesktop();
	} else if (runsEmbedded()) {
		await startEmbedded();
	} else {
		say('The embedded VS Code does not run on this system: opening the one that is installed.');
		await startDesktop();
	}
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
}

async function startEmbedded(): Promise<void> {
	const server = await startServer({ folder, install: 'desktop' });
	say(`Cordon is running at ${server.url}`);
	openBrowser(server.url);
}

async function startDesktop(): Promise<void> {
	const command = findDesktop();
	if (!command) {
		throw new Error('No VS Code found on this machine. Install it, or put its `code` command on the PATH.');
	}
	const extension = await installExtension(join(scratch.path, 'extensions'));
	// The user's assistants are there, since it is them that Cordon guards; the user's settings are not touched.
	const child = startChild(
		command,
		[
			'--wait',
			'--new-window',
			`--extensionDevelopmentPath=${extension}`,
			`--user-data-dir=${join(scratch.path, 'profile')}`,
			folder,
		],
		{
			stdio: 'ignore',
			shell: process.platform === 'win32',
		},
	);
	say(`Cordon is running in ${command}`);
	await once(child.process, 'exit');
	process.exit();
}

function openBrowser(url: string): void {
	const display = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
	if (process.env['CI'] || !process.stdout.isTTY || !display) {
		return;
	}
	const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
	// Where there is no such program, the address is on the screen.
	spawn(opener, [url], { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
