import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { cached } from './cache.ts';
import { installDependencies, unpack } from './npm.ts';
import { codeServer, vscodeVersion } from './packages.ts';
import { patchServer } from './patch.ts';
import { withProgress } from './progress.ts';

/** Part of the folder's name: to be raised whenever what is prepared changes. */
const recipe = 2;

/** Dependencies for sandboxes, agents, remote development and Windows, which the workbench never loads here: two thirds of the size. */
const unneeded = [
	'@devcontainers/cli',
	'@github/copilot-sdk',
	'@microsoft/mxc-sdk',
	'@vscode/copilot-api',
	'@vscode/sandbox-runtime',
	'@vscode/sqlite3',
	'@vscode/windows-process-tree',
	'@vscode/windows-registry',
	'kerberos',
	'ssh2',
	'tar',
	'zod',
];

/** Native modules that npm only carries as source, and what stands in for them so that no compiler is needed. */
const standIns = ['spdlog', 'native-watchdog'];

/** The folder of a VS Code server that is ready to run. Prepared from npm the first time, found in the cache ever after. */
export async function prepareServer(): Promise<string> {
	return withProgress(`Preparing VS Code ${vscodeVersion} (once)`, (step) =>
		cached(`vscode-${vscodeVersion}-${recipe}`, async (folder) => {
			step(`download ${codeServer.megabytes} MB`);
			await unpack(codeServer, 'package/lib/vscode', folder);
			step('install');
			await dropUnneeded(join(folder, 'package.json'));
			await installDependencies(folder);
			// TypeScript, without which its built-in extension complains in every window.
			await installDependencies(join(folder, 'extensions'));
			for (const name of standIns) {
				const target = join(folder, 'node_modules', '@vscode', name);
				await mkdir(target, { recursive: true });
				await copyFile(join(import.meta.dirname, 'stand-in', `${name}.cjs`), join(target, 'index.js'));
			}
			await patchServer(folder);
		}),
	);
}

async function dropUnneeded(file: string): Promise<void> {
	const manifest = JSON.parse(await readFile(file, 'utf8')) as { dependencies: Record<string, string> };
	for (const name of unneeded) {
		delete manifest.dependencies[name];
	}
	await writeFile(file, JSON.stringify(manifest));
}
