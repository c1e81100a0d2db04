import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { repository } from './root.ts';

/** `desktop` runs in Node. `web` has no `main` in its manifest, so that VS Code runs the web bundle in a worker, as it does where there is no Node. */
export type ExtensionFlavour = 'desktop' | 'web';

interface Manifest {
	name: string;
	publisher: string;
	version: string;
	main?: string;
}

const PACKED = 'CORDON_TEST_PACKED';

/** The files that are packed into the .vsix. To look for them takes seconds: whoever does it first spares its children that. */
export async function packedFiles(): Promise<readonly string[]> {
	const known = process.env[PACKED];
	if (known) return JSON.parse(known) as string[];
	const { listFiles, PackageManager } = await import('@vscode/vsce');
	const files = await listFiles({ cwd: repository, packageManager: PackageManager.None });
	process.env[PACKED] = JSON.stringify(files);
	return files;
}

/**
 * Puts Cordon where VS Code keeps what users install: exactly the files that are packed into the .vsix,
 * so that one that was forgotten is missed here and not by a user. Gives the folder.
 */
export async function installExtension(
	extensionsFolder: string,
	flavour: ExtensionFlavour = 'desktop',
): Promise<string> {
	const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as Manifest;
	const target = join(extensionsFolder, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
	for (const file of await packedFiles()) {
		await mkdir(dirname(join(target, file)), { recursive: true });
		await cp(join(repository, file), join(target, file));
	}
	if (flavour === 'web') {
		delete manifest.main;
	}
	await writeFile(join(target, 'package.json'), JSON.stringify(manifest, null, '\t'));
	return target;
}
