import { decode } from '../files/decode.ts';
import { tellsPackages } from './known-packages.ts';
import { LICENCE_FILE } from './licences.ts';
import { Project, type ProjectFile } from './project.ts';

/** Manifests read at most, nearest to the top first; a repository of more packages is known by its lock files. */
const MOST = 400;

/** Units of a file that are read: lock files are long. */
const LARGEST = 20_000_000;

/**
 * What a repository knows about packages.
 * @param paths of its files, from its top, with `/`.
 * @param read one of them; rejects where it cannot, and is left out then.
 */
export async function readProject(
	paths: readonly string[],
	read: (path: string) => Promise<Uint8Array>,
): Promise<Project> {
	const telling = paths
		.filter((path) => tellsPackages(path) || LICENCE_FILE.test(path))
		.sort((a, b) => a.split('/').length - b.split('/').length)
		.slice(0, MOST);
	const files: ProjectFile[] = [];
	for (const path of telling) {
		const bytes = await read(path).catch(() => undefined);
		const text = bytes && bytes.length <= LARGEST ? decode(bytes) : undefined;
		if (text !== undefined) files.push({ path, text });
	}
	return new Project(files, paths);
}
