import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LENGTH = 32;

/** A user's key for fingerprints; without `kept`, one for this process alone. */
export interface UserKey {
	readonly key: Uint8Array;
	readonly kept: boolean;
}

/**
 * The key in `path`, made (0600) on first use. Processes that start together end up with the same one: it is linked
 * into place complete, and only the first link succeeds. A home that cannot be written gives a key that is not kept.
 */
export function userKey(path: string): UserKey {
	const known = read(path);
	if (known) return { key: known, kept: true };
	const key = randomBytes(LENGTH);
	try {
		keep(key, path);
		return { key, kept: true };
	} catch {
		const winner = read(path);
		return winner ? { key: winner, kept: true } : { key, kept: false };
	}
}

function keep(key: Uint8Array, path: string): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
	try {
		writeFileSync(beside, key, { mode: 0o600, flag: 'wx' });
		linkSync(beside, path);
	} finally {
		rmSync(beside, { force: true });
	}
}

function read(path: string): Uint8Array | undefined {
	try {
		const key = readFileSync(path);
		return key.length === LENGTH ? key : undefined;
	} catch {
		return undefined;
	}
}
