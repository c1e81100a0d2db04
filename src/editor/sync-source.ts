import { extensions, RelativePattern, Uri, version, workspace, type WorkspaceFolder } from 'vscode';
import type { AssistantFiles, Protection } from '../engine/assistants/files-port.ts';
import type { Surroundings } from '../engine/assistants/surroundings.ts';
import type { Manifest } from '../engine/assistants/sync/manifest.ts';
import { syncPatterns, type Patterns } from '../engine/assistants/sync/patterns.ts';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import type { AgentPlugin } from './agent-plugin.ts';
import { Feature } from './feature.ts';
import { told } from './files.ts';
import type { Policies } from './policies.ts';
import { turn } from './slices.ts';

/** One repository, what is protected in it, and what can be seen around it. */
export interface Repository extends Protection {
	readonly folder: WorkspaceFolder;
	/** Its top, which may be above the workspace folder. */
	readonly top: Uri;
	/** The same as files are written there: absolute, with `/`. */
	readonly base: string;
	readonly around: Surroundings;
	readonly userManifest: Manifest;
	/** What writes there; absent where this window cannot. */
	readonly files?: AssistantFiles;
	/** Where a file of an assistant is (from the top, or with `~/`); undefined where this window cannot know. */
	uriOf(path: string): Uri | undefined;
}

/** More than any repository has. */
const MOST = 500;

/** The repositories of this window, as `sync` and `doctor` see them. */
export class SyncSource extends Feature {
	readonly #policies: Policies;
	/** Absent on the web. */
	readonly files: AssistantFiles | undefined;
	readonly plugin: AgentPlugin;
	readonly #last = new Map<string, Protection>();
	/** Policy files outside of the workspace folder, by the top that they are below. */
	readonly #outside = new Map<string, Promise<readonly string[]>>();

	constructor(policies: Policies, files: AssistantFiles | undefined, plugin: AgentPlugin) {
		super();
		this.plugin = plugin;
		this.#policies = policies;
		this.files = files;
		this.own(policies.onDidChange(() => this.#outside.clear()));
	}

	/** Whether files of assistants can be written there. */
	writes({ uri }: WorkspaceFolder): boolean {
		return this.files !== undefined && uri.scheme === 'file';
	}

	/** The repository of a workspace folder, as it is now. */
	async at(folder: WorkspaceFolder): Promise<Repository> {
		const { files } = this;
		if (!files || !this.writes(folder)) return this.#virtual(folder);
		const path = files.topOf(folder.uri.fsPath);
		const top = Uri.file(path);
		const known = this.#policies.nestedFor(folder.uri);
		const nested = known.all ? known.folders : await this.#below(top);
		return {
			folder,
			top,
			base: path,
			files,
			...this.#same(path, files.protection(path, nested)),
			userManifest: files.userManifest(),
			around: withEditor(files.surroundings(path), folder, this.plugin),
			uriOf: (path) => (path.startsWith('~/') ? Uri.file(files.home + path.slice(1)) : Uri.joinPath(top, path)),
		};
	}

	/** The lists of the last time, where they say the same: what is known of files hangs on them. */
	#same(path: string, now: Protection): Protection {
		const last = this.#last.get(path);
		const repository = last && isSame(last.repository, now.repository) ? last.repository : now.repository;
		const user = last && isSame(last.user, now.user) ? last.user : now.user;
		this.#last.set(path, { ...now, repository, user });
		return { ...now, repository, user };
	}

	/** Without the machine: what lies in the folder, by the policy that holds in this window. */
	#virtual(folder: WorkspaceFolder): Repository {
		const policy = this.#policies.resolvedFor(folder.uri);
		const at = (path: string): Uri | undefined => (path.startsWith('~/') ? undefined : Uri.joinPath(folder.uri, path));
		const stat = async (path: string): Promise<boolean> => {
			const uri = at(path);
			return uri !== undefined && told(() => workspace.fs.stat(uri)).then(Boolean, () => false);
		};
		const around: Surroundings = {
			exists: stat,
			async read(path) {
				const uri = at(path);
				if (!uri || !(await stat(path))) return undefined;
				return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await told(() => workspace.fs.readFile(uri)));
			},
			program: () => Promise.resolve(undefined),
			extension: () => Promise.resolve(undefined),
		};
		return {
			folder,
			top: folder.uri,
			base: folder.uri.path,
			policy,
			repository: syncPatterns(policy),
			user: { patterns: [], builtIn: 0 },
			userManifest: {},
			around: withEditor(around, folder, this.plugin),
			uriOf: at,
		};
	}

	#below(top: Uri): Promise<readonly string[]> {
		const known = this.#outside.get(top.path) ?? findBelow(top);
		this.#outside.set(top.path, known);
		return known;
	}
}

async function findBelow(top: Uri): Promise<readonly string[]> {
	const pattern = new RelativePattern(top, `*/**/${POLICY_FILE}`);
	const found = await workspace.findFiles(pattern, '**/node_modules/**', MOST).then(undefined, () => []);
	const folders = found.map(({ path }) => path.slice(top.path.length + 1, -POLICY_FILE.length - 1));
	return folders.sort((a, b) => a.split('/').length - b.split('/').length);
}

/** What is running here, and how it is set, the editor knows best. */
function withEditor(around: Surroundings, { uri }: WorkspaceFolder, plugin: AgentPlugin): Surroundings {
	return {
		...around,
		async extension(id) {
			const manifest = extensions.getExtension(id)?.packageJSON as { readonly version?: string } | undefined;
			return manifest?.version ?? around.extension(id);
		},
		editor: version,
		setting: (name) => workspace.getConfiguration(undefined, uri).get<unknown>(name),
		gate: () => plugin.answer,
		turn,
	};
}

function isSame(one: Patterns, other: Patterns): boolean {
	return one.builtIn === other.builtIn && one.patterns.join('\n') === other.patterns.join('\n');
}
