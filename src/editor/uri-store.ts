import { Uri, workspace } from 'vscode';
import type { Store } from '../engine/ports.ts';
import { told } from './files.ts';

/**
 * A store in a folder that VS Code keeps for the extension: where there is no disk to reach otherwise. VS Code cannot
 * append and renames by copying, so that a file is for one window alone, and small.
 */
export function uriStore(folder: Uri): Store {
	const at = (name: string): Uri => Uri.joinPath(folder, name);
	return {
		exclusive: false,
		list: async () => {
			const entries = await workspace.fs.readDirectory(folder).then(
				(found) => found,
				() => [],
			);
			const stats = entries.map(([name]) =>
				workspace.fs.stat(at(name)).then(
					({ size, mtime }) => [{ name, size, modified: mtime }],
					() => [],
				),
			);
			return (await Promise.all(stats)).flat();
		},
		read: (name, from = 0) => told(async () => (await workspace.fs.readFile(at(name))).subarray(from)),
		append: (name, bytes) =>
			told(async () => {
				const before = await workspace.fs.readFile(at(name)).then(
					(found) => found,
					() => new Uint8Array(),
				);
				const all = new Uint8Array(before.length + bytes.length);
				all.set(before);
				all.set(bytes, before.length);
				await workspace.fs.writeFile(at(name), all);
			}),
		rename: (from, to) => told(() => workspace.fs.rename(at(from), at(to), { overwrite: true })),
		remove: (name) => told(() => workspace.fs.delete(at(name))),
	};
}
