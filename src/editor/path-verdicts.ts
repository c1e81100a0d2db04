import { EventEmitter, Uri } from 'vscode';
import type { OwnPolicyFiles } from '../engine/policy/own-files.ts';
import type { PathVerdict, ProtectedPaths } from '../engine/policy/protected-paths.ts';
import { Feature } from './feature.ts';

/** What the policies say of names. */
interface Names {
	/** The protected paths that hold for a file. */
	pathsFor(uri: Uri): ProtectedPaths;
	/** Path of the folder in which other names of a file are looked for; undefined for nowhere. */
	baseOf(uri: Uri): string | undefined;
}

/** The protected files below one folder that have other names, as last looked for. */
interface Look {
	names: ReadonlyMap<string, string>;
	/** When it is looked again. */
	until: number;
	/** Under way. */
	looking?: Promise<void>;
}

/** Milliseconds for which a path leads where it led: links change, and nobody tells. */
const FRESH = 1000;
const REMEMBERED = 20_000;

/** The same for other names, which are looked for in a whole repository. */
const FRESH_NAMES = 60_000;

/** Whether paths are protected: by their name, by what they lead to, and by other names of the same file. */
export class PathVerdicts extends Feature {
	readonly #names: Names;
	readonly #files: OwnPolicyFiles | undefined;
	readonly #verdicts = new Map<string, { readonly verdict: PathVerdict; readonly until: number }>();
	readonly #looks = new Map<string, Look>();
	readonly #changed = new EventEmitter<void>();

	/** Fires when a file turned out to be another name of a protected one, or no longer so. */
	readonly onDidChange = this.#changed.event;

	/** @param files absent on the web, where links are not known. */
	constructor(names: Names, files: OwnPolicyFiles | undefined) {
		super();
		this.#names = names;
		this.#files = files;
		this.own(this.#changed);
	}

	/** Other names count as far as they are known; what is not known yet is looked for, see `onDidChange`. */
	verdict(uri: Uri, isFolder: boolean): PathVerdict {
		const key = uri.toString() + (isFolder ? '/' : '');
		const known = this.#verdicts.get(key);
		const now = Date.now();
		if (known && known.until > now) return known.verdict;
		const verdict = this.#judge(uri, isFolder);
		if (this.#verdicts.size >= REMEMBERED) this.#verdicts.clear();
		this.#verdicts.set(key, { verdict, until: now + FRESH });
		return verdict;
	}

	/** Waits until other names of this file are known. */
	async looked(uri: Uri): Promise<void> {
		if (uri.scheme !== 'file' || this.#files?.find(uri.fsPath).id === undefined) return;
		await this.#lookFor(uri)?.looking;
	}

	/** The policies have changed. */
	forget(): void {
		this.#verdicts.clear();
		for (const look of this.#looks.values()) look.until = 0;
	}

	#judge(uri: Uri, isFolder: boolean): PathVerdict {
		const verdict = this.#byName(uri, isFolder);
		if (verdict.verdict === 'block' || uri.scheme !== 'file' || !this.#files) return verdict;
		const { real, id } = this.#files.find(uri.fsPath);
		const target = real === undefined ? uri : Uri.file(real);
		if (target.path !== uri.path) {
			const led = this.#byName(target, isFolder);
			if (led.verdict === 'block') return because(`It leads to ${real}.`, led);
		}
		const other = id === undefined ? undefined : this.#lookFor(uri)?.names.get(id);
		if (other === undefined) return verdict;
		const same = this.#byName(Uri.file(other), false);
		return same.verdict === 'allow' ? verdict : because(`It is the same file as ${other}.`, same);
	}

	#byName(uri: Uri, isFolder: boolean): PathVerdict {
		return this.#names.pathsFor(uri).verdict(uri.path, isFolder);
	}

	#lookFor(uri: Uri): Look | undefined {
		const base = this.#names.baseOf(uri);
		if (base === undefined) return undefined;
		let look = this.#looks.get(base);
		if (!look) this.#looks.set(base, (look = { names: new Map(), until: 0 }));
		if (look.until < Date.now()) look.looking ??= this.#look(base, look);
		return look;
	}

	async #look(base: string, look: Look): Promise<void> {
		// Before it ends: what changes while it goes on calls for another one.
		look.until = Date.now() + FRESH_NAMES;
		const before = look.names;
		// Many files of a folder have the same policy.
		let paths: ProtectedPaths | undefined;
		let last: string | undefined;
		const isProtected = (path: string, folder: string): boolean => {
			if (!paths || folder !== last) paths = this.#names.pathsFor(Uri.file(path));
			last = folder;
			return paths.verdict(path).verdict === 'block';
		};
		const root = Uri.file(base).fsPath.replaceAll('\\', '/');
		try {
			look.names = (await this.#files?.secondNames(root, isProtected)) ?? before;
		} finally {
			delete look.looking;
		}
		if (sameNames(before, look.names)) return;
		this.#verdicts.clear();
		this.#changed.fire();
	}
}

function because(first: string, verdict: PathVerdict): PathVerdict {
	return { ...verdict, why: [first, verdict.why].filter(Boolean).join(' ') };
}

function sameNames(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
	return one.size === other.size && [...one].every(([id, path]) => other.get(id) === path);
}
