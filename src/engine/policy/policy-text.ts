import {
	createScanner,
	findNodeAtLocation,
	parseTree,
	printParseErrorCode,
	type Node,
	type ParseError,
} from 'jsonc-parser';
import type { ValuePath } from './check.ts';

export interface TextProblem {
	readonly severity: 'error' | 'warning';
	readonly at: ValuePath;
	readonly message: string;
	/** Offset and length in the text. */
	readonly extent: readonly [number, number];
}

/** More than any policy needs; a file of this size costs nothing to read, whatever stands in it. */
const LONGEST = 0x100000;

/** The text of a policy file: its value, and where in the text each part of it stands. */
export class PolicyText {
	/** Undefined when the text is no JSON. */
	readonly value: unknown;
	readonly problems: readonly TextProblem[];
	readonly #root: Node | undefined;

	constructor(text: string) {
		const problems: TextProblem[] = [];
		this.problems = problems;
		// A byte order mark becomes a blank: offsets stay those of the file.
		const json = text.replace(/^\uFEFF/, ' ');
		try {
			if (text.length > LONGEST) throw new RangeError();
			this.#root = readTree(json, problems);
			this.value = this.#root && plainValue(this.#root, [], problems);
		} catch {
			this.#root = undefined;
			const message = `The policy is nested too deeply or longer than ${LONGEST} characters; it is not read.`;
			problems.splice(0, Infinity, { severity: 'error', at: [], message, extent: [0, 0] });
		}
	}

	/** Offset and length of the value at the path, or of the name that leads to it. */
	extentOf(at: ValuePath, name = false): readonly [number, number] {
		const node = this.#root && findNodeAtLocation(this.#root, [...at]);
		const shown = name ? node?.parent?.children?.[0] : node;
		return shown ? [shown.offset, shown.length] : [0, 0];
	}
}

/** Undefined when something is broken that a reader cannot see through. Throws RangeError for absurd nesting. */
function readTree(text: string, problems: TextProblem[]): Node | undefined {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: false });
	const commas = errors.length > 0 ? trailingCommas(text) : new Map<number, number>();
	const broken = errors.find(({ offset }) => !commas.has(offset));
	// What follows a broken place is guesswork of the parser: the first place is the one to mend.
	if (broken || !root) {
		problems.push(brokenAt(text, broken));
		return undefined;
	}
	for (const comma of commas.values()) {
		const message = 'There is a comma with nothing after it: remove the comma.';
		problems.push({ severity: 'error', at: [], message, extent: [comma, 1] });
	}
	return root;
}

/** Offsets of commas that follow a value and stand before a closing bracket, by the offset of the bracket. */
function trailingCommas(text: string): Map<number, number> {
	const commas = new Map<number, number>();
	const scanner = createScanner(text, true);
	const next = (): number => scanner.scan();
	let comma: number | undefined;
	let last: number = COMMA;
	for (let token = next(); token !== END; token = next()) {
		if (token === COMMA) comma = OPENING.has(last) ? undefined : scanner.getTokenOffset();
		else if (comma !== undefined && last === COMMA && CLOSING.has(token)) {
			commas.set(scanner.getTokenOffset(), comma);
		}
		last = token;
	}
	return commas;
}

// SyntaxKind is a const enum of the package, which type stripping cannot read: {, [, comma, colon; }, ]; the comma; the end.
const OPENING: ReadonlySet<number> = new Set([1, 3, 5, 6]);
const CLOSING: ReadonlySet<number> = new Set([2, 4]);
const COMMA = 5;
const END = 17;

function brokenAt(text: string, error: ParseError | undefined): TextProblem {
	if (!error || text.trim() === '') {
		return { severity: 'error', at: [], message: 'The policy is empty: write { "version": 1 }.', extent: [0, 0] };
	}
	const code = printParseErrorCode(error.error);
	const message = MEANING[code] ?? 'This is no JSON (comments are allowed).';
	return { severity: 'error', at: [], message, extent: [error.offset, Math.max(1, error.length)] };
}

const MEANING: Readonly<Record<string, string>> = {
	CommaExpected: 'A comma is missing before this.',
	ColonExpected: 'A colon is missing before this.',
	PropertyNameExpected: 'A name in double quotes is expected here.',
	ValueExpected: 'A value is expected here.',
	CloseBraceExpected: 'A closing brace } is missing here.',
	CloseBracketExpected: 'A closing bracket ] is missing here.',
	EndOfFileExpected: 'The policy ends before this: remove what follows.',
	InvalidCommentToken: 'Comments are written // or /* */.',
	UnexpectedEndOfComment: 'The comment is not closed: */ is missing.',
	UnexpectedEndOfString: 'The text is not closed: a double quote is missing.',
	InvalidEscapeCharacter: 'This backslash escapes nothing; write \\\\ for a backslash.',
	InvalidCharacter: 'A control character must not stand in a text.',
	InvalidNumberFormat: 'This is no number.',
};

/** The node's value, in objects that take any name, `__proto__` too. */
function plainValue(node: Node, at: ValuePath, problems: TextProblem[]): unknown {
	if (node.type === 'array') return node.children?.map((item, index) => plainValue(item, [...at, index], problems));
	if (node.type !== 'object') return node.value as unknown;
	const seen = new Set<unknown>();
	const entries = (node.children ?? []).flatMap((property): [string, unknown][] => {
		const [key, value] = property.children ?? [];
		if (!key || !value) return [];
		const name = String(key.value);
		if (seen.has(name)) {
			const message = 'This name stands here twice; the first one counts.';
			problems.push({ severity: 'warning', at: [...at, name], message, extent: [key.offset, key.length] });
			return [];
		}
		seen.add(name);
		return [[name, plainValue(value, [...at, name], problems)]];
	});
	return Object.fromEntries(entries);
}
