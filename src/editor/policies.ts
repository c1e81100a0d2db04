import { EventEmitter, languages, Uri, workspace, type Event, type WorkspaceFolder } from 'vscode';
import { Feature } from './feature.ts';
import { Detection, type TextInfo } from '../engine/detection.ts';
import type { PolicyLayer } from '../engine/policy/layers.ts';
import type { OwnPolicyFiles } from '../engine/policy/own-files.ts';
import type { Policy } from '../engine/policy/policy.ts';
import { ProtectedPaths, type PathVerdict } from '../engine/policy/protected-paths.ts';
import { resolvePolicy, type ResolvedPolicy } from '../engine/policy/resolve.ts';
import { placedPattern } from '../engine/text/path-pattern.ts';
import { FolderPolicies } from './folder-policies.ts';
import { OwnPolicy } from './own-policy.ts';
import { userSettings, workspaceLayer } from './settings-layers.ts';
import { PathVerdicts } from './path-verdicts.ts';

/** What one folder, or a window without one, goes by. */
interface Place {
	readonly folder: WorkspaceFolder | undefined;
	readonly files: FolderPolicies | undefined;
	/** By the stack of policy files that it comes from. Resolved when first asked, and again after a change. */
	readonly held: Map<string, Held>;
}

/** What holds where one stack of policy files does. */
interface Held {
	readonly resolved: ResolvedPolicy;
	detection?: Detection;
	paths?: ProtectedPaths;
}

/** The policy of every folder of the window, and detection as it wants it. */
export class Policies extends Feature {
	readonly #fingerprintKey: () => Uint8Array;
	readonly #changed = new EventEmitter<void>();
	readonly #files: OwnPolicyFiles | undefined;
	readonly #own: OwnPolicy;
	readonly #paths: PathVerdicts;
	readonly #diagnostics = languages.createDiagnosticCollection('cordon-policy');
	#places: Place[] = [];

	/** Fires when any folder's policy may have changed. */
	readonly onDidChange = this.#changed.event;

	/** Fires when what is said of a path may have changed, without any policy having done so. */
	readonly onDidFindNames: Event<void>;

	/** @param files what there is outside of the workspace; absent on the web. */
	constructor(fingerprintKey: () => Uint8Array, files?: OwnPolicyFiles) {
		super();
		this.#fingerprintKey = fingerprintKey;
		this.#files = files;
		this.#own = new OwnPolicy(this.#diagnostics, files);
		this.#paths = new PathVerdicts(
			{ pathsFor: (uri) => this.#pathsFor(uri), baseOf: (uri) => this.#placeOf(uri).files?.base },
			files,
		);
		this.onDidFindNames = this.#paths.onDidChange;
		this.own(
			this.#own,
			this.#paths,
			this.#diagnostics,
			this.#own.onDidChange(() => this.#renew()),
			workspace.onDidChangeConfiguration((event) => {
				if (!event.affectsConfiguration('cordon')) return;
				this.#own.keep();
				this.#renew();
			}),
			workspace.onDidGrantWorkspaceTrust(() => this.#renew()),
			workspace.onDidChangeWorkspaceFolders(() => {
				this.#settle();
				this.#renew();
			}),
			this.#changed,
		);
		this.#settle();
	}

	override dispose(): void {
		for (const { files } of this.#places) files?.dispose();
		super.dispose();
	}

	/** The policy that holds for a document; without one, that of the first folder. */
	policyFor(uri?: Uri): Policy {
		return this.resolvedFor(uri).policy;
	}

	/** As `policyFor`, with where every value comes from. */
	resolvedFor(uri?: Uri): ResolvedPolicy {
		return this.#heldFor(uri).resolved;
	}

	/** Detection under the policy of a document, and the path that the policy knows it by. */
	detectionFor(uri?: Uri): { readonly detection: Detection; readonly info: TextInfo } {
		const held = this.#heldFor(uri);
		held.detection ??= new Detection(held.resolved.policy.detect, this.#fingerprintKey());
		const path = uri && pathIn(this.#placeOf(uri), uri);
		return { detection: held.detection, info: path === undefined ? {} : { path } };
	}

	/**
	 * Whether a file or folder is kept from assistants, by its name, by what it leads to or by another name of the same
	 * file. What it holds is not looked at: see `contentVerdict`.
	 */
	verdictForPath(uri: Uri, isFolder = false): PathVerdict {
		return this.#paths.verdict(uri, isFolder);
	}

	/** Waits until it is known whether this file has other names that are protected. */
	lookedUp(uri: Uri): Promise<void> {
		return this.#paths.looked(uri);
	}

	/**
	 * What would be said of a file by its name if the policy file of its folder had one more pattern at the end of
	 * `protect`, and why that pattern would not count.
	 */
	tried(uri: Uri, isFolder: boolean, pattern: string): { readonly verdict: PathVerdict; readonly refused?: string } {
		const place = this.#placeOf(uri);
		const { layers = [] } = place.files?.layersFor(pathIn(place, uri) ?? '', [pattern]) ?? {};
		const resolved = resolvePolicy(this.#layersOf(place, layers), { trusted: workspace.isTrusted });
		const verdict = this.#prepared(resolved, place).verdict(uri.path, isFolder);
		const placed = placedPattern(pattern, place.files?.topFolder ?? '');
		if (resolved.policy.protect.includes(placed)) return { verdict };
		const { path } = place.files?.top.uri ?? {};
		const refused = resolved.values.protect.refused.find(
			({ file, value }) => (file === undefined || file === path) && Array.isArray(value) && value.includes(pattern),
		);
		return refused ? { verdict, refused: refused.why } : { verdict };
	}

	/** The policies of all folders. */
	all(): readonly Policy[] {
		return this.#places.map(({ folder }) => this.policyFor(folder?.uri));
	}

	/** The `.cordon.json` of a document's workspace folder, whether or not it exists; undefined without a folder. */
	fileFor(uri?: Uri): Uri | undefined {
		return this.#placeOf(uri).files?.top.uri;
	}

	/**
	 * Where to write what is allowed from now on: the policy file, and the path that it knows the document by. Undefined
	 * without a folder, and in a workspace that is not trusted, whose policy can only tighten.
	 */
	targetFor(uri: Uri): { readonly file: Uri; readonly path: string | undefined } | undefined {
		const file = this.fileFor(uri);
		return file && workspace.isTrusted ? { file, path: this.pathInFolder(uri) } : undefined;
	}

	/** The path of a file from its workspace folder; undefined outside of every one. */
	pathInFolder(uri: Uri): string | undefined {
		const { folder } = this.#placeOf(uri);
		return folder && below(folder.uri.path, uri.path);
	}

	/** Takes the policy file of a workspace folder as it is now, without waiting for its watcher. */
	async reread(uri: Uri): Promise<void> {
		await this.#placeOf(uri).files?.top.read();
	}

	/**
	 * Folders below the top of a document's repository that may have a policy file, from there, the outer before the inner;
	 * and whether the workspace folder is that top, so that they are all.
	 */
	nestedFor(uri: Uri): { readonly folders: readonly string[]; readonly all: boolean } {
		const { files } = this.#placeOf(uri);
		return { folders: files?.folders().filter(Boolean) ?? [], all: files?.topFolder === '' };
	}

	/** A policy file that has an error now. */
	broken(): Uri | undefined {
		const files = this.#places.flatMap(({ files }) => files?.all() ?? []);
		return files.find(({ broken }) => broken)?.uri ?? this.#own.broken;
	}

	#pathsFor(uri: Uri): ProtectedPaths {
		const held = this.#heldFor(uri);
		return (held.paths ??= this.#prepared(held.resolved, this.#placeOf(uri)));
	}

	#prepared(resolved: ResolvedPolicy, place: Place): ProtectedPaths {
		const base = baseOf(place);
		const real = place.folder?.uri.scheme === 'file' ? this.#files?.find(Uri.file(base).fsPath).real : undefined;
		return new ProtectedPaths(resolved, {
			bases: real === undefined ? [base] : [base, Uri.file(real).path],
			from: base,
			home: this.#files?.home,
			ignoreCase: this.#files?.ignoreCase ?? false,
		});
	}

	#heldFor(uri: Uri | undefined): Held {
		const place = this.#placeOf(uri);
		const { layers, stack } = place.files?.layersFor((uri && pathIn(place, uri)) ?? '') ?? { layers: [], stack: '' };
		let held = place.held.get(stack);
		if (!held) {
			held = { resolved: resolvePolicy(this.#layersOf(place, layers), { trusted: workspace.isTrusted }) };
			place.held.set(stack, held);
		}
		return held;
	}

	#layersOf({ folder }: Place, repository: readonly PolicyLayer[]): PolicyLayer[] {
		return [...this.#own.layersWith(userSettings()), ...repository, workspaceLayer(folder?.uri)];
	}

	/** Notebook cells and revisions of git have schemes of their own and the path of their file. */
	#placeOf(uri: Uri | undefined): Place {
		const holders = (of: (place: Place) => string | undefined): Place[] =>
			this.#places.filter((place) => uri && `${uri.path}/`.startsWith(`${of(place)?.replace(/\/$/, '')}/`));
		const within = holders(({ folder }) => folder?.uri.path);
		const nearest = within.sort((a, b) => (b.folder?.uri.path.length ?? 0) - (a.folder?.uri.path.length ?? 0))[0];
		return nearest ?? holders(({ files }) => files?.base)[0] ?? (this.#places[0] as Place);
	}

	#settle(): void {
		for (const { files } of this.#places) files?.dispose();
		const folders = workspace.workspaceFolders ?? [];
		this.#places = folders.map((folder) => {
			const { uri } = folder;
			const files = new FolderPolicies(folder, {
				above:
					uri.scheme === 'file' ? (this.#files?.foldersAbove(uri.fsPath) ?? []).map((at) => Uri.file(at).path) : [],
				diagnostics: this.#diagnostics,
				others: () => [...this.#own.layersWith(userSettings()), workspaceLayer(uri)],
			});
			files.onDidChange(() => this.#renew());
			return { folder, files, held: new Map() };
		});
		if (folders.length === 0) this.#places = [{ folder: undefined, files: undefined, held: new Map() }];
	}

	#renew(): void {
		for (const { held, files } of this.#places) {
			held.clear();
			files?.remark();
		}
		this.#paths.forget();
		this.#changed.fire();
	}
}

/** The path from the top of the repository, or of the workspace folder; undefined for what does not lie in it. */
function pathIn({ files }: Place, { path }: Uri): string | undefined {
	return files && below(files.base, path);
}

/** Where the patterns of a place start from. */
function baseOf({ files }: Place): string {
	return files?.base || '/';
}

function below(folder: string, path: string): string | undefined {
	const root = folder.replace(/\/$/, '');
	return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
}
