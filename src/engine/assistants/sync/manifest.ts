import { isRecord } from '../../text/record.ts';
import { SyncError } from './sync-error.ts';

/** Which entries are ours, in files that cannot say so themselves: by file, then by assistant and mechanism. */
export type Manifest = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * From the top of the repository. It is committed with the files that it is about, so that whoever has them can also
 * take our entries out again.
 */
export const MANIFEST_FILE = '.cordon/sync.json';

/** Reads a manifest; an empty one where there is none. Throws SyncError where it is broken. */
export function parseManifest(text: string | undefined): Manifest {
	if (text === undefined) return {};
	const value = parsed(text);
	const files = isRecord(value) && value['version'] === 1 ? value['files'] : undefined;
	const valid =
		isRecord(files) &&
		Object.values(files).every((file) => isRecord(file) && Object.values(file).every((entries) => isTexts(entries)));
	if (!valid) {
		throw new SyncError('not what Cordon wrote (an unresolved merge?); bring it back from version control');
	}
	return files as Manifest;
}

/** The manifest as a file; undefined where there is nothing to remember. */
export function manifestText(manifest: Manifest): string | undefined {
	const files = Object.entries(manifest)
		.map(([path, byMechanism]) => [path, sorted(Object.entries(byMechanism).filter(([, ours]) => ours.length > 0))])
		.filter(([, byMechanism]) => Object.keys(byMechanism ?? {}).length > 0) as [string, unknown][];
	return files.length === 0 ? undefined : `${JSON.stringify({ version: 1, files: sorted(files) }, null, '\t')}\n`;
}

/** In an order that does not depend on who came first. */
function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
	return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
