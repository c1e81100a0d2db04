import { EventEmitter, Uri, workspace, type ExtensionContext } from 'vscode';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import { isInside } from '../engine/provenance/inside.ts';
import { Ledger } from '../engine/provenance/ledger.ts';
import type { OpenRepository } from '../engine/provenance/open-repository.ts';
import { Provenance } from '../engine/provenance/repository.ts';
import { Feature } from './feature.ts';
import type { Platform } from './platform.ts';
import { uriStore } from './uri-store.ts';

/** Where the insertions of some files are remembered. */
export interface Repository extends Omit<OpenRepository, 'root'> {
	/** Its top; undefined where the extension's storage stands in, which knows files by their whole address. */
	readonly base: Uri | undefined;
}

/** What waits to be written before the window closes. */
const open = new Set<Repository>();

/** Writes what is not written yet. */
export async function closeRepositories(): Promise<void> {
	await Promise.all([...open].map((one) => one.close()));
}

/**
 * Who remembers insertions: the git directory of a file's repository; where there is none that can be reached, the
 * extension's own storage, for this workspace.
 */
export class InsertionRepositories extends Feature {
	readonly #platform: Platform;
	readonly #storage: Uri;
	readonly #problem: (why: string) => void;
	readonly #opened = new Map<string, Promise<Repository>>();
	readonly #all = new Set<Repository>();
	readonly #changed = new EventEmitter<Repository>();

	/** It was opened, others wrote to its ledger, or its HEAD moved. */
	readonly onDidChange = this.#changed.event;

	constructor(context: ExtensionContext, platform: Platform, problem: (why: string) => void) {
		super();
		this.#platform = platform;
		this.#storage = context.storageUri ?? context.globalStorageUri;
		this.#problem = problem;
		this.own(this.#changed);
	}

	override dispose(): void {
		for (const one of this.#all) {
			open.delete(one);
			void one.close();
		}
		super.dispose();
	}

	/** Those in use. */
	get all(): readonly Repository[] {
		return [...this.#all];
	}

	/** The one of a file. */
	of(uri: Uri): Promise<Repository> {
		const top = this.#topOf(uri);
		const key = top ?? '';
		let found = this.#opened.get(key);
		if (!found) this.#opened.set(key, (found = this.#open(top)));
		return found;
	}

	/** Those of the workspace's folders, without a file of theirs being open. */
	async openAll(which: (top: string | undefined) => boolean = () => true): Promise<void> {
		const files = (workspace.workspaceFolders ?? []).map(({ uri }) => Uri.joinPath(uri, POLICY_FILE));
		await Promise.all(files.filter((uri) => which(this.#topOf(uri))).map((uri) => this.of(uri)));
	}

	/** As `openAll`, only where somebody may have recorded something: git is asked nothing in vain. */
	openRecorded(): Promise<void> {
		return this.openAll((top) => top === undefined || this.#platform.repositories?.isRecorded(top) === true);
	}

	/** Path by which the ledger of the repository knows a file. */
	pathIn({ base }: Repository, uri: Uri): string {
		const top = base?.path.endsWith('/') ? base.path : `${base?.path}/`;
		return base && uri.path.startsWith(top) ? uri.path.slice(top.length) : uri.toString();
	}

	/** The file that the ledger knows by this path; undefined for a path that leads out of the repository. */
	uriOf({ base }: Repository, path: string): Uri | undefined {
		if (!base) return Uri.parse(path, true);
		return isInside(path) ? Uri.joinPath(base, path) : undefined;
	}

	/** A file's own folder decides: it may be in a submodule, or in a repository around the workspace. */
	#topOf(uri: Uri): string | undefined {
		const folder = uri.scheme === 'file' ? Uri.joinPath(uri, '..').fsPath : undefined;
		return folder === undefined ? undefined : this.#platform.repositories?.topOf(folder);
	}

	async #open(top: string | undefined): Promise<Repository> {
		let repository: Repository | undefined;
		const news = {
			changed: () => repository && this.#changed.fire(repository),
			problem: this.#problem,
		};
		const found =
			top === undefined ? undefined : await this.#platform.repositories?.open(top, news).catch(() => undefined);
		repository = found ? { ...found, base: Uri.file(found.root) } : await this.#stored();
		this.#all.add(repository);
		open.add(repository);
		this.#changed.fire(repository);
		return repository;
	}

	async #stored(): Promise<Repository> {
		const random = (length: number): Uint8Array => this.#platform.randomBytes(length);
		const store = uriStore(Uri.joinPath(this.#storage, 'insertions'));
		const ledger = new Ledger(store, { now: Date.now, random, problem: this.#problem });
		await ledger.refresh();
		return {
			base: undefined,
			provenance: new Provenance(ledger, random),
			reviewer: () => Promise.resolve(''),
			branch: () => Promise.resolve(undefined),
			stats: () => Promise.resolve(undefined),
			close: () => ledger.close(),
		};
	}
}
