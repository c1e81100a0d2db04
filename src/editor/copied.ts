import { EndOfLine, Range, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Finding } from '../engine/detect/finding.ts';
import { overlaps, type Span } from '../engine/text/span.ts';

/** What a copy takes from a document: one or more ranges, put together as VS Code's own copy does. */
export interface Copied {
	readonly document: TextDocument;
	readonly ranges: readonly Range[];
	/** Only carets: whole lines, each with its line end. */
	readonly lines: boolean;
}

/**
 * What copying in this editor takes, as VS Code's `getPlainTextToCopy` has it: the selections from top to bottom,
 * or, where all are empty, their lines; nothing when `editor.emptySelectionClipboard` is off.
 */
export function copiedFrom({ document, selections }: TextEditor): Copied {
	const sorted = selections.toSorted((a, b) => a.start.compareTo(b.start));
	const wholeLines = workspace.getConfiguration('editor', document).get('emptySelectionClipboard', true);
	const lines = sorted.every((s) => s.isEmpty);
	if (lines && !wholeLines) return { document, ranges: [], lines };
	const ranges: Range[] = [];
	let previous = -1;
	for (const selection of sorted) {
		const { line } = selection.start;
		if (!selection.isEmpty) ranges.push(new Range(selection.start, selection.end));
		else if (wholeLines && line !== previous) ranges.push(document.lineAt(line).range);
		previous = line;
	}
	return { document, ranges, lines };
}

/** The findings of which a copy would take any part. */
export function findingsCopied({ document, ranges }: Copied, findings: readonly Finding[]): Finding[] {
	const spans = ranges.map((r) => ({ start: document.offsetAt(r.start), end: document.offsetAt(r.end) }));
	return findings.filter((f) => spans.some((s) => overlaps(f, s)));
}

/**
 * The findings of which `piece` holds any part, cut to it and moved to where it stands in another text.
 * @param at where the piece starts in that text.
 */
export function clipped<F extends Span>(findings: readonly F[], piece: Span, at = 0): F[] {
	return findings
		.filter((f) => overlaps(f, piece))
		.map((f) => ({
			...f,
			start: Math.max(f.start, piece.start) - piece.start + at,
			end: Math.min(f.end, piece.end) - piece.start + at,
		}));
}

/** A text and what was found in it; spans count in the text. */
export interface Taken {
	readonly text: string;
	readonly findings: readonly Finding[];
}

/** The text that a copy puts on the clipboard, as it is at this moment, and those of `findings` that it takes a part of. */
export function taken({ document, ranges, lines }: Copied, findings: readonly Finding[]): Taken {
	const end = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
	const inside: Finding[] = [];
	let text = '';
	for (const [index, range] of ranges.entries()) {
		if (index > 0 && !lines) text += end;
		const piece = document.getText(range);
		const start = document.offsetAt(range.start);
		inside.push(...clipped(findings, { start, end: start + piece.length }, text.length));
		text += lines ? piece + end : piece;
	}
	return { text, findings: inside };
}
