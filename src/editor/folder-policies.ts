import { EventEmitter, RelativePattern, Uri, workspace, type DiagnosticCollection, type WorkspaceFolder } from 'vscode';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import type { PolicyLayer } from '../engine/policy/layers.ts';
import { ownRules } from '../engine/policy/settled-problems.ts';
import { Feature } from './feature.ts';
import { RepositoryPolicy } from './repository-policy.ts';

/** More than any repository has; each is watched. */
const MOST = 500;

/** What the policy files of a workspace folder need besides. */
export interface FolderContext {
	/** Folders around it that are of the same repository, outermost first. */
	readonly above: readonly string[];
	/** What is wrong in policy files, those of all workspace folders together: two may share one. */
	readonly diagnostics: DiagnosticCollection;
	/** Layers that are no policy files of a repository. */
	readonly others: () => readonly Pick<PolicyLayer, 'value'>[];
}

/** The policy files that speak for one workspace folder: its own, those of the folders in it and of those around it. */
export class FolderPolicies extends Feature {
	/** That of the folder itself, whether or not there is one. */
	readonly top: RepositoryPolicy;
	/** Path of the folder that patterns are placed in and files are named from: the top of the repository. */
	readonly base: string;
	/** That of the workspace folder from there; empty where it is the same. */
	readonly topFolder: string;
	readonly #folder: WorkspaceFolder;
	readonly #context: FolderContext;
	readonly #changed = new EventEmitter<void>();
	/** By the folder that they are in: its path from the base. */
	readonly #policies = new Map<string, RepositoryPolicy>();
	#disposed = false;

	readonly onDidChange = this.#changed.event;

	constructor(folder: WorkspaceFolder, context: FolderContext) {
		super();
		this.#folder = folder;
		this.#context = context;
		const root = withoutSlash(folder.uri.path);
		this.base = withoutSlash(context.above[0] === undefined ? root : folder.uri.with({ path: context.above[0] }).path);
		this.topFolder = root.slice(this.base.length + 1);
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
		for (const path of context.above) this.#watch(Uri.joinPath(folder.uri.with({ path }), POLICY_FILE));
		this.top = this.#watch(Uri.joinPath(folder.uri, POLICY_FILE));
		void this.#find();
	}

	override dispose(): void {
		this.#disposed = true;
		super.dispose();
		for (const policy of this.all()) policy.dispose();
		this.#policies.clear();
	}

	all(): readonly RepositoryPolicy[] {
		return [...this.#policies.values()];
	}

	/** Where they are, from the base, the outer before the inner. */
	folders(): readonly string[] {
		return [...this.#policies.keys()].sort((a, b) => a.split('/').length - b.split('/').length);
	}

	/**
	 * The files that speak for a path from the base, from outside to inside, and what tells their stack from others.
	 * @param more patterns that the file of the workspace folder would have besides.
	 */
	layersFor(
		path: string,
		more: readonly string[] = [],
	): { readonly layers: readonly PolicyLayer[]; readonly stack: string } {
		const holders = [...this.#policies].filter(([folder]) => folder === '' || path.startsWith(`${folder}/`));
		const layers = holders.flatMap(([folder, policy]): PolicyLayer[] => {
			const patterns = policy === this.top ? more : [];
			const { layer = patterns.length > 0 ? EMPTY : undefined } = policy;
			if (!layer) return [];
			const { protect = [] } = layer.value;
			const value = patterns.length > 0 ? { ...layer.value, protect: [...protect, ...patterns] } : layer.value;
			return [{ ...layer, value, folder }];
		});
		layers.sort((a, b) => (a.folder ?? '').length - (b.folder ?? '').length);
		return { layers, stack: layers.at(-1)?.folder ?? '' };
	}

	/** Says what is wrong in the files, now that rules may have come or gone elsewhere. */
	remark(): void {
		const known = this.#rules();
		for (const policy of this.all()) policy.remark(known);
	}

	async #find(): Promise<void> {
		const pattern = new RelativePattern(this.#folder, `*/**/${POLICY_FILE}`);
		const found = await workspace.findFiles(pattern, '**/node_modules/**', MOST).then(undefined, () => []);
		for (const uri of found) this.#add(uri);
	}

	#add(uri: Uri): void {
		const root = withoutSlash(this.#folder.uri.path);
		if (this.#disposed || !uri.path.startsWith(`${root}/`) || this.#policies.size >= MOST) return;
		// What a dependency brings along is nobody's policy here.
		if (/\/node_modules\//.test(uri.path.slice(root.length))) return;
		this.#watch(uri);
	}

	#watch(uri: Uri): RepositoryPolicy {
		const folder = withoutSlash(Uri.joinPath(uri, '..').path).slice(this.base.length + 1);
		const known = this.#policies.get(folder);
		if (known) return known;
		const policy = new RepositoryPolicy(this.#folder, uri, this.#context.diagnostics, () => this.#rules());
		policy.onDidChange(() => {
			this.remark();
			this.#changed.fire();
		});
		this.#policies.set(folder, policy);
		return policy;
	}

	/** What a policy file may speak of: its own rules, and those of all files around and beside it. */
	#rules(): ReadonlySet<string> {
		const files = this.all().flatMap(({ layer }) => (layer ? [layer] : []));
		return ownRules([...files, ...this.#context.others()]);
	}
}

const EMPTY: PolicyLayer = { kind: 'repository', value: {} };

function withoutSlash(path: string): string {
	return path.replace(/\/$/, '');
}
