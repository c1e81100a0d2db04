import {
	EventEmitter,
	FileSystemError,
	RelativePattern,
	Uri,
	workspace,
	type DiagnosticCollection,
	type TextDocument,
	type WorkspaceFolder,
} from 'vscode';
import { Feature } from './feature.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import { regulatedIfBroken, type PolicyLayer } from '../engine/policy/layers.ts';
import { parsePolicy, type ParsedPolicy } from '../engine/policy/parse.ts';
import { brokenPolicy, parsePolicyBytes } from '../engine/policy/policy-bytes.ts';
import type { PolicyProblem } from '../engine/policy/policy.ts';
import { settledProblems } from '../engine/policy/settled-problems.ts';

/**
 * One `.cordon.json` of a workspace folder, read again whenever it changes. While it has an error the last good one
 * stands, and where there never was one, the regulated profile: a typing error must not open what was closed.
 */
export class RepositoryPolicy extends Feature {
	readonly uri: Uri;
	readonly #changed = new EventEmitter<void>();
	readonly #diagnostics: DiagnosticCollection;
	readonly #known: () => ReadonlySet<string>;
	#problems: readonly PolicyProblem[] = [];
	#layer: PolicyLayer | undefined;
	#broken = false;
	/** Number of the last reading: one that is overtaken is dropped. */
	#reading = 0;

	readonly onDidChange = this.#changed.event;

	/**
	 * @param uri that of the folder itself, of a folder in it, or of one around it.
	 * @param known rules that other layers bring along.
	 */
	constructor(folder: WorkspaceFolder, uri: Uri, diagnostics: DiagnosticCollection, known: () => ReadonlySet<string>) {
		super();
		this.uri = uri;
		this.#diagnostics = diagnostics;
		this.#known = known;
		const around =
			uri.path === `${folder.uri.path.replace(/\/$/, '')}/${POLICY_FILE}` ? folder : Uri.joinPath(uri, '..');
		const watcher = workspace.createFileSystemWatcher(new RelativePattern(around, POLICY_FILE));
		const read = (): void => void this.read();
		this.own(
			watcher,
			watcher.onDidChange(read),
			watcher.onDidCreate(read),
			watcher.onDidDelete(read),
			// A watcher may be slow or absent (virtual workspaces); a save in this window is not.
			workspace.onDidSaveTextDocument((document) => this.#is(document) && read()),
			workspace.onDidChangeTextDocument(({ document }) => this.#is(document) && this.#point(document.getText())),
			workspace.onDidCloseTextDocument((document) => this.#is(document) && read()),
			this.#changed,
		);
		read();
	}

	override dispose(): void {
		// What is still being read comes too late.
		this.#reading++;
		this.#diagnostics.delete(this.uri);
		super.dispose();
	}

	get layer(): PolicyLayer | undefined {
		return this.#layer;
	}

	/** Whether the file as it is now has an error. */
	get broken(): boolean {
		return this.#broken;
	}

	#is({ uri }: TextDocument): boolean {
		return uri.toString() === this.uri.toString();
	}

	/** Takes the file as it is now; what changes it calls this by itself. */
	async read(): Promise<void> {
		const reading = ++this.#reading;
		let parsed: ParsedPolicy | undefined;
		try {
			parsed = parsePolicyBytes(await workspace.fs.readFile(this.uri), this.uri.path);
		} catch (error) {
			// A file that exists and cannot be read is no reason to do without a policy.
			const exists = !(error instanceof FileSystemError) || error.code !== 'FileNotFound';
			if (exists) parsed = brokenPolicy('This file cannot be read.', this.uri.path);
		}
		if (reading !== this.#reading) return;
		this.#take(parsed);
		this.#changed.fire();
	}

	#take(parsed: ParsedPolicy | undefined): void {
		this.#broken = false;
		if (!parsed) {
			this.#layer = undefined;
			this.#mark([]);
			return;
		}
		this.#broken = parsed.problems.some((p) => p.severity === 'error');
		if (!this.#broken) this.#layer = { kind: 'repository', ...parsed };
		else this.#layer ??= regulatedIfBroken({ kind: 'repository', ...parsed });
		const open = workspace.textDocuments.find((document) => this.#is(document));
		this.#mark(open ? parsePolicy(open.getText(), this.uri.path).problems : parsed.problems);
	}

	/** What is wrong in the file as it stands in the editor. It holds from the next save on. */
	#point(text: string): void {
		this.#mark(parsePolicy(text, this.uri.path).problems);
	}

	/** Says what is wrong in the file, now that the rules of other layers may have changed. */
	remark(known: ReadonlySet<string>): void {
		this.#mark(this.#problems, known);
	}

	#mark(problems: readonly PolicyProblem[], known = this.#known()): void {
		this.#problems = problems;
		this.#diagnostics.set(this.uri, policyDiagnostics(settledProblems(problems, known)));
	}
}
