import {
	commands,
	Selection,
	TextEditorRevealType,
	window,
	type TextDocument,
	type TextEditor,
	type Uri,
} from 'vscode';
import type { PlacedInsertion } from '../engine/provenance/insertion.ts';
import type { Span } from '../engine/text/span.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { InsertionRepositories } from './insertion-repositories.ts';
import { linesOf, type InsertionTracking } from './insertion-tracking.ts';
import { countOfLines, placeOf, writerOf } from './insertion-words.ts';
import { mention } from './notices.ts';

/** What is to be marked: insertions of a file, wherever they stand in it. */
export interface Marked {
	readonly uri: Uri;
	readonly ids: readonly string[];
}

/** Marks and unmarks, goes from one insertion to the next, and says that they were read. */
export class InsertionCommands extends Feature {
	readonly #cordon: Cordon;
	readonly #tracking: InsertionTracking;
	readonly #repositories: InsertionRepositories;

	constructor(cordon: Cordon, tracking: InsertionTracking, repositories: InsertionRepositories) {
		super();
		this.#cordon = cordon;
		this.#tracking = tracking;
		this.#repositories = repositories;
		const inEditor = (id: string, run: (editor: TextEditor) => unknown): void =>
			this.own(
				commands.registerCommand(id, async () => {
					const editor = window.activeTextEditor;
					if (!editor) return;
					if (await tracking.opened(editor.document)) run(editor);
					else mention('Lines are not followed in this kind of document');
				}),
			);
		inEditor('cordon.markAsAi', (editor) => this.#mark(editor));
		inEditor('cordon.unmark', ({ document, selections }) => {
			this.#tracking.unmark(document, spansOf(document, selections));
			mention('No longer marked as written by AI');
		});
		inEditor('cordon.nextInsertion', (editor) => this.#go(editor, 1));
		inEditor('cordon.previousInsertion', (editor) => this.#go(editor, -1));
		this.own(
			commands.registerCommand('cordon.markReviewed', (what?: unknown, all?: unknown) =>
				this.#reviewed(markedIn(what, all), true),
			),
			commands.registerCommand('cordon.markUnreviewed', (what?: unknown, all?: unknown) =>
				this.#reviewed(markedIn(what, all), false),
			),
		);
	}

	#mark({ document, selections }: TextEditor): void {
		if (!this.#cordon.policies.policyFor(document.uri).insertions.track)
			return void mention('Not marked: the policy has insertions.track off');
		this.#tracking.mark(document, spansOf(document, selections));
		mention('Marked as written by AI');
	}

	#go(editor: TextEditor, step: 1 | -1): void {
		const { document, selection } = editor;
		const insertions = this.#tracking.of(document)?.insertions() ?? [];
		if (insertions.length === 0) return void mention('No AI-written lines are known in this file');
		const caret = document.offsetAt(selection.active);
		const ordered = insertions.toSorted((a, b) => (startOf(a) - startOf(b)) * step);
		const next = ordered.find((one) => (startOf(one) - caret) * step > 0) ?? ordered[0];
		if (!next) return;
		const position = document.positionAt(startOf(next));
		editor.selection = new Selection(position, position);
		editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
		mention(`${placeOf(next)}, by ${writerOf(next.origin)}`);
	}

	async #reviewed(marked: readonly Marked[] | undefined, read: boolean): Promise<void> {
		const all = marked ?? (await this.#atCarets());
		let lines = 0;
		for (const { uri, ids } of all) {
			const repository = await this.#repositories.of(uri);
			const { provenance } = repository;
			const placed = (await this.#tracking.in(uri))?.insertions ?? [];
			lines += placed.filter(({ id }) => ids.includes(id)).reduce((sum, one) => sum + one.lines.length, 0);
			if (read) provenance.review(ids, await repository.reviewer());
			else provenance.unreview(ids);
			this.#tracking.said(repository);
		}
		mention(
			all.length === 0
				? 'No AI-written lines are known here'
				: `${countOfLines(lines)} marked as ${read ? 'reviewed' : 'not reviewed'}`,
		);
	}

	/** The parts that are selected; without a selection the insertion at the caret. */
	async #atCarets(): Promise<Marked[]> {
		const editor = window.activeTextEditor;
		if (!editor) return [];
		const { document, selections } = editor;
		const insertions = (await this.#tracking.opened(document))?.insertions() ?? [];
		const ids = new Set<string>();
		for (const selection of selections) {
			const touched = insertions
				.filter(({ lines }) => lines.some(({ line }) => line >= selection.start.line && line <= selection.end.line))
				.map(({ id }) => id);
			const span = linesOf(document, selection.start.line, lastLine(selection));
			for (const id of selection.isEmpty ? touched : this.#tracking.split(document, touched, span)) ids.add(id);
		}
		return ids.size > 0 ? [{ uri: document.uri, ids: [...ids] }] : [];
	}
}

function startOf({ ranges }: PlacedInsertion): number {
	return ranges[0]?.start ?? 0;
}

/** A node of the review view, or what a lens or another extension names. */
function markedIn(what: unknown, all: unknown): readonly Marked[] | undefined {
	const nodes = Array.isArray(all) && all.length > 0 ? all : what === undefined ? [] : [what];
	const found = nodes.flatMap((node: unknown) => {
		const { marked, uri, ids } = node as { marked?: readonly Marked[] } & Partial<Marked>;
		return marked ?? (uri && ids ? [{ uri, ids }] : []);
	});
	return found.length > 0 ? found : undefined;
}

function spansOf(document: TextDocument, selections: readonly Selection[]): Span[] {
	return selections.map((one) => linesOf(document, one.start.line, lastLine(one)));
}

/** A selection that ends before a line's first character does not mean that line. */
function lastLine({ start, end }: Selection): number {
	return end.line > start.line && end.character === 0 ? end.line - 1 : end.line;
}
