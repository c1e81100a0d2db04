import { EventEmitter, extensions, RelativePattern, window, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import { enforcement, type Enforcement } from '../engine/assistants/enforcement.ts';
import { hookCommand } from '../engine/assistants/launcher.ts';
import { assistants } from '../engine/assistants/registry.ts';
import { MANIFEST_FILE } from '../engine/assistants/sync/manifest.ts';
import { syncFiles } from '../engine/assistants/sync/plan.ts';
import { prepared } from '../engine/assistants/sync/prepared.ts';
import type { Cordon } from './cordon.ts';
import { driftsIn, type FileDrift } from './drift.ts';
import { gapsIn } from './enforcement-words.ts';
import { Feature } from './feature.ts';
import { inSlices } from './slices.ts';
import type { Repository, SyncSource } from './sync-source.ts';

/** How a repository stands with every assistant. */
export interface Standing {
	readonly repository: Repository;
	readonly assistants: readonly Enforcement[];
	readonly drifts: readonly FileDrift[];
}

/** Milliseconds without a change before it is looked again, and at least between two looks that nothing asked for. */
const PAUSE = 600;
const SELDOM = 20_000;
/** After the window has opened: there is more pressing work then. */
const AT_FIRST = 2500;

/** Files in the repository that belong to an assistant, or tell what is ours in them. */
const FILES = [...syncFiles(assistants, 'repository').map(({ path }) => path), MANIFEST_FILE, '.vscode/settings.json'];

/** Keeps looking how well protected files are kept from the assistants here, for whoever shows it. */
export class EnforcementStanding extends Feature {
	readonly #cordon: Cordon;
	readonly #source: SyncSource;
	readonly #changed = new EventEmitter<void>();
	readonly #files = new Set(FILES);
	#standings: readonly Standing[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#looking: Promise<void> | undefined;
	#again = false;
	#last = 0;
	#disposed = false;

	readonly onDidChange = this.#changed.event;

	constructor(cordon: Cordon, source: SyncSource) {
		super();
		this.#cordon = cordon;
		this.#source = source;
		const soon = (): void => this.#soon(PAUSE);
		const ifOurs = ({ path }: Uri): void => {
			if ([...this.#files].some((file) => path.endsWith(`/${file.replace(/^~\//, '')}`))) soon();
		};
		this.own(
			this.#changed,
			cordon.policies.onDidChange(soon),
			extensions.onDidChange(soon),
			source.plugin.onDidChange(soon),
			workspace.onDidChangeConfiguration(soon),
			workspace.onDidGrantWorkspaceTrust(soon),
			workspace.onDidSaveTextDocument(({ uri }) => ifOurs(uri)),
			workspace.onDidChangeTextDocument(({ document }) => ifOurs(document.uri)),
			// What lies outside of the workspace, such as the launcher, nobody tells about.
			window.onDidChangeWindowState(({ focused }) => focused && Date.now() - this.#last > SELDOM && soon()),
			...(workspace.workspaceFolders ?? []).flatMap((folder) => this.#watch(folder, soon)),
		);
		this.#soon(AT_FIRST);
	}

	override dispose(): void {
		this.#disposed = true;
		clearTimeout(this.#timer);
		super.dispose();
	}

	/** As it was seen last; empty before the first look. */
	get standings(): readonly Standing[] {
		return this.#standings;
	}

	/** Looks now; where somebody is looking already, once more behind. */
	async look(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#looking) {
			this.#again = true;
			return this.#looking;
		}
		this.#looking = this.#lookOften();
		await this.#looking;
	}

	#watch(folder: WorkspaceFolder, changed: () => void): { dispose(): void }[] {
		const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, `{${FILES.join(',')}}`));
		return [watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed)];
	}

	#soon(pause: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.look(), pause);
	}

	async #lookOften(): Promise<void> {
		try {
			do {
				this.#again = false;
				await this.#lookOnce();
			} while (this.#again && !this.#disposed);
		} finally {
			this.#looking = undefined;
		}
	}

	async #lookOnce(): Promise<void> {
		this.#last = Date.now();
		const standings: Standing[] = [];
		for (const folder of workspace.workspaceFolders ?? []) {
			const standing = await this.#standingOf(folder).catch(() => undefined);
			if (standing) standings.push(standing);
			if (this.#disposed) return;
		}
		if (this.#disposed) return;
		this.#standings = standings;
		this.#cordon.gaps.texts = workspace.isTrusted ? [...new Set(standings.flatMap(gapsIn))] : [];
		this.#changed.fire();
	}

	async #standingOf(folder: WorkspaceFolder): Promise<Standing> {
		const repository = await this.#source.at(folder);
		const { policy, around, userManifest, repository: patterns, user } = repository;
		const { approved } = policy.policy.assistants;
		const request = { repository: patterns, user, userManifest, approved, hookCommand };
		for (const asked of [patterns, user]) await inSlices(prepared(asked), () => this.#disposed);
		const states = await enforcement(assistants, around, request);
		// While the policy is being written, what was right a moment ago is no news.
		const settled = workspace.isTrusted && this.#cordon.policies.broken() === undefined;
		return { repository, assistants: states, drifts: settled ? await driftsIn(repository, this.#cordon.memory) : [] };
	}
}
