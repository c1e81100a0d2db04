import type { Span } from '../text/span.ts';
import { continuesWord, wordGoesOn } from './boundary.ts';
import { MAX_PLACEHOLDER, PLACEHOLDER_NAME } from './placeholder-name.ts';
import type { Vault } from './vault.ts';

/** A placeholder as it stands in a text. */
interface FoundPlaceholder extends Span {
	/** Its canonical form, whatever became of it: what the vault knows it by. */
	readonly key: string;
}

export interface Restoration {
	readonly text: string;
	/** How many placeholders were replaced by their values. */
	readonly restored: number;
	/** Canonical placeholders that this vault does not know, each once: of another window, or from before a clearing. */
	readonly unknown: readonly string[];
}

/** Characters without width that software breaks long words with. */
const SOFT = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const HEAD = new RegExp('CORDON'.split('').join(`[${SOFT}]{0,2}`), 'gi');
const STEP = new RegExp(
	[
		'(?<letter>[A-Za-z0-9])',
		`(?<soft>[${SOFT}]{1,4})`,
		// Markdown escapes the underscore, a JSON string the backslash of that escape; a long word is wrapped behind it.
		`(?<plain>\\\\{0,2}_)(?:\\r?\\n[ \\t]{0,40})?`,
		`(?<loose>[-\\u2010-\\u2015 \\u00A0](?:\\r?\\n[ \\t]{0,40})?|\\r?\\n[ \\t]{0,40})`,
	].join('|'),
	'y',
);

/**
 * Every placeholder in the text, in order, although an assistant changed its case, escaped its underscores for
 * Markdown, replaced them by blanks or hyphens, wrapped it or put soft breaks into it. Never a part of a longer word,
 * and never `…1` where `…12` stands.
 *
 * With `isKnown`, blanks, hyphens and line ends count as underscores where that gives a known placeholder; without,
 * prose could be taken for one.
 */
export function findPlaceholders(text: string, isKnown: (key: string) => boolean = () => false): FoundPlaceholder[] {
	const found: FoundPlaceholder[] = [];
	HEAD.lastIndex = 0;
	for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) {
		if (continuesWord(text, head.index)) continue;
		const placeholder = read(text, head.index, HEAD.lastIndex, isKnown);
		if (!placeholder) continue;
		found.push(placeholder);
		HEAD.lastIndex = placeholder.end;
	}
	return found;
}

/** Puts the values back, exactly as they were. What surrounds a placeholder (quotes, backticks, asterisks) stays. */
export function restoreText(text: string, vault: Vault): Restoration {
	const pieces: string[] = [];
	const unknown = new Set<string>();
	let restored = 0;
	let copied = 0;
	for (const { start, end, key } of findPlaceholders(text, (key) => vault.valueOf(key) !== undefined)) {
		const value = vault.valueOf(key);
		if (value === undefined) {
			unknown.add(key);
			continue;
		}
		pieces.push(text.slice(copied, start), value);
		copied = end;
		restored++;
	}
	pieces.push(text.slice(copied));
	return { text: pieces.join(''), restored, unknown: [...unknown] };
}

/** Reads on behind `CORDON`; the longest known placeholder wins, then one that is at least written like one. */
function read(
	text: string,
	start: number,
	from: number,
	isKnown: (key: string) => boolean,
): FoundPlaceholder | undefined {
	let key = 'CORDON';
	let loose = false;
	let best: FoundPlaceholder | undefined;
	let bestKnown = false;
	for (STEP.lastIndex = from; key.length < MAX_PLACEHOLDER;) {
		const step = STEP.exec(text)?.groups;
		if (!step) break;
		const end = STEP.lastIndex;
		const letter = step['letter'];
		if (letter !== undefined) {
			key += letter.toUpperCase();
			if (!/\d/.test(letter) || wordGoesOn(text, end)) continue;
			const known = isKnown(key);
			if (known || (!bestKnown && !loose && PLACEHOLDER_NAME.test(key))) {
				best = { start, end, key };
				bestKnown = known;
			}
		} else if (step['soft'] === undefined) {
			loose ||= step['plain'] === undefined;
			key += '_';
		} else if (/\d$/.test(key)) {
			// A break behind the number ends it: what follows is another word.
			break;
		}
	}
	return best;
}
