import { EventEmitter, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { Feature } from './feature.ts';
import { Detection, type TextInfo } from '../engine/detection.ts';
import type { PolicyLayer } from '../engine/policy/layers.ts';
import type { OwnPolicyFiles } from '../engine/policy/own-files.ts';
import { parseSettings } from '../engine/policy/parse.ts';
import type { Policy } from '../engine/policy/policy.ts';
import { ProtectedPaths, type PathVerdict } from '../engine/policy/protected-paths.ts';
import { resolvePolicy, type ResolvedPolicy } from '../engine/policy/resolve.ts';
import { FolderPolicies } from './folder-policies.ts';
import { OwnPolicy } from './own-policy.ts';

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

/** Milliseconds for which a path leads where it led: links change, and nobody tells. */
const FRESH = 1000;
const REMEMBERED = 20_000;

/** The policy of every folder of the window, and detection as it wants it. */
export class Policies extends Feature {
	readonly #fingerprintKey: () => Uint8Array;
	readonly #changed = new EventEmitter<void>();
	readonly #files: OwnPolicyFiles | undefined;
	readonly #own: OwnPolicy;
	readonly #verdicts = new Map<string, { readonly verdict: PathVerdict; readonly until: number }>();
	#places: Place[] = [];

	/** Fires when any folder's policy may have changed. */
	readonly onDidChange = this.#changed.event;

	/** @param files what there is outside of the workspace; absent on the web. */
	constructor(fingerprintKey: () => Uint8Array, files?: OwnPolicyFiles) {
		super();
		this.#fingerprintKey = fingerprintKey;
		this.#files = files;
		this.#own = new OwnPolicy(files);
		this.own(
			this.#own,
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
		super.dispose();
		for (const { files } of this.#places) files?.dispose();
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
	 * Whether a file or folder is kept from assistants, by its name or by what it leads to. What it holds is not looked
	 * at: see `contentVerdict`.
	 */
	verdictForPath(uri: Uri, isFolder = false): PathVerdict {
		const key = uri.toString() + (isFolder ? '/' : '');
		const known = this.#verdicts.get(key);
		const now = Date.now();
		if (known && known.until > now) return known.verdict;
		const verdict = this.#judge(uri, isFolder);
		if (this.#verdicts.size >= REMEMBERED) this.#verdicts.clear();
		this.#verdicts.set(key, { verdict, until: now + FRESH });
		return verdict;
	}

	/**
	 * What would be said of a file by its name if the policy file of its folder had one more pattern at the end of
	 * `protect`, and why that pattern would not count.
	 */
	tried(uri: Uri, isFolder: boolean, pattern: string): { readonly verdict: PathVerdict; readonly refused?: string } {
		const place = this.#placeOf(uri);
		const { layers = [] } = place.files?.layersFor(pathIn(place, uri) ?? '') ?? {};
		const top = place.files?.top.layer ?? { kind: 'repository', value: {} };
		const one = { ...top, value: { ...top.value, protect: [...(top.value.protect ?? []), pattern] } };
		const stack = this.#layersOf(place, [one, ...layers.filter((layer) => layer !== top)]);
		const resolved = resolvePolicy(stack, { trusted: workspace.isTrusted });
		const verdict = this.#prepared(resolved, place.folder?.uri).verdict(uri.path, isFolder);
		if (resolved.policy.protect.includes(pattern)) return { verdict };
		const refused = resolved.values.protect.refused.find(
			({ value }) => Array.isArray(value) && value.includes(pattern),
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
		return file && workspace.isTrusted ? { file, path: this.detectionFor(uri).info.path } : undefined;
	}

	/** A policy file that has an error now. */
	broken(): Uri | undefined {
		const files = this.#places.flatMap(({ files }) => files?.all() ?? []);
		return files.find(({ broken }) => broken)?.uri ?? this.#own.broken;
	}

	#judge(uri: Uri, isFolder: boolean): PathVerdict {
		const verdict = this.#pathsFor(uri).verdict(uri.path, isFolder);
		if (verdict.verdict === 'block' || uri.scheme !== 'file' || !this.#files) return verdict;
		const real = this.#files.real(uri.fsPath);
		if (real === undefined) return verdict;
		const target = Uri.file(real);
		if (target.path === uri.path) return verdict;
		const led = this.#pathsFor(target).verdict(target.path, isFolder);
		return led.verdict === 'allow'
			? verdict
			: { ...led, why: [`It leads to ${real}.`, led.why].filter(Boolean).join(' ') };
	}

	#pathsFor(uri: Uri): ProtectedPaths {
		const held = this.#heldFor(uri);
		return (held.paths ??= this.#prepared(held.resolved, this.#placeOf(uri).folder?.uri));
	}

	#prepared(resolved: ResolvedPolicy, folder: Uri | undefined): ProtectedPaths {
		const base = folder?.path ?? '/';
		const real = folder?.scheme === 'file' ? this.#files?.real(folder.fsPath) : undefined;
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
		const configuration = workspace.getConfiguration('cordon', folder?.uri);
		const user = parseSettings((key) => configuration.inspect(key)?.globalValue, 'user settings');
		const local = parseSettings((key) => {
			const inspected = configuration.inspect(key);
			return inspected?.workspaceFolderValue ?? inspected?.workspaceValue;
		}, 'workspace settings');
		return [...this.#own.layersWith(user), ...repository, { kind: 'workspace', ...local }];
	}

	/** Notebook cells and revisions of git have schemes of their own and the path of their file. */
	#placeOf(uri: Uri | undefined): Place {
		const holds = ({ folder }: Place): boolean =>
			folder !== undefined && uri !== undefined && `${uri.path}/`.startsWith(`${folder.uri.path.replace(/\/$/, '')}/`);
		const holders = this.#places.filter(holds);
		const nearest = holders.sort((a, b) => (b.folder?.uri.path.length ?? 0) - (a.folder?.uri.path.length ?? 0))[0];
		return nearest ?? (this.#places[0] as Place);
	}

	#settle(): void {
		for (const { files } of this.#places) files?.dispose();
		const folders = workspace.workspaceFolders ?? [];
		this.#places = folders.map((folder) => {
			const files = new FolderPolicies(folder);
			files.onDidChange(() => this.#renew());
			return { folder, files, held: new Map() };
		});
		if (folders.length === 0) this.#places = [{ folder: undefined, files: undefined, held: new Map() }];
	}

	#renew(): void {
		for (const { held } of this.#places) held.clear();
		this.#verdicts.clear();
		this.#changed.fire();
	}
}

/** The path from the workspace folder; undefined for what does not lie in it. */
function pathIn({ folder }: Place, { path }: Uri): string | undefined {
	const root = folder?.uri.path.replace(/\/$/, '');
	return root !== undefined && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
}
