import type { Files, FolderEntry } from '../../../src/engine/ports.ts';

/** A disk in memory: files by absolute path; a link is `{ to }`, and what is `locked` cannot be listed. */
export function memoryFiles(
	disk: Readonly<Record<string, string | { readonly to: string }>>,
	locked: readonly string[] = [],
): Files {
	const children = (folder: string): FolderEntry[] => {
		const found = new Map<string, FolderEntry>();
		for (const [path, content] of Object.entries(disk)) {
			if (!path.startsWith(`${folder}/`)) continue;
			const [name = '', ...deeper] = path.slice(folder.length + 1).split('/');
			const type = typeof content === 'string' ? 'file' : 'link';
			found.set(name, { name, type: deeper.length > 0 ? 'folder' : type });
		}
		return [...found.values()].toReversed();
	};
	const real = (path: string, depth = 0): string => {
		if (depth > 20) throw new Error('symbolic links in a circle');
		const link = Object.entries(disk).find(
			([from, content]) => typeof content !== 'string' && (path === from || path.startsWith(`${from}/`)),
		);
		if (!link || typeof link[1] === 'string') return path;
		return real(link[1].to + path.slice(link[0].length), depth + 1);
	};
	return {
		list: async (folder) => {
			if (locked.includes(folder)) throw new Error('no permission');
			return children(real(folder));
		},
		read: async (path) => {
			const content = disk[real(path)];
			if (typeof content !== 'string') throw new Error('does not exist');
			return new TextEncoder().encode(content);
		},
		stat: async (path) => {
			const content = disk[real(path)];
			if (typeof content === 'string') return { type: 'file', size: content.length };
			if (children(real(path)).length === 0) throw new Error('does not exist');
			return { type: 'folder', size: 0 };
		},
		real: async (path) => real(path),
	};
}
