import {
	CodeAction,
	CodeActionKind,
	commands,
	env,
	languages,
	Uri,
	workspace,
	WorkspaceEdit,
	type CodeActionProvider,
	type Diagnostic,
	type Range,
	type TextDocument,
} from 'vscode';
import { judgeInsertion } from '../engine/supply/judge-insertion.ts';
import type { SupplyFinding } from '../engine/supply/finding.ts';
import type { Category } from '../engine/detect/detector.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { overlaps, type Span } from '../engine/text/span.ts';
import type { Cordon } from './cordon.ts';
import { diagnosticFor, rangeOf } from './diagnostics.ts';
import { Feature } from './feature.ts';
import type { InsertionTracking } from './insertion-tracking.ts';
import { SupplyPastes } from './supply-pastes.ts';
import { SupplyRecord } from './supply-record.ts';
import { counting } from './wording.ts';

/** Milliseconds after the last change. */
const PAUSE = 600;

/** Longest piece that is judged, in lines' worth of units: nobody reads more at once. */
const LONGEST = 500_000;

const PLANTED: ReadonlySet<Category> = new Set(['hidden-text', 'injection']);

interface Shown {
	readonly diagnostic: Diagnostic;
	readonly link?: string | undefined;
	/** What a fix takes out. */
	readonly planted?: Finding;
}

/**
 * Shows in what an assistant inserted, and in what was pasted, which packages the project does not know, which notices of
 * other licences came along, and which checks are switched off. What people type is never judged.
 */
export class SupplyDiagnostics extends Feature implements CodeActionProvider {
	readonly #cordon: Cordon;
	readonly #tracking: InsertionTracking;
	readonly #pastes = new SupplyPastes((document) => this.#soon(document));
	readonly #record: SupplyRecord;
	readonly #collection = languages.createDiagnosticCollection('cordon-supply');
	readonly #shown = new Map<TextDocument, readonly Shown[]>();
	readonly #pending = new Map<TextDocument, ReturnType<typeof setTimeout>>();

	constructor(cordon: Cordon, tracking: InsertionTracking) {
		super();
		this.#cordon = cordon;
		this.#tracking = tracking;
		this.#record = new SupplyRecord(cordon, tracking);
		this.own(
			this.#pastes,
			this.#collection,
			tracking.onDidChange((document) => {
				for (const one of document ? [document] : workspace.textDocuments) this.#soon(one);
			}),
			workspace.onDidChangeTextDocument(({ document }) => {
				if (this.#shown.has(document) || this.#pending.has(document)) this.#soon(document);
			}),
			workspace.onDidCloseTextDocument((document) => this.#forget(document)),
			languages.registerCodeActionsProvider({ scheme: '*' }, this, {
				providedCodeActionKinds: [CodeActionKind.QuickFix],
			}),
			commands.registerCommand('cordon.supply.open', (link: string) => env.openExternal(Uri.parse(link, true))),
		);
	}

	override dispose(): void {
		for (const timer of this.#pending.values()) clearTimeout(timer);
		super.dispose();
	}

	/** A page to look at, in the browser: Cordon itself asks no registry. Planted orders are taken out. */
	provideCodeActions(document: TextDocument, range: Range): CodeAction[] {
		const here = (this.#shown.get(document) ?? []).filter(({ diagnostic }) => diagnostic.range.intersection(range));
		return here.flatMap(({ diagnostic, link, planted }) => {
			if (planted?.category === 'injection') return [removal(document, diagnostic)];
			if (link === undefined) return [];
			const fix = new CodeAction(`Look it up: ${link}`, CodeActionKind.QuickFix);
			fix.command = { command: 'cordon.supply.open', title: fix.title, arguments: [link] };
			fix.diagnostics = [diagnostic];
			return [fix];
		});
	}

	#soon(document: TextDocument): void {
		if (document.isClosed || !this.#cordon.watch.watches(document)) return;
		clearTimeout(this.#pending.get(document));
		this.#pending.set(
			document,
			setTimeout(() => {
				this.#pending.delete(document);
				void this.#look(document);
			}, PAUSE),
		);
	}

	async #look(document: TextDocument): Promise<void> {
		const text = document.getText();
		const pieces = this.#pieces(document, text);
		if (pieces.length === 0) return this.#forget(document);
		const { version } = document;
		const project = await this.#cordon.projects.of(document.uri);
		if (document.isClosed || document.version !== version) return this.#soon(document);
		this.#record.note(document, text, project);
		const { copyleft } = this.#cordon.policies.policyFor(document.uri).insertions;
		const path = workspace.asRelativePath(document.uri, false);
		const context = { path, language: document.languageId, project, copyleft };
		const judged = pieces.flatMap(({ start, end }) =>
			judgeInsertion(text.slice(start, end), context).map((found): SupplyFinding => {
				return { ...found, start: found.start + start, end: found.end + start };
			}),
		);
		const { detection, info } = this.#cordon.policies.detectionFor(document.uri);
		const shown = detection.judged(text, judged, info).findings.map((finding): Shown => {
			const of = judged.find((one) => one.start === finding.start && one.detector.id === finding.rule);
			return { diagnostic: diagnosticFor(finding, rangeOf(document, finding)), link: of?.link };
		});
		shown.push(...this.#planted(document, text, pieces));
		this.#shown.set(document, shown);
		this.#collection.set(
			document.uri,
			shown.map(({ diagnostic }) => diagnostic),
		);
	}

	/** Hidden text and orders, of which more is said here than where people write. */
	#planted(document: TextDocument, text: string, pieces: readonly Span[]): Shown[] {
		const { detection, info } = this.#cordon.policies.detectionFor(document.uri);
		const told = counting(this.#cordon.watch.scanned(document)?.findings ?? []);
		return pieces
			.flatMap(({ start, end }) => {
				const part = text.slice(start, end);
				const { findings } = detection.scan(part, { ...info, language: document.languageId, incoming: true });
				return counting(findings).map((finding) => ({
					...finding,
					start: finding.start + start,
					end: finding.end + start,
				}));
			})
			.filter((one) => PLANTED.has(one.category) && !told.some((other) => overlaps(one, other)))
			.map((planted) => ({ diagnostic: diagnosticFor(planted, rangeOf(document, planted)), planted }));
	}

	/** What came from outside and nobody has reviewed yet, in order, each unit once. */
	#pieces(document: TextDocument, text: string): Span[] {
		const inserted = (this.#tracking.of(document)?.insertions() ?? [])
			.filter(({ review }) => review.state === 'unreviewed')
			.flatMap(({ ranges }) => ranges);
		const pasted = this.#pastes.in(document, text).filter((piece) => !inserted.some((range) => overlaps(range, piece)));
		return [...inserted, ...pasted]
			.filter(({ start, end }) => end - start <= LONGEST)
			.sort((a, b) => a.start - b.start);
	}

	#forget(document: TextDocument): void {
		clearTimeout(this.#pending.get(document));
		this.#pending.delete(document);
		if (this.#shown.delete(document)) this.#collection.delete(document.uri);
	}
}

function removal({ uri }: TextDocument, diagnostic: Diagnostic): CodeAction {
	const fix = new CodeAction('Remove planted instruction', CodeActionKind.QuickFix);
	fix.edit = new WorkspaceEdit();
	fix.edit.delete(uri, diagnostic.range);
	fix.diagnostics = [diagnostic];
	return fix;
}
