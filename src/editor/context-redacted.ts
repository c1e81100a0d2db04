import {
	EventEmitter,
	FileChangeType,
	FileSystemError,
	FileType,
	Uri,
	workspace,
	type FileChangeEvent,
	type FileStat,
	type FileSystemProvider,
} from 'vscode';
import type { Part } from '../engine/context/part.ts';
import { redactText } from '../engine/redact/redact.ts';
import { look, type Target } from './context-look.ts';
import { linesShown } from './context-words.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';

/** Of files that show others redacted. */
export const REDACTED_SCHEME = 'cordon-redacted';

/** Copies that are told of changes. */
const REMEMBERED = 100;

/** Milliseconds that changes are gathered. */
const PAUSE = 500;

/** Names the redacted copy of a target. It has the name of its file, so that it has its language. */
export function redactedUri({ uri, part }: Target): Uri {
	const query = JSON.stringify({ of: uri.toString(), ...(part && { part }) });
	const at = uri.path.lastIndexOf('/') + 1;
	const folder = uri.path.slice(0, at) || '/';
	const name = `${part ? `${linesShown(part)}-` : ''}${uri.path.slice(at)}`;
	return uri.with({ scheme: REDACTED_SCHEME, path: folder + name, query, fragment: '' });
}

/** The target behind a redacted copy; undefined for what is none. */
function sourceOf(uri: Uri): Target | undefined {
	try {
		const { of, part } = JSON.parse(uri.query) as { of: string; part?: Part };
		return { uri: Uri.parse(of, true), ...(part && { part }) };
	} catch {
		return undefined;
	}
}

/**
 * Files and parts of files with placeholders, read only: what an assistant may be given where the file itself may not.
 * A copy is made when it is read, of the file as it then is; there is none of a protected file.
 */
export class RedactedCopies extends Feature implements FileSystemProvider {
	readonly #cordon: Cordon;
	readonly #changed = new EventEmitter<FileChangeEvent[]>();
	/** Copies as they were read last, and when they became so. */
	readonly #read = new Map<string, { readonly uri: Uri; readonly text: string; readonly mtime: number }>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly onDidChangeFile = this.#changed.event;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			this.#changed,
			workspace.registerFileSystemProvider(REDACTED_SCHEME, this, { isCaseSensitive: true, isReadonly: true }),
			cordon.policies.onDidChange(() => this.#soon()),
			cordon.watch.onDidChange(() => this.#soon()),
		);
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
	}

	watch(): { dispose(): void } {
		return { dispose() {} };
	}

	async stat(uri: Uri): Promise<FileStat> {
		const bytes = await this.readFile(uri);
		const mtime = this.#read.get(uri.toString())?.mtime ?? 0;
		return { type: FileType.File, ctime: 0, mtime, size: bytes.length };
	}

	async readFile(uri: Uri): Promise<Uint8Array> {
		const target = sourceOf(uri);
		if (!target) throw FileSystemError.FileNotFound(uri);
		const { text, findings, protection } = await look(target, this.#cordon);
		if (protection.verdict === 'block') throw FileSystemError.NoPermissions('The file is protected.');
		if (text === undefined) throw FileSystemError.FileNotFound(uri);
		const redacted = redactText(text, findings, this.#cordon.vault).text;
		const name = uri.toString();
		const before = this.#read.get(name);
		this.#read.delete(name);
		this.#read.set(name, before?.text === redacted ? before : { uri, text: redacted, mtime: Date.now() });
		const [oldest] = this.#read.keys();
		if (this.#read.size > REMEMBERED && oldest !== undefined) this.#read.delete(oldest);
		return new TextEncoder().encode(redacted);
	}

	/** Whoever shows a copy reads it again: VS Code compares. */
	#soon(): void {
		if (this.#read.size === 0) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#changed.fire(Array.from(this.#read.values(), ({ uri }) => ({ type: FileChangeType.Changed, uri })));
		}, PAUSE);
	}

	readDirectory(): [string, FileType][] {
		return [];
	}

	createDirectory(uri: Uri): void {
		throw FileSystemError.NoPermissions(uri);
	}

	writeFile(uri: Uri): void {
		throw FileSystemError.NoPermissions(uri);
	}

	delete(uri: Uri): void {
		throw FileSystemError.NoPermissions(uri);
	}

	rename(uri: Uri): void {
		throw FileSystemError.NoPermissions(uri);
	}
}
