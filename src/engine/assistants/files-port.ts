import type { ResolvedPolicy } from '../policy/resolve.ts';
import type { Surroundings } from './surroundings.ts';
import type { SyncRequest } from './assistant.ts';
import type { Manifest } from './sync/manifest.ts';
import type { Patterns } from './sync/patterns.ts';
import type { SyncFile } from './sync/plan.ts';
import type { SyncResult } from './sync/result.ts';

/** What is kept from assistants in one repository, by the policy files on disk: as the command line has it. */
export interface Protection {
	/** What holds at the top. */
	readonly policy: ResolvedPolicy;
	readonly repository: Patterns;
	/** Without what the repository says: for files that hold everywhere. */
	readonly user: Patterns;
}

/** What is written, and where. */
export interface SyncWork extends Patterns, Pick<SyncRequest, 'remove' | 'hookCommand'> {
	readonly place: 'repository' | 'user';
	/** Top of the repository, or the home; absolute, with `/`. */
	readonly top: string;
	/** Look, and write nothing. */
	readonly check: boolean;
}

export interface SyncDone {
	readonly results: readonly SyncResult[];
	/** Puts back everything that was written and that nobody has changed since; gives the paths of what stays. */
	undo(): readonly string[];
}

/** Assistants' own files on this machine. Paths are absolute, with `/`; those of files from the top, or with `~/`. */
export interface AssistantFiles {
	readonly home: string;
	/** Top of the repository around a folder (as the system writes it); the folder itself outside of every one. */
	topOf(folder: string): string;
	/** @param nested folders below the top that have a policy file, from the top; the outer before the inner. */
	protection(top: string, nested: readonly string[]): Protection;
	surroundings(top: string): Surroundings;
	/** What is remembered of the user's own files. */
	userManifest(): Manifest;
	/** Writes, or looks what would be written. What cannot be done is a problem of its file. */
	sync(files: readonly SyncFile[], work: SyncWork): SyncDone;
	/** Makes sure that hooks find this Cordon. Throws where the home cannot be written. */
	installLauncher(): void;
}
