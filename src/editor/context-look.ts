import { Range, type Uri } from 'vscode';
import { estimatedTokens } from '../engine/context/tokens.ts';
import type { Marked } from '../engine/context/entries.ts';
import type { Part } from '../engine/context/part.ts';
import { wayFor, type Way } from '../engine/context/way.ts';
import type { Finding } from '../engine/detect/finding.ts';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import { verdictFor, type Verdict } from '../engine/policy/verdict.ts';
import { LineIndex } from '../engine/text/line-index.ts';
import { clipped } from './copied.ts';
import type { Cordon } from './cordon.ts';
import { lookedInto } from './look-into.ts';
import { asVerdict, openDocument } from './verdict-for-file.ts';
import { counting } from './wording.ts';

/** A file, or a part of one, that is about to become context. */
export interface Target {
	readonly uri: Uri;
	readonly part?: Part;
}

/** A target on the list. */
export interface Entry extends Target, Marked {
	/** Somebody chose its redacted copy, whatever the policy asks for. */
	readonly redacted: boolean;
}

/** What is known of a target: what it holds, and what the policy says to that. */
export interface Look {
	readonly verdict: Verdict;
	readonly protection: PathVerdict;
	/** The whole target; undefined for what is protected by its name, no text, too large or not there. */
	readonly text: string | undefined;
	/** What counts; spans in `text`. */
	readonly findings: readonly Finding[];
	readonly tokens: number;
}

/** Looks into a target, as it is now. Takes as long as reading and scanning the file; others get their turn meanwhile. */
export async function look(target: Target, { policies, watch }: Pick<Cordon, 'policies' | 'watch'>): Promise<Look> {
	const { uri, part } = target;
	const { protection, text: whole, findings: all } = await lookedInto(uri, policies, watch);
	const blocked = protection.verdict === 'block';
	if (whole === undefined) {
		const verdict = blocked ? asVerdict(protection) : verdictFor([], 'context', policies.resolvedFor(uri));
		return { verdict, protection, text: undefined, findings: [], tokens: 0 };
	}
	const span = part && spanOf(part, whole, openDocument(uri, watch));
	const text = span ? whole.slice(span.start, span.end) : whole;
	const findings = counting(span ? clipped(all, span) : [...all]);
	const verdict = blocked ? asVerdict(protection) : verdictFor(findings, 'context', policies.resolvedFor(uri));
	return { verdict, protection, text, findings, tokens: estimatedTokens(text) };
}

/** How an entry would go in. */
export function wayOf({ redacted }: Pick<Entry, 'redacted'>, { verdict, protection }: Look): Way {
	return wayFor(verdict, protection.verdict === 'block', redacted);
}

/** What names a target on the list. */
export function keyOf({ uri }: Target): string {
	return uri.toString();
}

export function rangeOfPart({ start, end }: Part): Range {
	return new Range(start.line, start.character, end.line, end.character);
}

/** First and last line of a part, counted from 1; a line that it only just reaches does not count. */
export function linesOf({ start, end }: Part): readonly [first: number, last: number] {
	const reaches = end.character > 0 || end.line === start.line;
	return [start.line + 1, end.line + (reaches ? 1 : 0)];
}

function spanOf(
	part: Part,
	text: string,
	document: { offsetAt(position: Range['start']): number } | undefined,
): { start: number; end: number } {
	if (document) {
		const { start, end } = rangeOfPart(part);
		return { start: document.offsetAt(start), end: document.offsetAt(end) };
	}
	const lines = new LineIndex(text);
	const at = ({ line, character }: Part['start']): number =>
		line >= lines.lineCount ? text.length : Math.min(lines.lineStart(line + 1) + character, text.length);
	return { start: at(part.start), end: at(part.end) };
}
