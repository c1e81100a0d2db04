import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Vault } from '../engine/redact/vault.ts';
import { reasonOf } from '../node/files.ts';
import { UsageError } from './usage-error.ts';

/** The vault that `redact --vault FILE` wrote. Throws UsageError. */
export function readVault(file: string): Vault {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		throw new UsageError(`--vault ${file}: ${reasonOf(error)}`);
	}
	return Vault.fromJSON(text, randomBytes);
}
