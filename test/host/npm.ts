import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { PinnedPackage } from './packages.ts';
import { run } from './run.ts';

/** Downloads a package and unpacks one of its folders into `folder`. Nothing of it is executed. */
export async function unpack(pinned: PinnedPackage, inside: string, folder: string): Promise<void> {
	const name = `${pinned.name}@${pinned.version}`;
	const printed = await npm(['pack', name, '--pack-destination', folder], folder);
	const archive = join(folder, printed.trim().split('\n').at(-1) ?? '');
	const digest = createHash('sha512')
		.update(await readFile(archive))
		.digest('base64');
	if (digest !== pinned.sha512) {
		throw new Error(`${name} from the npm registry is not the one that was pinned: its sha512 is ${digest}`);
	}
	// tar is part of every Linux, of macOS and of Windows since 10: one package fewer to trust.
	await run('tar', ['-xzf', archive, '-C', folder, `--strip-components=${inside.split('/').length}`, inside]);
	await rm(archive);
}

/** Installs what the package.json in `folder` asks for, without running anything of what is installed. */
export async function installDependencies(folder: string): Promise<void> {
	await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
	// Inside `npm start` or `npm test` npm leaves variables behind that bind a second npm to this project.
	const env = Object.fromEntries(
		Object.entries(process.env).filter(
			([key]) =>
				!/^npm_(package|lifecycle|command|config_(local_prefix|workspace|ignore_scripts|omit|include|json|dry_run))/i.test(
					key,
				),
		),
	);
	const cli = process.env['npm_execpath'];
	return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], { cwd, env }) : run('npm', args, { cwd, env });
}
