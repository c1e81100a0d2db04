import type { Category } from '../detect/detector.ts';
import { occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import { continuesWord, wordGoesOn } from './boundary.ts';
import type { Vault } from './vault.ts';

/** What redaction needs of a finding. Hidden text is removed, everything else gets a placeholder. */
export interface Redactable extends Span {
	readonly rule: string;
	readonly category?: Category;
}

/** One piece of the text that was replaced. */
interface Replacement {
	/** In the old text. */
	readonly from: Span;
	/** In the new text; empty where hidden text was removed. */
	readonly to: Span;
	/** Empty where hidden text was removed. */
	readonly placeholder: string;
}

export interface Redaction {
	readonly text: string;
	/** In the order of the text, never overlapping. */
	readonly replacements: readonly Replacement[];
}

/**
 * Puts a placeholder in the place of every finding, and of every further verbatim occurrence of a found value: a value
 * that one line gives away as a password is one on the other lines, too.
 *
 * Findings that overlap or touch become one. A finding inside a longer word takes the whole word, so that the
 * placeholder stands alone and is found again. Invisible characters are removed instead: a placeholder would tell
 * the assistant that there was something to ask for, and nobody misses what nobody saw.
 *
 * `restoreText` with the same vault gives the same text back, without the removed characters.
 */
export function redactText(text: string, findings: readonly Redactable[], vault: Vault): Redaction {
	const pieces: string[] = [];
	const replacements: Replacement[] = [];
	let length = 0;
	let copied = 0;
	const push = (piece: string): void => {
		pieces.push(piece);
		length += piece.length;
	};
	for (const { start, end, rule } of piecesToReplace(text, findings)) {
		push(text.slice(copied, start));
		const placeholder = rule === undefined ? '' : vault.placeholderFor(text.slice(start, end), rule);
		replacements.push({
			from: { start, end },
			to: { start: length, end: length + placeholder.length },
			placeholder,
		});
		push(placeholder);
		copied = end;
	}
	push(text.slice(copied));
	return { text: pieces.join(''), replacements };
}

/** A piece to replace; without a rule, to remove. */
interface Piece extends Span {
	readonly rule: string | undefined;
	/** Length of the finding that gave the rule: the widest names the piece. */
	readonly width: number;
}

function piecesToReplace(text: string, findings: readonly Redactable[]): Piece[] {
	const values: Piece[] = [];
	const removals: Piece[] = [];
	for (const { start, end, rule, category } of findings) {
		if (start >= end) continue;
		if (category === 'hidden-text') removals.push({ start, end, rule: undefined, width: 0 });
		else values.push({ start, end, rule, width: end - start });
	}
	const merged = merge([...removals, ...values, ...repetitions(text, values)]);
	return merge(widen(text, merged));
}

/** Further places of the found values. A value of letters alone counts only as a whole word: it may be part of others. */
function repetitions(text: string, found: readonly Piece[]): Piece[] {
	const rules = new Map<string, string | undefined>();
	for (const { start, end, rule } of found) rules.set(text.slice(start, end), rule);
	const again: Piece[] = [];
	for (const { start, end } of occurrences(text, rules.keys())) {
		const value = text.slice(start, end);
		if (/^[A-Za-z]+$/.test(value) && (continuesWord(text, start) || wordGoesOn(text, end))) continue;
		again.push({ start, end, rule: rules.get(value), width: end - start });
	}
	return again;
}

/**
 * Widens values to whole words, also over characters that will be removed: what those kept apart would grow together.
 * The pieces must not touch each other.
 */
function widen(text: string, pieces: readonly Piece[]): Piece[] {
	const removed = pieces.filter(({ rule }) => rule === undefined);
	const startOf = new Map(removed.map(({ start, end }) => [end, start]));
	const endOf = new Map(removed.map(({ start, end }) => [start, end]));
	// What one piece has widened over, no other one walks over again: many values in one endless word stay linear.
	let reached = 0;
	return pieces.map((piece) => {
		if (piece.rule === undefined || piece.end <= reached) return piece;
		let { start, end } = piece;
		while (start > reached) {
			const before = startOf.get(start) ?? (continuesWord(text, start) ? start - 1 : undefined);
			if (before === undefined) break;
			start = before;
		}
		for (;;) {
			const after = endOf.get(end) ?? (wordGoesOn(text, end) ? end + 1 : undefined);
			if (after === undefined) break;
			end = after;
		}
		reached = end;
		return { ...piece, start, end };
	});
}

/** In order, with those that overlap or touch made one. */
function merge(pieces: readonly Piece[]): Piece[] {
	const merged: Piece[] = [];
	for (const piece of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		if (!last || piece.start > last.end) {
			merged.push(piece);
			continue;
		}
		const { rule, width } = piece.width > last.width ? piece : last;
		merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, piece.end), rule, width };
	}
	return merged;
}
