import { EventEmitter, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import { Feature } from './feature.ts';
import { Detection, type TextInfo } from '../engine/detection.ts';
import type { PolicyLayer } from '../engine/policy/layers.ts';
import { parseSettings } from '../engine/policy/parse.ts';
import type { Policy } from '../engine/policy/policy.ts';
import { resolvePolicy, type ResolvedPolicy } from '../engine/policy/resolve.ts';
import { RepositoryPolicy } from './repository-policy.ts';

/** What one folder, or a window without one, goes by. Resolved when first asked, and again after a change. */
interface Place {
	readonly folder: WorkspaceFolder | undefined;
	readonly repository: RepositoryPolicy | undefined;
	resolved: ResolvedPolicy | undefined;
	detection: Detection | undefined;
}

/** The policy of every folder of the window, and detection as it wants it. */
export class Policies extends Feature {
	readonly #fingerprintKey: () => Uint8Array;
	readonly #changed = new EventEmitter<void>();
	#places: Place[] = [];

	/** Fires when any folder's policy may have changed. */
	readonly onDidChange = this.#changed.event;

	constructor(fingerprintKey: () => Uint8Array) {
		super();
		this.#fingerprintKey = fingerprintKey;
		this.own(
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('cordon')) this.#renew();
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
		for (const { repository } of this.#places) repository?.dispose();
	}

	/** The policy that holds for a document; without one, that of the first folder. */
	policyFor(uri?: Uri): Policy {
		return this.resolvedFor(uri).policy;
	}

	/** As `policyFor`, with where every value comes from. */
	resolvedFor(uri?: Uri): ResolvedPolicy {
		const place = this.#placeOf(uri);
		return (place.resolved ??= resolvePolicy(layersOf(place), { trusted: workspace.isTrusted }));
	}

	/** Detection under the policy of a document, and the path that the policy knows it by. */
	detectionFor(uri?: Uri): { readonly detection: Detection; readonly info: TextInfo } {
		const place = this.#placeOf(uri);
		place.detection ??= new Detection(this.resolvedFor(uri).policy.detect, this.#fingerprintKey());
		const root = place.folder?.uri.path.replace(/\/$/, '');
		const inside = uri && root !== undefined && uri.path.startsWith(`${root}/`);
		return { detection: place.detection, info: inside ? { path: uri.path.slice(root.length + 1) } : {} };
	}

	/** The policies of all folders. */
	all(): readonly Policy[] {
		return this.#places.map(({ folder }) => this.policyFor(folder?.uri));
	}

	/** The `.cordon.json` that a document goes by, whether or not it exists; undefined without a folder. */
	fileFor(uri?: Uri): Uri | undefined {
		return this.#placeOf(uri).repository?.uri;
	}

	/**
	 * Where to write what is allowed from now on: the policy file, and the path that it knows the document by. Undefined
	 * without a folder, and in a workspace that is not trusted, whose policy can only tighten.
	 */
	targetFor(uri: Uri): { readonly file: Uri; readonly path: string | undefined } | undefined {
		const file = this.fileFor(uri);
		return file && workspace.isTrusted ? { file, path: this.detectionFor(uri).info.path } : undefined;
	}

	/** A `.cordon.json` that has an error now. */
	broken(): Uri | undefined {
		return this.#places.find(({ repository }) => repository?.broken)?.repository?.uri;
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
		for (const { repository } of this.#places) repository?.dispose();
		const folders = workspace.workspaceFolders ?? [];
		this.#places = folders.map((folder) => {
			const repository = new RepositoryPolicy(folder);
			repository.onDidChange(() => this.#renew());
			return { folder, repository, resolved: undefined, detection: undefined };
		});
		if (folders.length === 0)
			this.#places = [{ folder: undefined, repository: undefined, resolved: undefined, detection: undefined }];
	}

	#renew(): void {
		for (const place of this.#places) place.resolved = place.detection = undefined;
		this.#changed.fire();
	}
}

function layersOf({ folder, repository }: Place): PolicyLayer[] {
	const configuration = workspace.getConfiguration('cordon', folder?.uri);
	const user = parseSettings((key) => configuration.inspect(key)?.globalValue, 'user settings');
	const local = parseSettings((key) => {
		const inspected = configuration.inspect(key);
		return inspected?.workspaceFolderValue ?? inspected?.workspaceValue;
	}, 'workspace settings');
	return [{ kind: 'user', ...user }, ...(repository?.layer ? [repository.layer] : []), { kind: 'workspace', ...local }];
}
