import { dropped, fieldOf, plain, type Field } from './field.ts';
import { wildcardMatches } from './wildcard.ts';

/** Texts that patterns are tried on: longer ones are no names of files. */
const LONGEST = 4096;

/**
 * What `${name OPERATOR operand}` comes to; undefined where it cannot be told.
 * https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html
 * @param operand its text as a glob
 */
export function operated(value: Field, operator: string, operand: string): Field | undefined {
	if (operator === '') return value;
	const text = plain(value);
	if (text === undefined || text.length > LONGEST) return undefined;
	switch (operator) {
		case '%':
		case '%%':
		case '#':
		case '##':
			return fieldOf(trimmed(text, operator, operand));
		case '/':
		case '//':
		case '/#':
		case '/%':
			return fieldOf(replaced(text, operator, operand));
		case '^':
			return fieldOf(text.slice(0, 1).toUpperCase() + text.slice(1));
		case '^^':
			return fieldOf(text.toUpperCase());
		case ',':
			return fieldOf(text.slice(0, 1).toLowerCase() + text.slice(1));
		case ',,':
			return fieldOf(text.toLowerCase());
		case ':':
			return cut(value, text.length, operand);
		default:
			return value;
	}
}

function trimmed(text: string, operator: string, pattern: string): string {
	const atEnd = operator.startsWith('%');
	const longest = operator.length === 2;
	for (let i = 0; i <= text.length; i++) {
		const length = longest ? text.length - i : i;
		const part = atEnd ? text.slice(text.length - length) : text.slice(0, length);
		if (wildcardMatches(pattern, part)) return atEnd ? text.slice(0, text.length - length) : text.slice(length);
	}
	return text;
}

function replaced(text: string, operator: string, operand: string): string {
	const slash = operand.search(/(?<!\\)\//);
	const pattern = slash < 0 ? operand : operand.slice(0, slash);
	const replacement = (slash < 0 ? '' : operand.slice(slash + 1)).replaceAll(/\\(.)/gs, '$1');
	const literal = pattern.replaceAll(/\\(.)/gs, '$1');
	if (!/(?<!\\)[*?[]/.test(pattern)) {
		if (literal === '') return text;
		if (operator === '//') return text.replaceAll(literal, () => replacement);
		if (operator === '/#') return text.startsWith(literal) ? replacement + text.slice(literal.length) : text;
		if (operator === '/%') return text.endsWith(literal) ? text.slice(0, -literal.length) + replacement : text;
		return text.replace(literal, () => replacement);
	}
	let result = '';
	for (let at = 0; at < text.length;) {
		// Short texts only: names of files.
		let end = Math.min(text.length, at + 256);
		while (end > at && !wildcardMatches(pattern, text.slice(at, end))) end--;
		if (end === at) result += text.charAt(at++);
		else {
			result += replacement;
			at = end;
			if (operator === '/') return result + text.slice(at);
		}
	}
	return result;
}

function cut(value: Field, length: number, operand: string): Field | undefined {
	const [, from, to] = /^\s*\(?(-?\d{1,9})\)?\s*(?::\s*(-?\d{1,9})\s*)?$/.exec(operand) ?? [];
	if (from === undefined) return undefined;
	const start = Number(from) < 0 ? Math.max(0, length + Number(from)) : Math.min(length, Number(from));
	const rest = dropped(value, start);
	if (to === undefined) return rest;
	const text = plain(rest) ?? '';
	return fieldOf(Number(to) < 0 ? text.slice(0, Number(to)) : text.slice(0, Number(to)));
}
