import {
	Diagnostic,
	DiagnosticSeverity,
	EventEmitter,
	FileSystemError,
	languages,
	Range,
	RelativePattern,
	Uri,
	workspace,
	type TextDocument,
	type WorkspaceFolder,
} from 'vscode';
import { Feature } from './feature.ts';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import { regulatedIfBroken, type PolicyLayer } from '../engine/policy/layers.ts';
import { parsePolicy } from '../engine/policy/parse.ts';

/**
 * The `.cordon.json` of one workspace folder, read again whenever it changes. While it has an error the last good one
 * stands, and where there never was one, the regulated profile: a typing error must not open what was closed.
 */
export class RepositoryPolicy extends Feature {
	readonly uri: Uri;
	readonly #changed = new EventEmitter<void>();
	readonly #problems = languages.createDiagnosticCollection('cordon-policy');
	#layer: PolicyLayer | undefined;
	#broken = false;
	/** Number of the last reading: one that is overtaken is dropped. */
	#reading = 0;

	readonly onDidChange = this.#changed.event;

	constructor(folder: WorkspaceFolder) {
		super();
		this.uri = Uri.joinPath(folder.uri, POLICY_FILE);
		const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, POLICY_FILE));
		const read = (): void => void this.#read();
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
			this.#problems,
		);
		read();
	}

	override dispose(): void {
		// What is still being read comes too late.
		this.#reading++;
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

	async #read(): Promise<void> {
		const reading = ++this.#reading;
		let text: string | undefined;
		try {
			text = new TextDecoder().decode(await workspace.fs.readFile(this.uri));
		} catch (error) {
			// A file that exists and cannot be read is no reason to do without a policy.
			if (!(error instanceof FileSystemError) || error.code !== 'FileNotFound') text = '';
		}
		if (reading !== this.#reading) return;
		this.#take(text);
		this.#changed.fire();
	}

	#take(text: string | undefined): void {
		this.#broken = false;
		if (text === undefined) {
			this.#layer = undefined;
			this.#problems.clear();
			return;
		}
		const { value, problems } = parsePolicy(text, this.uri.path);
		this.#broken = problems.some((p) => p.severity === 'error');
		if (!this.#broken) this.#layer = { kind: 'repository', value, problems };
		else this.#layer ??= regulatedIfBroken({ kind: 'repository', value, problems });
		const open = workspace.textDocuments.find((document) => this.#is(document));
		this.#point(open?.getText() ?? text);
	}

	/** What is wrong in the file as it stands in the editor. It holds from the next save on. */
	#point(text: string): void {
		this.#problems.set(
			this.uri,
			parsePolicy(text, this.uri.path).problems.map(({ message, severity, line, column, length }) => {
				const range = new Range(line - 1, column - 1, line - 1, column - 1 + length);
				const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
				const diagnostic = new Diagnostic(range, message, level);
				diagnostic.source = 'cordon';
				diagnostic.code = 'policy';
				return diagnostic;
			}),
		);
	}
}
