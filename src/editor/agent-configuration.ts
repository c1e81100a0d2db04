import {
	CodeAction,
	CodeActionKind,
	commands,
	type Diagnostic,
	languages,
	Range,
	Uri,
	workspace,
	type CodeActionProvider,
	type TextDocument,
	type TextDocumentContentProvider,
} from 'vscode';
import { judgeAgentConfiguration } from '../engine/supply/agent-configuration.ts';
import { AGENT_FILE_GLOB, agentFileKind } from '../engine/supply/agent-files.ts';
import { agentItems } from '../engine/supply/agent-items.ts';
import { agentSummary } from '../engine/supply/agent-summary.ts';
import { LineIndex } from '../engine/text/line-index.ts';
import { AgentAccepted } from './agent-accepted.ts';
import type { Cordon } from './cordon.ts';
import { diagnosticFor } from './diagnostics.ts';
import { Feature } from './feature.ts';
import { mention } from './notices.ts';

/** Of the documents that a change is shown by. */
const SCHEME = 'cordon-agent';

/** Files looked at when a folder is opened: nobody has more of them. */
const MOST = 200;

/** Milliseconds after the last key. */
const PAUSE = 300;

interface Shown {
	readonly diagnostic: Diagnostic;
	readonly item: string;
}

/**
 * Shows what the agent configuration of a workspace runs, fetches and allows, in the files themselves, until the person
 * has accepted it; and what changed since.
 */
export class AgentConfiguration extends Feature implements CodeActionProvider, TextDocumentContentProvider {
	readonly #cordon: Cordon;
	readonly #accepted: AgentAccepted;
	readonly #collection = languages.createDiagnosticCollection('cordon-agent');
	readonly #shown = new Map<string, readonly Shown[]>();
	readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.#accepted = new AgentAccepted(cordon.memory);
		const watcher = workspace.createFileSystemWatcher(AGENT_FILE_GLOB);
		this.own(
			this.#collection,
			watcher,
			watcher.onDidCreate((uri) => this.#soon(uri)),
			watcher.onDidChange((uri) => this.#soon(uri)),
			watcher.onDidDelete((uri) => this.#soon(uri)),
			workspace.onDidOpenTextDocument(({ uri }) => this.#soon(uri)),
			workspace.onDidChangeTextDocument(({ document }) => this.#soon(document.uri)),
			workspace.onDidChangeWorkspaceFolders(() => void this.#findAll()),
			cordon.policies.onDidChange(() => void this.#findAll()),
			languages.registerCodeActionsProvider({ scheme: '*' }, this, {
				providedCodeActionKinds: [CodeActionKind.QuickFix],
			}),
			workspace.registerTextDocumentContentProvider(SCHEME, this),
			commands.registerCommand('cordon.agent.accept', (uri: Uri, item?: string) => this.#accept(uri, item)),
			commands.registerCommand('cordon.agent.showChange', (uri: Uri) => this.#showChange(uri)),
		);
		void this.#findAll();
	}

	override dispose(): void {
		for (const timer of this.#pending.values()) clearTimeout(timer);
		super.dispose();
	}

	provideCodeActions({ uri }: TextDocument, range: Range): CodeAction[] {
		const here = (this.#shown.get(uri.toString()) ?? []).filter(({ diagnostic }) =>
			diagnostic.range.intersection(range),
		);
		if (here.length === 0) return [];
		const items = new Set(here.map(({ item }) => item));
		const diagnostics = here.map(({ diagnostic }) => diagnostic);
		const action = (title: string, command: string, ...rest: unknown[]): CodeAction => {
			const fix = new CodeAction(title, CodeActionKind.QuickFix);
			fix.command = { command, title, arguments: [uri, ...rest] };
			fix.diagnostics = diagnostics;
			return fix;
		};
		const changed = this.#accepted.of(uri) !== undefined;
		return [
			...[...items].map((item) => action('Accept as it is now', 'cordon.agent.accept', item)),
			action('Accept everything in this file', 'cordon.agent.accept'),
			...(changed ? [action('Show what changed since it was accepted', 'cordon.agent.showChange')] : []),
		];
	}

	/** The list of a file: as it was accepted, or as it is now. */
	async provideTextDocumentContent(uri: Uri): Promise<string> {
		const file = Uri.parse(uri.query, true);
		if (uri.fragment === 'accepted') return this.#accepted.of(file)?.summary ?? '';
		return this.#summary(file, (await textOf(file)) ?? '');
	}

	async #findAll(): Promise<void> {
		const found = await workspace.findFiles(AGENT_FILE_GLOB, '**/node_modules/**', MOST).then(undefined, () => []);
		const open = workspace.textDocuments.map(({ uri }) => uri);
		for (const uri of [...found, ...open]) this.#soon(uri);
	}

	#soon(uri: Uri): void {
		const key = uri.toString();
		if (uri.scheme === SCHEME || uri.scheme === 'git' || !agentFileKind(uri.path)) return;
		clearTimeout(this.#pending.get(key));
		this.#pending.set(
			key,
			setTimeout(() => {
				this.#pending.delete(key);
				void this.#look(uri);
			}, PAUSE),
		);
	}

	async #look(uri: Uri): Promise<void> {
		const text = (await textOf(uri)) ?? '';
		const path = workspace.asRelativePath(uri, false);
		const { detection, info } = this.#cordon.policies.detectionFor(uri);
		const judged = judgeAgentConfiguration(path, text, new Set(this.#accepted.of(uri)?.items));
		const lines = new LineIndex(text);
		const range = (start: number, end: number): Range => {
			const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
			return new Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
		};
		const shown = detection.judged(text, judged, info).findings.map((finding): Shown => {
			const { start, end, rule } = finding;
			const of = judged.find((one) => one.start === start && one.end === end && one.detector.id === rule);
			return { diagnostic: diagnosticFor(finding, range(start, end)), item: of?.item ?? '' };
		});
		this.#shown.set(uri.toString(), shown);
		this.#collection.set(
			uri,
			shown.map(({ diagnostic }) => diagnostic),
		);
	}

	/** Without `item`, all of it. Accepted is what is there at this moment, and only that. */
	async #accept(uri: Uri, item?: string): Promise<void> {
		const text = await textOf(uri);
		if (text === undefined) return;
		const now = agentItems(workspace.asRelativePath(uri, false), text).map(({ hash }) => hash);
		const before = this.#accepted.of(uri)?.items ?? [];
		const items = now.filter((hash) => item === undefined || hash === item || before.includes(hash));
		await this.#accepted.accept(uri, { items, summary: this.#summary(uri, text, new Set(items)) });
		await this.#look(uri);
	}

	async #showChange(uri: Uri): Promise<void> {
		const side = (fragment: string): Uri =>
			// A list, whatever the file is written in: its name decides what VS Code takes it for.
			Uri.from({ scheme: SCHEME, path: `${uri.path}.txt`, query: uri.toString(), fragment });
		const name = workspace.asRelativePath(uri);
		if (!this.#accepted.of(uri)) return void mention(`Nothing was accepted in ${name} yet`);
		await commands.executeCommand('vscode.diff', side('accepted'), side('now'), `${name}: accepted ↔ now`);
	}

	/** What is kept and shown holds no value that Cordon knows for one. */
	#summary(uri: Uri, text: string, only?: ReadonlySet<string>): string {
		const summary = agentSummary(workspace.asRelativePath(uri, false), text, only);
		const { detection, info } = this.#cordon.policies.detectionFor(uri);
		const secrets = detection.scan(summary, info).findings.filter(({ category }) => category === 'secret');
		return secrets
			.toSorted((a, b) => b.start - a.start)
			.reduce((masked, { start, end, preview }) => masked.slice(0, start) + preview + masked.slice(end), summary);
	}
}

/** As the editor has it, else as it is on disk; undefined where it is not there. */
async function textOf(uri: Uri): Promise<string | undefined> {
	const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open) return open.getText();
	return workspace.fs.readFile(uri).then(
		(bytes) => new TextDecoder().decode(bytes),
		() => undefined,
	);
}
