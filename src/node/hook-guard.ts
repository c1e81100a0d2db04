import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST_FILE, parseManifest } from '../engine/assistants/sync/manifest.ts';
import { within } from '../engine/files/walk.ts';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import { configFolder } from './config-folder.ts';
import { gitRoot } from './git-root.ts';
import { slashes } from './paths.ts';
import { managedFile } from './policy-files.ts';
import { stateFolder } from './state-folder.ts';

/** What Cordon's part in an assistant's file looks like. */
const MARKS = /cordon:begin|cordon[- ]hook\b/i;

/** Settings that switch hooks or Cordon off. */
const SWITCHES = /"?(?:disableAllHooks|chat\.useHooks|chat\.plugins\.enabled|cordon\.[a-z]+(?:\.[a-zA-Z]+)*)"?\s*:/;

const SETTINGS = /\/(?:settings(?:\.local)?|config|hooks)\.(?:json|jsonc|toml)$/i;
const MOST_BYTES = 1_000_000;

/**
 * Why an assistant must not write these texts to a file (absolute, with `/`): a policy, Cordon's own files, or an
 * assistant's file that Cordon has a part in. Undefined for all others.
 */
export function guardedReason(file: string, texts: readonly string[]): string | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1);
	if (name.toLowerCase() === POLICY_FILE) return told(name, 'the policy that keeps files and secrets from assistants');
	if (ownFolders().some((folder) => within(folder, file)) || file === slashes(managedFile())) {
		return told(name, "one of Cordon's own files");
	}
	if (/\/extensions\/cordon\.cordon-/.test(file)) return told(name, 'a part of Cordon');
	if (isSynced(file)) return told(name, 'written by cordon sync');
	// Documentation may speak of hooks; files that do something with them lie behind a dot.
	if (!/\/\.[^/]/.test(file)) return undefined;
	if (SETTINGS.test(file) && texts.some((text) => SWITCHES.test(text))) {
		return told(name, 'where hooks are switched on and off, and this changes that');
	}
	return MARKS.test(headOf(file)) ? told(name, "an assistant's file that Cordon has written its part into") : undefined;
}

function told(name: string, what: string): string {
	return `Cordon: ${name} is ${what}. A person changes it, not an assistant: say what should be changed and why.`;
}

/** A file that `sync` has entries of its own in, or the manifest that remembers them. */
function isSynced(file: string): boolean {
	const base = gitRoot(file);
	return base !== undefined && syncedFiles(base).includes(file);
}

/** Those of the repository with this top, with `/`, where there are any. */
export function syncedFiles(base: string): readonly string[] {
	const manifest = `${base}/${MANIFEST_FILE}`;
	try {
		return [manifest, ...Object.keys(parseManifest(readFileSync(manifest, 'utf8'))).map((name) => `${base}/${name}`)];
	} catch {
		return [manifest];
	}
}

/** Where Cordon keeps what it needs of its own; with `/`. */
export function ownFolders(): string[] {
	return [configFolder(), stateFolder(), join(homedir(), '.cordon')].map(slashes);
}

function headOf(file: string): string {
	try {
		return statSync(file).size > MOST_BYTES ? '' : readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
