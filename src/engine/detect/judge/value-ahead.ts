import { isDigit, unitAt } from '../../text/units.ts';

/** What an ASCII unit may be to what follows a name. */
const [BLANK, QUOTE, STOP, OPERATOR, WORD, TYPE_PART] = [1, 2, 4, 8, 16, 32] as const;
const ROLES = new Uint8Array(128);
cast(BLANK | STOP, ' \t');
cast(STOP, '\r\n<>');
cast(QUOTE, '"\'`\\&');
// Begin a longer way to close the name, or an operator that is rare enough not to be looked at.
cast(OPERATOR, '+|%&[');
// Go on in a type, or end it.
cast(TYPE_PART, '[|=');
// Begin a word that ties, or a type.
cast(WORD, 'viwsSct');

const [BANG, PARENTHESIS, COMMA, HYPHEN, DOT, COLON] = [33, 40, 44, 45, 46, 58] as const;
const [LESS, EQUALS, GREATER, QUESTION, BAR] = [60, 61, 62, 63, 124] as const;

/** Longest part of a word that a default may stand behind: `process.env.X || 'default'`. */
const LONGEST_WORD = 64;
const LONGEST_RUN = 256;

const IS = /(?:is|was)(?=[ \t])/y;
const TYPE = /(?:value|string|String|str|char|text|varchar)[ \t]{0,4}=/y;

/**
 * Whether `assignmentTo` may find a value of `least` units or more: a cheap look at what it would read, which answers no
 * for nearly all code and prose.
 * @param end offset behind the name.
 * @param closed offset behind what closes it.
 */
export function valueAhead(text: string, end: number, closed: number, least: number): boolean {
	let at = pastBlanks(text, closed);
	const apart = at > closed;
	// An optional field of TypeScript.
	if (!apart && unitAt(text, at) === QUESTION && unitAt(text, at + 1) === COLON) at++;
	const next = unitAt(text, at + 1);
	const third = unitAt(text, at + 2);
	const behind = third === EQUALS ? at + 3 : at + 2;
	switch (unitAt(text, at)) {
		case COLON:
			if (next === COLON || (next === EQUALS && (third === EQUALS || third === GREATER))) return true;
			return behindTie(text, next === EQUALS ? at + 2 : at + 1, least, next !== EQUALS);
		case EQUALS:
			if (next === GREATER) return third === EQUALS || behindTie(text, at + 2, LONGEST_WORD, false);
			if (next === EQUALS) return behindTie(text, behind, LONGEST_WORD, false);
			return behindTie(text, at + 1, least, false);
		case BANG:
			return !apart || next !== EQUALS || behindTie(text, behind, LONGEST_WORD, false);
		case HYPHEN:
			return next !== GREATER || behindTie(text, at + 2, LONGEST_WORD, false);
		case COMMA:
		case PARENTHESIS:
			return behindTie(text, at + 1, LONGEST_WORD, false);
		case GREATER:
			return inMarkup(text, pastBlanks(text, at + 1), least);
		case DOT:
			if (next === EQUALS || third === EQUALS) return true;
			break;
		case QUESTION:
			return true;
	}
	if (plays(OPERATOR, text, at)) return true;
	if (plays(WORD, text, at)) {
		TYPE.lastIndex = at;
		if (TYPE.test(text)) return true;
		IS.lastIndex = at;
		if (IS.test(text)) return behindBlank(text, pastBlanks(text, IS.lastIndex));
	}
	return apart && closed === end && behindBlank(text, at);
}

/** Something quoted, or a run of `least` units, or a word that a default stands behind. */
function behindTie(text: string, tie: number, least: number, typed: boolean): boolean {
	const start = pastBlanks(text, tie);
	const found = typed ? QUOTE | TYPE_PART : QUOTE;
	const end = Math.min(text.length, start + least);
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		const role = unit < 128 ? (ROLES[unit] as number) : 0;
		if ((role & (found | STOP)) === 0) continue;
		return (role & found) !== 0 || goesOn(text, at, typed);
	}
	return end === start + least;
}

/** Behind a blank alone, what has no digit is prose, unless it is quoted. */
function behindBlank(text: string, start: number): boolean {
	let at = start;
	for (; at < start + LONGEST_RUN && at < text.length; at++) {
		if (isDigit(unitAt(text, at)) || plays(QUOTE, text, at)) return true;
		if (plays(STOP, text, at)) return goesOn(text, at, false);
	}
	return at === start + LONGEST_RUN;
}

/** Text up to the next tag. */
function inMarkup(text: string, start: number, least: number): boolean {
	for (let at = start; at < start + least; at++) {
		if (plays(QUOTE, text, at)) return true;
		if (at >= text.length || (plays(STOP, text, at) && !plays(BLANK, text, at))) return false;
	}
	return true;
}

/** Whether the word that ends here has a default behind it, or is a type with a value. */
function goesOn(text: string, end: number, typed: boolean): boolean {
	const unit = unitAt(text, end);
	if (unit === LESS || unit === GREATER) return typed;
	if (!plays(BLANK, text, end)) return false;
	const at = pastBlanks(text, end);
	const sign = unitAt(text, at);
	if (sign === BAR || sign === QUESTION || (typed && (sign === EQUALS || sign === LESS))) return true;
	return plays(QUOTE, text, at) || text.startsWith('or', at);
}

function pastBlanks(text: string, from: number): number {
	let at = from;
	while (plays(BLANK, text, at)) at++;
	return at;
}

function plays(role: number, text: string, at: number): boolean {
	const unit = unitAt(text, at);
	return unit < 128 && ((ROLES[unit] as number) & role) !== 0;
}

function cast(role: number, characters: string): void {
	for (let i = 0; i < characters.length; i++) {
		const unit = characters.charCodeAt(i);
		ROLES[unit] = (ROLES[unit] ?? 0) | role;
	}
}
