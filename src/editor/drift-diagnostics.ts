import {
	CodeAction,
	CodeActionKind,
	commands,
	Diagnostic,
	DiagnosticSeverity,
	languages,
	Range,
	workspace,
	type CodeActionContext,
	type CodeActionProvider,
	type TextDocument,
	type Uri,
} from 'vscode';
import type { FileDrift } from './drift.ts';
import type { EnforcementStanding } from './enforcement-standing.ts';
import { Feature } from './feature.ts';
import type { SyncCommand } from './sync-command.ts';
import type { ChangePreview } from './change-preview.ts';

const CODE = 'drift';

/** Says in a file of an assistant where it is not what the policy says, and offers to write it again. */
export class DriftDiagnostics extends Feature implements CodeActionProvider {
	readonly #standing: EnforcementStanding;
	readonly #sync: SyncCommand;
	readonly #preview: ChangePreview;
	readonly #collection = languages.createDiagnosticCollection('cordon-sync');

	constructor(standing: EnforcementStanding, sync: SyncCommand, preview: ChangePreview) {
		super();
		this.#standing = standing;
		this.#sync = sync;
		this.#preview = preview;
		this.own(
			this.#collection,
			standing.onDidChange(() => this.#mark()),
			languages.registerCodeActionsProvider({ scheme: '*' }, this, {
				providedCodeActionKinds: [CodeActionKind.QuickFix],
			}),
			commands.registerCommand('cordon.fix.syncAgain', (uri: Uri) => this.#again(uri)),
			commands.registerCommand('cordon.fix.showDrift', (uri: Uri) => this.#compare(uri)),
		);
	}

	provideCodeActions({ uri }: TextDocument, _range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
		const own = diagnostics.filter(({ source, code }) => source === 'cordon' && code === CODE);
		const drift = own.length > 0 ? this.#driftAt(uri) : undefined;
		// What has to be mended by hand, no command mends.
		if (drift?.wanted === undefined) return [];
		const fixes = [
			run('Sync again', 'cordon.fix.syncAgain', uri),
			run('Show what differs from the policy', 'cordon.fix.showDrift', uri),
		];
		for (const fix of fixes) fix.diagnostics = own;
		if (fixes[0]) fixes[0].isPreferred = true;
		return fixes;
	}

	#mark(): void {
		const drifts = this.#standing.standings.flatMap(({ drifts }) => drifts).filter(({ gone }) => !gone);
		this.#collection.clear();
		for (const drift of drifts) this.#collection.set(drift.uri, [diagnosticOf(drift)]);
	}

	#driftAt(uri: Uri): FileDrift | undefined {
		const all = this.#standing.standings.flatMap(({ drifts }) => drifts);
		return all.find((drift) => drift.uri.toString() === uri.toString());
	}

	async #again(uri: Uri): Promise<void> {
		await this.#standing.look();
		const standing = this.#standing.standings.find(({ drifts }) => drifts.some((one) => same(one.uri, uri)));
		const drift = this.#driftAt(uri);
		if (standing && drift) await this.#sync.again(standing.repository, drift);
		await this.#standing.look();
	}

	async #compare(uri: Uri): Promise<void> {
		const { path, wanted } = this.#driftAt(uri) ?? {};
		if (path === undefined || wanted === undefined) return;
		const before = (await workspace.openTextDocument(uri)).getText();
		await this.#preview.show('', [{ path, uri, before, after: wanted }]);
	}
}

function same(one: Uri, other: Uri): boolean {
	return one.toString() === other.toString();
}

function diagnosticOf({ line, lines, loose, message, path, wanted }: FileDrift): Diagnostic {
	const range = new Range(line - 1, 0, line - 2 + lines, Number.MAX_SAFE_INTEGER);
	const name = path.slice(path.lastIndexOf('/') + 1);
	const words = wanted === undefined ? `${name} is left as it is: ${message}.` : `${name} is ${message}.`;
	const severity = loose ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
	const diagnostic = new Diagnostic(range, words, severity);
	diagnostic.source = 'cordon';
	diagnostic.code = CODE;
	return diagnostic;
}

function run(title: string, command: string, uri: Uri): CodeAction {
	const fix = new CodeAction(title, CodeActionKind.QuickFix);
	fix.command = { command, title, arguments: [uri] };
	return fix;
}
