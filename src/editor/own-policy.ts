import { EventEmitter, Uri, type DiagnosticCollection } from 'vscode';
import { regulatedIfBroken, type PolicyLayer } from '../engine/policy/layers.ts';
import type { OwnPolicyFiles } from '../engine/policy/own-files.ts';
import { ownRules, settledProblems } from '../engine/policy/settled-problems.ts';
import type { ParsedPolicy } from '../engine/policy/parse.ts';
import { Feature } from './feature.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { userSettings } from './settings-layers.ts';

/** What the user and the administrator say: settings and files outside of any workspace. */
export class OwnPolicy extends Feature {
	readonly #files: OwnPolicyFiles | undefined;
	readonly #diagnostics: DiagnosticCollection;
	readonly #changed = new EventEmitter<void>();
	#layers: readonly PolicyLayer[] = [];
	/** The user's file as it last was without an error. */
	#good: PolicyLayer | undefined;
	#broken: Uri | undefined;
	#marked: readonly Uri[] = [];

	/** Fires when one of the files has changed; of the settings VS Code tells everybody. */
	readonly onDidChange = this.#changed.event;

	/** @param files absent on the web, where there are settings alone. */
	constructor(diagnostics: DiagnosticCollection, files?: OwnPolicyFiles) {
		super();
		this.#diagnostics = diagnostics;
		this.#files = files;
		this.own(this.#changed);
		this.#read();
		this.keep();
		if (!files) return;
		this.own(
			files.watch(() => {
				this.#read();
				this.#changed.fire();
			}),
		);
	}

	/** Those of the files and the user's settings; while the user's file has an error, the last good one stands. */
	layersWith(settings: ParsedPolicy): readonly PolicyLayer[] {
		return [...this.#layers, { kind: 'user', ...settings }];
	}

	/** A file that has an error now. */
	get broken(): Uri | undefined {
		return this.#broken;
	}

	/** Lets the command line know the settings of the user. */
	keep(): void {
		this.#files?.keep(userSettings().value);
	}

	#read(): void {
		this.#broken = undefined;
		const read = this.#files?.layers() ?? [];
		this.#mark(read);
		this.#layers = read.map((layer) => {
			const broken = layer.problems?.some(({ severity }) => severity === 'error') ?? false;
			if (broken && layer.file !== undefined) this.#broken = Uri.file(layer.file);
			if (layer.kind !== 'user') return layer;
			if (!broken) return (this.#good = layer);
			return this.#good ? { ...this.#good, problems: layer.problems ?? [] } : regulatedIfBroken(layer);
		});
	}

	/** Says in the files what is wrong in them. */
	#mark(layers: readonly PolicyLayer[]): void {
		const known = ownRules([...layers, { value: userSettings().value }]);
		const files = layers.flatMap(({ file, problems = [] }) => (file === undefined ? [] : [{ file, problems }]));
		const marked = files.map(({ file }) => Uri.file(file));
		for (const uri of this.#marked) if (!marked.some(({ path }) => path === uri.path)) this.#diagnostics.delete(uri);
		for (const { file, problems } of files)
			this.#diagnostics.set(Uri.file(file), policyDiagnostics(settledProblems(problems, known)));
		this.#marked = marked;
	}
}
