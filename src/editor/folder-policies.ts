import { EventEmitter, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import type { PolicyLayer } from '../engine/policy/layers.ts';
import { Feature } from './feature.ts';
import { RepositoryPolicy } from './repository-policy.ts';

/** More than any repository has; each is watched. */
const MOST = 500;

/** The policy files of one workspace folder: its own, and those of the folders in it. */
export class FolderPolicies extends Feature {
	/** That of the folder itself, whether or not there is one. */
	readonly top: RepositoryPolicy;
	readonly #folder: WorkspaceFolder;
	readonly #changed = new EventEmitter<void>();
	/** By the folder that they are in: its path from the workspace folder. */
	readonly #nested = new Map<string, RepositoryPolicy>();
	#disposed = false;

	readonly onDidChange = this.#changed.event;

	constructor(folder: WorkspaceFolder) {
		super();
		this.#folder = folder;
		this.top = new RepositoryPolicy(folder);
		this.top.onDidChange(() => this.#changed.fire());
		const watcher = workspace.createFileSystemWatcher(
			new RelativePattern(folder, `**/${POLICY_FILE}`),
			false,
			true,
			true,
		);
		this.own(
			watcher,
			watcher.onDidCreate((uri) => this.#add(uri)),
			this.#changed,
		);
		void this.#find();
	}

	override dispose(): void {
		this.#disposed = true;
		super.dispose();
		for (const policy of this.all()) policy.dispose();
	}

	all(): readonly RepositoryPolicy[] {
		return [this.top, ...this.#nested.values()];
	}

	/** The files that speak for a path from the workspace folder, from outside to inside, and what tells their stack from others. */
	layersFor(path: string): { readonly layers: readonly PolicyLayer[]; readonly stack: string } {
		const holders = [...this.#nested]
			.filter(([folder, { layer }]) => layer && path.startsWith(`${folder}/`))
			.sort(([a], [b]) => a.length - b.length);
		const nested = holders.flatMap(([folder, { layer }]) => (layer ? [{ ...layer, folder }] : []));
		return { layers: [...(this.top.layer ? [this.top.layer] : []), ...nested], stack: holders.at(-1)?.[0] ?? '' };
	}

	async #find(): Promise<void> {
		const pattern = new RelativePattern(this.#folder, `*/**/${POLICY_FILE}`);
		const found = await workspace.findFiles(pattern, '**/node_modules/**', MOST).then(undefined, () => []);
		for (const uri of found) this.#add(uri);
	}

	#add(uri: Uri): void {
		const root = this.#folder.uri.path.replace(/\/$/, '');
		if (this.#disposed || !uri.path.startsWith(`${root}/`)) return;
		const folder = Uri.joinPath(uri, '..').path.slice(root.length + 1);
		// What a dependency brings along is nobody's policy here.
		if (folder === '' || /(?:^|\/)node_modules(?:\/|$)/.test(folder)) return;
		if (this.#nested.has(folder) || this.#nested.size >= MOST) return;
		const policy = new RepositoryPolicy(this.#folder, uri);
		policy.onDidChange(() => this.#changed.fire());
		this.#nested.set(folder, policy);
	}
}
