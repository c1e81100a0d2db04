import * as vscode from 'vscode';

/** Files in memory behind a scheme of their own, as a virtual workspace has them; some of them make trouble. */
export class MemoryFiles implements vscode.FileSystemProvider {
	readonly #files = new Map<string, Uint8Array>();
	/** Paths that cannot be listed or read, and how that fails. */
	readonly broken = new Map<string, (uri: vscode.Uri) => Error>();
	readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly onDidChangeFile = this.#changed.event;

	put(path: string, content: string): void {
		this.#files.set(path, new TextEncoder().encode(content));
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => {});
	}

	stat(uri: vscode.Uri): vscode.FileStat {
		const content = this.#files.get(uri.path);
		if (content) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length };
		if (!this.#names(uri).length && !this.broken.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
		return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
	}

	readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
		this.#fail(uri);
		return this.#names(uri).map((name) => {
			const path = `${uri.path.replace(/\/$/, '')}/${name}`;
			return [name, this.#files.has(path) ? vscode.FileType.File : vscode.FileType.Directory];
		});
	}

	readFile(uri: vscode.Uri): Uint8Array {
		this.#fail(uri);
		const content = this.#files.get(uri.path);
		if (!content) throw vscode.FileSystemError.FileNotFound(uri);
		return content;
	}

	writeFile(uri: vscode.Uri, content: Uint8Array): void {
		this.#files.set(uri.path, content);
	}

	createDirectory(): void {}

	delete(uri: vscode.Uri): void {
		this.#files.delete(uri.path);
	}

	rename(): void {
		throw vscode.FileSystemError.NoPermissions();
	}

	#names(uri: vscode.Uri): string[] {
		const folder = `${uri.path.replace(/\/$/, '')}/`;
		const below = [...this.#files.keys(), ...this.broken.keys()].filter((path) => path.startsWith(folder));
		return [...new Set(below.map((path) => path.slice(folder.length).split('/', 1)[0] ?? ''))].filter(Boolean);
	}

	#fail(uri: vscode.Uri): void {
		const error = this.broken.get(uri.path);
		if (error) throw error(uri);
	}
}
