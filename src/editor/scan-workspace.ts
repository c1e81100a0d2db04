import {
	commands,
	languages,
	ProgressLocation,
	Range,
	window,
	workspace,
	type CancellationToken,
	type Diagnostic,
	type FileSystemWatcher,
	type LogOutputChannel,
	type Progress,
	type TextDocument,
	type Uri,
	type WorkspaceFolder,
} from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { decode } from '../engine/files/decode.ts';
import { walk } from '../engine/files/walk.ts';
import { ignoresFile } from '../engine/policy/ignore.ts';
import { LineIndex } from '../engine/text/line-index.ts';
import { diagnosticFor } from './diagnostics.ts';
import { workspaceFiles } from './files.ts';
import { mention } from './notices.ts';
import { inSlices } from './slices.ts';
import { countOf } from '../engine/text/count.ts';

/** Largest file read, in bytes: what VS Code itself keeps in step with extensions. */
const LARGEST = 50_000_000;

interface Tally {
	files: number;
	findings: number;
	skipped: number;
}

/**
 * Scans every file of the workspace that git would not ignore, into the Problems. A document that opens speaks for
 * itself from then on; when it closes, its file is looked at again, as it is when it or the policy changes.
 */
export class ScanWorkspace extends Feature {
	readonly #collection = languages.createDiagnosticCollection('cordon-workspace');
	/** Files of the last scan that are open: their documents show what is found in them. */
	readonly #open = new Set<string>();
	#watcher: FileSystemWatcher | undefined;
	#running = false;
	#ended = false;

	readonly #cordon: Cordon;
	readonly #log: LogOutputChannel;

	constructor(cordon: Cordon, log: LogOutputChannel) {
		super();
		this.#cordon = cordon;
		this.#log = log;
		this.own(
			this.#collection,
			commands.registerCommand('cordon.scanWorkspace', () => this.#run()),
			commands.registerCommand('cordon.clearScan', () => this.#clear()),
			cordon.watch.onDidChange((document) => this.#handOver(document)),
			cordon.policies.onDidChange(() => void this.#all()),
		);
	}

	override dispose(): void {
		this.#ended = true;
		this.#watcher?.dispose();
		super.dispose();
	}

	async #run(): Promise<void> {
		const folders = workspace.workspaceFolders ?? [];
		if (folders.length === 0) return void mention('There is no folder to scan');
		if (this.#running) return void mention('A scan is running already');
		this.#running = true;
		this.#clear();
		this.#watcher = workspace.createFileSystemWatcher('**/*', true);
		this.#watcher.onDidChange((uri) => this.#collection.has(uri) && this.#again(uri));
		this.#watcher.onDidDelete((uri) => this.#collection.delete(uri));
		const tally: Tally = { files: 0, findings: 0, skipped: 0 };
		const options = { location: ProgressLocation.Notification, title: 'Cordon: scanning', cancellable: true };
		const cancelled = await window.withProgress(options, async (progress, token) => {
			for (const folder of folders) await this.#folder(folder, tally, progress, token);
			return token.isCancellationRequested;
		});
		this.#running = false;
		if (this.#ended) return;
		mention(`${cancelled ? 'Scan cancelled: ' : ''}${told(tally)}`);
		// The command that opens Problems closes them where they are open.
		if (tally.findings > 0)
			await commands.executeCommand('workbench.panel.markers.view.focus', { preserveFocus: true });
	}

	#clear(): void {
		this.#collection.clear();
		this.#open.clear();
		this.#watcher?.dispose();
	}

	async #folder(
		folder: WorkspaceFolder,
		tally: Tally,
		progress: Progress<{ message: string }>,
		token: CancellationToken,
	): Promise<void> {
		const files = workspaceFiles(folder.uri);
		const root = folder.uri.path.replace(/\/$/, '') || '/';
		const { ignore } = this.#cordon.policies.policyFor(folder.uri).detect;
		const skip = ({ path, reason }: { path: string; reason: string }): void => {
			tally.skipped++;
			if (!this.#ended) this.#log.info(`not scanned: ${path}: ${reason}`);
		};
		for await (const path of walk(files, root, { root, skip })) {
			if (token.isCancellationRequested || this.#ended) return;
			const uri = folder.uri.with({ path });
			if (ignoresFile(ignore, this.#cordon.policies.detectionFor(uri).info.path ?? '')) continue;
			if (tally.files % 20 === 0) progress.report({ message: told(tally) });
			const document = this.#watched(uri);
			try {
				if (document) {
					tally.findings += this.#cordon.watch.scannedNow(document).findings.length;
					this.#open.add(uri.toString());
				} else {
					const diagnostics = await this.#file(uri, token);
					this.#show(uri, diagnostics);
					tally.findings += diagnostics.length;
				}
				tally.files++;
			} catch (error) {
				skip({ path, reason: error instanceof Error ? error.message : 'unreadable' });
			}
		}
	}

	#watched(uri: Uri): TextDocument | undefined {
		return [...this.#cordon.watch.documents].find((d) => d.uri.toString() === uri.toString());
	}

	/** From a scan to the document that opens, and back when it closes. */
	#handOver({ uri, isClosed }: TextDocument): void {
		const key = uri.toString();
		if (isClosed) {
			if (this.#open.delete(key)) void this.#again(uri);
		} else if (this.#collection.has(uri)) {
			this.#collection.delete(uri);
			this.#open.add(key);
		}
	}

	/** One after the other: under a policy that has changed. */
	async #all(): Promise<void> {
		for (const uri of Array.from(this.#collection, ([uri]) => uri))
			if (this.#collection.has(uri)) await this.#again(uri);
	}

	async #again(uri: Uri): Promise<void> {
		const { ignore } = this.#cordon.policies.policyFor(uri).detect;
		const { path = '' } = this.#cordon.policies.detectionFor(uri).info;
		const left = ignoresFile(ignore, path) ? [] : await this.#file(uri).catch(() => []);
		this.#show(uri, left);
	}

	/** Unless a document took over while the file was read. */
	#show(uri: Uri, diagnostics: Diagnostic[]): void {
		if (this.#ended) return;
		if (this.#watched(uri)) this.#open.add(uri.toString());
		else if (diagnostics.length > 0) this.#collection.set(uri, diagnostics);
		else this.#collection.delete(uri);
	}

	/** Findings of a file; throws an Error whose message says why it cannot be looked at. */
	async #file(uri: Uri, token?: CancellationToken): Promise<Diagnostic[]> {
		const files = workspaceFiles(uri);
		if ((await files.stat(uri.path)).size > LARGEST) throw new Error(`larger than ${LARGEST / 1_000_000} MB`);
		const text = decode(await files.read(uri.path));
		if (text === undefined) throw new Error('binary');
		const { detection, info } = this.#cordon.policies.detectionFor(uri);
		const scanned = await inSlices(detection.slices(text, info), () => token?.isCancellationRequested ?? false);
		if (!scanned?.findings.length) return [];
		const index = new LineIndex(text);
		const at = (offset: number): [number, number] => {
			const { line, column } = index.positionAt(offset);
			return [line - 1, column - 1];
		};
		return scanned.findings.map((f) => diagnosticFor(f, new Range(...at(f.start), ...at(f.end))));
	}
}

/** `3 findings in 20 files, 1 not scanned (see the log)`. */
function told({ files, findings, skipped }: Tally): string {
	const rest = skipped > 0 ? `, ${skipped} not scanned (see the log)` : '';
	return `${countOf(findings, 'finding')} in ${countOf(files, 'file')}${rest}`;
}
