import { FileSystemError, FileType, workspace, type Uri } from 'vscode';
import type { Files } from '../engine/ports.ts';

/** The files of one file system (that of `base`) through VS Code, so that virtual and remote workspaces are scanned too. */
export function workspaceFiles(base: Uri): Files {
	const at = (path: string): Uri => base.with({ path });
	return {
		list: (folder) =>
			told(async () => {
				const entries = await workspace.fs.readDirectory(at(folder));
				return entries.map(([name, type]) => ({ name, type: kindOf(type) }));
			}),
		read: (path) => told(() => workspace.fs.readFile(at(path))),
		stat: (path) =>
			told(async () => {
				const { type, size } = await workspace.fs.stat(at(path));
				const kind = kindOf(type & ~FileType.SymbolicLink);
				return { type: kind === 'link' ? 'other' : kind, size };
			}),
		// VS Code names no real paths: links are not followed in the editor.
		real: (path) => Promise.resolve(path),
	};
}

function kindOf(type: FileType): 'file' | 'folder' | 'link' | 'other' {
	if (type & FileType.SymbolicLink) return 'link';
	if (type & FileType.Directory) return 'folder';
	return type & FileType.File ? 'file' : 'other';
}

const REASONS: Readonly<Record<string, string>> = {
	FileNotFound: 'does not exist',
	NoPermissions: 'no permission',
	Unavailable: 'not available',
};

/** Runs work of `workspace.fs`, and has it fail with a short reason fit for a report. */
export async function told<T>(work: () => Thenable<T> | Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const reason = error instanceof FileSystemError ? REASONS[error.code] : undefined;
		throw new Error(reason ?? 'unreadable', { cause: error });
	}
}

/** What cannot be looked at counts as a file. */
export function isFolder(uri: Uri): Promise<boolean> {
	return Promise.resolve(workspace.fs.stat(uri)).then(
		({ type }) => (type & FileType.Directory) !== 0,
		() => false,
	);
}
