import type { Span } from '../text/span.ts';
import type { Category } from './detector.ts';
import { FOREIGN_MARKERS } from './foreign-markers.ts';

/** What a suppression is decided by. */
export interface Suppressible extends Span {
	readonly rule: string;
	readonly category: Category;
}

/** The marker that silences a finding, and the reason that stands behind it. */
export interface Suppression {
	/** As its tool names it: `cordon:allow`, `gitleaks:allow`. */
	readonly marker: string;
	readonly why?: string;
}

/** How far from the finding a marker is looked for: a line of five megabytes must cost nothing. */
const REACH = 4096;

/** How far from a finding anything can change what `suppressionFor` says: its line and the one above. */
export const MARKER_REACH = 2 * REACH + 2;

/** `cordon:allow RULE[, RULE] [-- why]`. `-->` ends a comment, not the rules. */
const ALLOW =
	/cordon:allow[ \t]+(?<rules>(?:\*|[\w-]{1,80})(?:[ \t]*,[ \t]*(?:\*|[\w-]{1,80})){0,15})(?:[ \t]+--(?!>)[ \t]*(?<why>[^\r\n]{0,300}))?/gi;

/** What ends a comment or a JSON string, and so is no part of the reason. */
const CLOSING = /[ \t]*(?:\*\/|-->|--\}\}|#\}|%>|\*\)|-\}|\]\]|",?)?[ \t]*$/;

/**
 * A line that holds nothing but a comment, or JSON's stand-in for one. A marker behind code speaks for that line alone:
 * it must not silence the secret of the next line as well.
 */
const COMMENT_LINE =
	/^[ \t]*(?:\/\/|#|\/\*|\*|<!--|\{\{|\{%|<%|--|;|%|\(\*|\{-|'|::|@?rem\b|"(?:\/\/|#|[$_]?comment)"[ \t]*:)/i;

/**
 * The marker that allows a finding: on its first or last line, outside of the value itself, or in a comment line
 * above it. The markers of other scanners speak for secrets alone, as their authors meant them. `*` does not allow
 * what hides from the reader, hidden text and injection: only their own name does.
 */
export function suppressionFor(text: string, finding: Suppressible): Suppression | undefined {
	const lineStart = startOfLine(text, finding.start);
	const before = text.slice(Math.max(lineStart, finding.start - REACH), finding.start);
	const after = text.slice(finding.end, endOfLine(text, finding.end));
	const above = lineAbove(text, lineStart);

	for (const place of [after, before, COMMENT_LINE.test(above) ? above : '']) {
		const allowed = allowedBy(place, finding);
		if (allowed) return allowed;
	}
	if (finding.category !== 'secret') return undefined;
	for (const { marker, onLine, above: onLineAbove } of FOREIGN_MARKERS) {
		if (onLine && (onLine(after, finding.rule) || onLine(before, finding.rule))) return { marker };
		if (onLineAbove?.(above, finding.rule)) return { marker };
	}
	return undefined;
}

function allowedBy(place: string, { rule, category }: Suppressible): Suppression | undefined {
	const wildcard = category !== 'hidden-text' && category !== 'injection';
	for (const { groups } of place.matchAll(ALLOW)) {
		const rules = groups?.['rules']?.toLowerCase().split(/[ \t]*,[ \t]*/) ?? [];
		if (!rules.includes(rule.toLowerCase()) && !(wildcard && rules.includes('*'))) continue;
		const why = groups?.['why']?.replace(CLOSING, '');
		return why ? { marker: 'cordon:allow', why } : { marker: 'cordon:allow' };
	}
	return undefined;
}

/** Offset at which the line starts, or something before `offset - REACH` when it is out of reach. */
function startOfLine(text: string, offset: number): number {
	const limit = Math.max(0, offset - REACH);
	let start = offset;
	while (start > limit && !isLineEnd(text, start - 1)) start--;
	return start > limit || start === 0 ? start : -1;
}

function endOfLine(text: string, offset: number): number {
	const limit = Math.min(text.length, offset + REACH);
	let end = offset;
	while (end < limit && !isLineEnd(text, end)) end++;
	return end;
}

/** The line above the one that starts at the offset; empty when there is none or it is longer than the reach. */
function lineAbove(text: string, lineStart: number): string {
	if (lineStart <= 0) return '';
	const end = lineStart - (text.startsWith('\r\n', lineStart - 2) ? 2 : 1);
	const start = startOfLine(text, end);
	return start < 0 ? '' : text.slice(start, end);
}

function isLineEnd(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset);
	return unit === 10 || unit === 13;
}
