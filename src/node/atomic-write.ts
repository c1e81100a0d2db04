import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces a file in one step: a reader sees the old content or the new, a crash leaves the old. The folder is made
 * where it is missing. With `mode` 0o600 nobody else can read it at any moment. Throws what node:fs throws.
 */
export function writeAtomically(path: string, content: string | Uint8Array, mode = 0o666): void {
	mkdirSync(dirname(path), { recursive: true });
	const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
	try {
		writeFileSync(beside, content, { mode, flag: 'wx' });
		renameSync(beside, path);
	} catch (error) {
		rmSync(beside, { force: true });
		throw error;
	}
}
