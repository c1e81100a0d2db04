import { applyEdits, createScanner, type Edit, type Node } from 'jsonc-parser';

/** How a file breaks its lines and indents them. */
export interface JsonStyle {
	readonly eol: string;
	readonly unit: string;
}

export function styleOf(text: string): JsonStyle {
	return {
		eol: text.includes('\r\n') ? '\r\n' : '\n',
		unit: /\n(?<indent> +|\t)\s*["\]}]/.exec(text)?.groups?.['indent'] ?? '\t',
	};
}

/**
 * The text with more children in an array or an object, so that `withoutChildren` gives back what was there to the
 * byte, except for a container that was empty: its text has to be remembered.
 * @param render gives a child's text, for the white space that its lines begin with
 */
export function withChildren(
	text: string,
	container: Node,
	render: readonly ((indent: string) => string)[],
	place: 'first' | 'last' = 'last',
): string {
	if (render.length === 0) return text;
	const { eol, unit } = styleOf(text);
	const children = container.children ?? [];
	const first = children[0];
	const last = children.at(-1);
	const margin = indentAt(text, container.offset);
	const own = first && text.slice(text.lastIndexOf('\n', first.offset) + 1, first.offset);
	const indent = own !== undefined && /^[ \t]*$/.test(own) ? own : margin + unit;
	const end = endOf(container) - 1;
	// One more on the one line that its owner has given it; a list of many gets lines of its own.
	const flat = first !== undefined && render.length === 1 && !/[\r\n]/.test(text.slice(container.offset, end));
	const glue = flat ? ' ' : eol + indent;
	const items = render.map((one) => one(flat ? margin : indent));
	if (!first || !last) return filled(text, container, items, { eol, indent, margin });
	if (place === 'first') return inserted(text, first.offset, items.map((item) => `${item},${glue}`).join(''));
	const after = marksIn(text, endOf(last), end);
	// A comment on the line of the last child belongs to that child.
	let at = after.commas[0] === undefined ? endOf(last) : after.commas[0] + 1;
	for (const [from, to] of after.comments) if (from >= at && !/[\r\n]/.test(text.slice(at, from))) at = to;
	if (after.commas.length > 0) return inserted(text, at, items.map((item) => `${glue}${item},`).join(''));
	const comma: Edit = { offset: endOf(last), length: 0, content: ',' };
	const added: Edit = { offset: at, length: 0, content: items.map((item) => glue + item).join(',') };
	return at === comma.offset ? inserted(text, at, comma.content + added.content) : applyEdits(text, [comma, added]);
}

/** The text without some children of an array or an object. Comments between them stay. */
export function withoutChildren(text: string, container: Node, gone: ReadonlySet<Node>): string {
	const children = container.children ?? [];
	const edits: Edit[] = [];
	for (let start = 0; start < children.length; start++) {
		if (!gone.has(children[start] as Node)) continue;
		let end = start;
		while (end + 1 < children.length && gone.has(children[end + 1] as Node)) end++;
		edits.push(...cut(text, container, start, end));
		start = end;
	}
	return applyEdits(text, edits);
}

/** Whether anything but white space stands between the brackets. */
export function isEmpty(text: string, container: Node): boolean {
	return text.slice(container.offset + 1, endOf(container) - 1).trim() === '';
}

export function endOf({ offset, length }: Node): number {
	return offset + length;
}

export function replaced(text: string, node: Node, content: string): string {
	return applyEdits(text, [{ offset: node.offset, length: node.length, content }]);
}

/** What takes the children from `start` to `end` out; the one before and the one after stay. */
function cut(text: string, container: Node, start: number, end: number): Edit[] {
	const children = container.children ?? [];
	const first = children[start] as Node;
	const last = children[end] as Node;
	const before = children[start - 1];
	const next = children[end + 1];
	const after = marksIn(text, endOf(last), next?.offset ?? endOf(container) - 1);
	const comma = after.commas[0];
	if (!before && next && after.comments.length === 0) return [span(first.offset, next.offset)];
	const to = comma === undefined ? endOf(last) : comma + 1;
	const ahead = marksIn(text, before ? endOf(before) : container.offset + 1, first.offset);
	const from = Math.max(
		before ? (ahead.commas[0] ?? endOf(before)) + 1 : container.offset + 1,
		ahead.comments.at(-1)?.[1] ?? 0,
	);
	// No comma behind the last one: then there was none behind the one before either.
	const dangling = comma === undefined ? ahead.commas[0] : undefined;
	return [...(dangling === undefined ? [] : [span(dangling, dangling + 1)]), span(from, to)];
}

function filled(
	text: string,
	container: Node,
	items: readonly string[],
	{ eol, indent, margin }: { eol: string; indent: string; margin: string },
): string {
	const end = endOf(container) - 1;
	const comments = marksIn(text, container.offset + 1, end).comments;
	const from = comments.at(-1)?.[1] ?? container.offset + 1;
	const content = `${items.map((item) => `${eol}${indent}${item}`).join(',')}${eol}${margin}`;
	return applyEdits(text, [{ offset: from, length: end - from, content }]);
}

/** Where commas and comments stand in a part of the text without values. */
function marksIn(text: string, from: number, to: number): { commas: number[]; comments: [number, number][] } {
	const scanner = createScanner(text, false);
	scanner.setPosition(from);
	const marks = { commas: [] as number[], comments: [] as [number, number][] };
	for (let token: number = scanner.scan(); token !== END && scanner.getTokenOffset() < to; token = scanner.scan()) {
		const offset = scanner.getTokenOffset();
		if (token === COMMA) marks.commas.push(offset);
		else if (COMMENTS.has(token)) marks.comments.push([offset, offset + scanner.getTokenLength()]);
	}
	return marks;
}

// SyntaxKind is a const enum of the package, which type stripping cannot read: comments that begin with // and /*.
const COMMENTS: ReadonlySet<number> = new Set([12, 13]);
const COMMA = 5;
const END = 17;

/** White space at the beginning of the line that an offset lies in. */
function indentAt(text: string, offset: number): string {
	return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset) + 1))?.[0] ?? '';
}

function inserted(text: string, offset: number, content: string): string {
	return applyEdits(text, [{ offset, length: 0, content }]);
}

function span(from: number, to: number): Edit {
	return { offset: from, length: to - from, content: '' };
}
