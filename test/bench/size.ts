import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What people download. */
export function size(): void {
	const folder = mkdtempSync(join(tmpdir(), 'cordon-size-'));
	try {
		const vsix = join(folder, 'cordon.vsix');
		const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
		execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], { stdio: 'ignore' });
		console.log('\nsize');
		console.log(`  .vsix               ${kilobytes(statSync(vsix).size)} (aim under 400 kB)`);
		for (const bundle of ['extension.cjs', 'extension.web.cjs', 'commands.js', 'gate.cjs', 'engine.cjs']) {
			const text = readFileSync(join('dist', bundle));
			console.log(`  ${bundle.padEnd(19)} ${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} compressed`);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}
