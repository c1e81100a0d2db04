import {
	applyEdits,
	createScanner,
	findNodeAtLocation,
	getNodeValue,
	modify,
	parseTree,
	type JSONPath,
	type Node,
} from 'jsonc-parser';
import type { IgnoreRule, PartialPolicy, Policy, PolicyKey } from './policy.ts';

const EMPTY = '{\n\t"version": 1\n}\n';

/** The policy's text with one more entry in `detect.ignore`. Comments and everything else stay. */
export function withIgnore(text: string | undefined, entry: IgnoreRule): string {
	const path: JSONPath = ['detect', 'ignore'];
	const list = nodeAt(text ?? EMPTY, path);
	return changed(text, list?.type === 'array' ? [...path, -1] : path, list?.type === 'array' ? entry : [entry]);
}

/** The policy's text with a severity set for one rule. */
export function withSeverity(
	text: string | undefined,
	rule: string,
	severity: Policy['detect']['severity'][string],
): string {
	return changed(text, ['detect', 'severity', rule], severity);
}

/** The policy's text with these keys set. Comments, unknown keys and all others stay. */
export function withValues(text: string | undefined, values: PartialPolicy): string {
	return (Object.keys(values) as PolicyKey[]).reduce(
		(result, key) => changed(result, key.split('.'), values[key]),
		text === undefined || text.trim() === '' ? EMPTY : text,
	);
}

/** An entry of `protect` and why it is there. */
export interface Pattern {
	readonly pattern: string;
	readonly why: string;
}

/** The policy's text with these at the end of `protect`, each on a line of its own with its reason as a comment beside it. */
export function withPatterns(text: string | undefined, patterns: readonly Pattern[]): string {
	if (patterns.length === 0) return text ?? EMPTY;
	const source =
		nodeAt(text ?? EMPTY, ['protect'])?.type === 'array' ? (text ?? EMPTY) : changed(text, ['protect'], []);
	const list = nodeAt(source, ['protect']);
	if (!list) return source;
	return appended(
		source,
		list,
		patterns.map(({ pattern, why }, index) => {
			const comma = index < patterns.length - 1 ? ',' : '';
			return `${JSON.stringify(pattern)}${comma} // ${comment(why)}`;
		}),
	);
}

/** The text with more lines at the end of a list or an object: behind the comments of what stands there. */
function appended(source: string, container: Node, lines: readonly string[]): string {
	const { eol, unit } = styleOf(source);
	const margin = /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', container.offset) + 1))?.[0] ?? '';
	const begin = `${eol}${margin}${unit}`;
	const added = lines.map((line) => begin + line).join('');
	const end = container.offset + container.length - 1;
	return `${source.slice(0, container.offset + 1)}${kept(source, container, begin)}${added}${eol}${margin}${source.slice(end)}`;
}

/** What stands in a list or an object, ready to be followed by more; entries and comments as they are. */
function kept(source: string, container: Node, begin: string): string {
	const start = container.offset + 1;
	const end = container.offset + container.length - 1;
	const children = container.children ?? [];
	const last = children.at(-1);
	const comments = commentsIn(source, start, end);
	if (comments.length === 0 && !source.slice(start, end).includes('\n')) {
		return children.map(({ offset, length }) => `${begin}${source.slice(offset, offset + length)},`).join('');
	}
	if (!last) return source.slice(start, comments.at(-1) ?? start);
	const lastEnd = last.offset + last.length;
	return `${source.slice(start, lastEnd)},${source.slice(lastEnd, Math.max(lastEnd, comments.at(-1) ?? 0))}`;
}

/** Where the comments of a part of the text end. */
function commentsIn(source: string, start: number, end: number): number[] {
	const scanner = createScanner(source, false);
	scanner.setPosition(start);
	const ends: number[] = [];
	for (let token: number = scanner.scan(); scanner.getTokenOffset() < end; token = scanner.scan()) {
		if (COMMENTS.has(token)) ends.push(scanner.getTokenOffset() + scanner.getTokenLength());
	}
	return ends;
}

// SyntaxKind is a const enum of the package, which type stripping cannot read: comments that begin with // and /*.
const COMMENTS: ReadonlySet<number> = new Set([12, 13]);

/** One line, and nothing in it that would read differently from how it looks. */
function comment(why: string): string {
	return why
		.replaceAll(/\p{Cf}/gu, '')
		.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
		.trim();
}

function nodeAt(text: string, path: JSONPath): Node | undefined {
	const root = parseTree(text);
	return root && findNodeAtLocation(root, path);
}

function changed(text: string = EMPTY, path: JSONPath, value: unknown): string {
	const source = text.trim() === '' ? EMPTY : text;
	const now = nodeAt(source, path);
	if (now && JSON.stringify(getNodeValue(now)) === JSON.stringify(value)) return source;
	const beside = now ? undefined : newLineIn(source, path, value);
	if (beside) return appended(source, beside.container, [beside.line]);
	const { eol, unit } = styleOf(source);
	const formattingOptions = { eol, insertSpaces: unit !== '\t', tabSize: unit === '\t' ? 4 : unit.length };
	return applyEdits(source, modify(source, path, value, { formattingOptions, isArrayInsertion: path.at(-1) === -1 }));
}

/**
 * A new key, and the object that it goes into, where a comment ends that object: `modify` would put the key before the
 * comment, which belongs to the line above.
 */
function newLineIn(source: string, path: JSONPath, value: unknown): { container: Node; line: string } | undefined {
	if (path.some((part) => typeof part === 'number')) return undefined;
	let depth = path.length - 1;
	while (depth > 0 && !nodeAt(source, path.slice(0, depth))) depth--;
	const container = nodeAt(source, path.slice(0, depth));
	const last = container?.children?.at(-1);
	if (container?.type !== 'object' || !last) return undefined;
	const comments = commentsIn(source, last.offset + last.length, container.offset + container.length - 1);
	if (comments.length === 0) return undefined;
	const nested = path.slice(depth + 1).reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
	return { container, line: `${JSON.stringify(path[depth])}: ${JSON.stringify(nested)}` };
}

/** How the file breaks its lines and indents them. */
function styleOf(source: string): { readonly eol: string; readonly unit: string } {
	return {
		eol: source.includes('\r\n') ? '\r\n' : '\n',
		unit: /\n(?<spaces> +)"/.exec(source)?.groups?.['spaces'] ?? '\t',
	};
}
