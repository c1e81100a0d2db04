import type { Uri } from 'vscode';
import {
	CancellationError,
	commands,
	languages,
	ProgressLocation,
	Range,
	window,
	workspace,
	type CancellationToken,
	type Diagnostic,
	type LogOutputChannel,
	type Progress,
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

/** Largest file read, in bytes: what VS Code itself keeps in step with extensions. */
const LARGEST = 50_000_000;

interface Tally {
	files: number;
	findings: number;
	skipped: number;
}

/** Scans every file of the workspace that git would not ignore, into the Problems. */
export class ScanWorkspace extends Feature {
	readonly #collection = languages.createDiagnosticCollection('cordon-workspace');
	readonly #log: LogOutputChannel;

	readonly #cordon: Cordon;

	constructor(cordon: Cordon, log: LogOutputChannel) {
		super();
		this.#cordon = cordon;
		this.#log = log;
		this.own(
			this.#collection,
			commands.registerCommand('cordon.scanWorkspace', () => this.#run()),
			commands.registerCommand('cordon.clearScan', () => this.#collection.clear()),
			// An open document is watched and speaks for itself; what was found on disk is old news from then on.
			cordon.watch.onDidChange(({ uri }) => this.#collection.delete(uri)),
			workspace.onDidDeleteFiles(({ files }) => {
				for (const uri of files) this.#collection.delete(uri);
			}),
		);
	}

	async #run(): Promise<void> {
		const folders = workspace.workspaceFolders ?? [];
		if (folders.length === 0) return void mention('There is no folder to scan');
		this.#collection.clear();
		const tally: Tally = { files: 0, findings: 0, skipped: 0 };
		const options = { location: ProgressLocation.Notification, title: 'Cordon: scanning', cancellable: true };
		await window.withProgress(options, async (progress, token) => {
			for (const folder of folders) await this.#folder(folder, tally, progress, token);
		});
		const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped (see the log)` : '';
		mention(`${tally.findings} findings in ${tally.files} files${skipped}`);
		if (tally.findings > 0) await commands.executeCommand('workbench.actions.view.problems');
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
			this.#log.info(`not scanned: ${path}: ${reason}`);
		};
		for await (const path of walk(files, root, { root, skip })) {
			if (token.isCancellationRequested) throw new CancellationError();
			const uri = folder.uri.with({ path });
			if (ignoresFile(ignore, path.slice(root.length + 1)) || this.#watched(uri)) continue;
			if (tally.files % 20 === 0) progress.report({ message: `${tally.files} files, ${tally.findings} findings` });
			try {
				if ((await files.stat(path)).size > LARGEST) {
					skip({ path, reason: `larger than ${LARGEST} bytes` });
					continue;
				}
				const diagnostics = await this.#file(uri, await files.read(path), token);
				if (diagnostics.length > 0) this.#collection.set(uri, diagnostics);
				tally.findings += diagnostics.length;
				tally.files++;
			} catch (error) {
				skip({ path, reason: error instanceof Error ? error.message : 'unreadable' });
			}
		}
	}

	#watched(uri: Uri): boolean {
		return [...this.#cordon.watch.documents].some((d) => d.uri.toString() === uri.toString());
	}

	async #file(uri: Uri, bytes: Uint8Array, token: CancellationToken): Promise<Diagnostic[]> {
		const text = decode(bytes);
		if (text === undefined) return [];
		const { detection, info } = this.#cordon.policies.detectionFor(uri);
		const scanned = await inSlices(detection.slices(text, info), () => token.isCancellationRequested);
		if (!scanned?.findings.length) return [];
		const index = new LineIndex(text);
		const at = (offset: number): [number, number] => {
			const { line, column } = index.positionAt(offset);
			return [line - 1, column - 1];
		};
		return scanned.findings.map((f) => diagnosticFor(f, new Range(...at(f.start), ...at(f.end))));
	}
}
