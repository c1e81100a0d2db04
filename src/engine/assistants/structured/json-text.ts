import { parseTree, printParseErrorCode, type JSONPath, type Node, type ParseError } from 'jsonc-parser';
import { SyncError } from '../sync/sync-error.ts';

/** Deeper than any settings file goes; recursion over it ends. */
const DEEPEST = 100;

/** More than any settings file has. */
const LONGEST = 0x800000;

/**
 * The tree of a JSON text, in which comments and commas at the end are let pass. A SyncError for everything that two
 * programs may read differently: then nobody but its owner should change the file.
 * @param text without a byte order mark
 */
export function readTree(text: string): Node {
	const known = read.find((one) => one.text === text);
	if (known) return known.root;
	const root = parsed(text);
	read.unshift({ text, root });
	read.length = Math.min(read.length, 2);
	return root;
}

/** What was read last: one change after the other asks for the text before it and the one behind. */
const read: { readonly text: string; readonly root: Node }[] = [];

function parsed(text: string): Node {
	if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text)) {
		throw new SyncError('a merge conflict is open in it; resolve the conflict first');
	}
	if (text.length > LONGEST) throw new SyncError('longer than any settings file');
	const errors: ParseError[] = [];
	const root = parseOrThrow(text, errors);
	const error = errors[0];
	if (error || !root) {
		const line = text.slice(0, error?.offset ?? 0).split('\n').length;
		const what = error ? printParseErrorCode(error.error) : 'ValueExpected';
		throw new SyncError(`no valid JSON (line ${line}: ${what}); mend it first`);
	}
	if (root.type !== 'object') throw new SyncError('it holds something else than an object { }');
	checkNames(root, 0);
	return root;
}

/** The children of an object by name, or undefined for anything else. */
export function propertyOf(object: Node | undefined, name: string): Node | undefined {
	return object?.type === 'object'
		? object.children?.find((property) => property.children?.[0]?.value === name)
		: undefined;
}

/** The values of an object by name; none for anything else. */
export function propertiesOf(object: Node | undefined): ReadonlyMap<unknown, Node | undefined> {
	const properties = object?.type === 'object' ? (object.children ?? []) : [];
	return new Map(properties.map(({ children: [name, value] = [] }) => [name?.value as unknown, value]));
}

/** The value at a path of names, if there is one. */
export function valueAt(root: Node, path: readonly string[]): Node | undefined {
	return path.reduce<Node | undefined>((node, name) => propertyOf(node, name)?.children?.[1], root);
}

/** A path as messages show it. */
export function shownPath(path: JSONPath): string {
	return path.map((part) => JSON.stringify(part)).join(' > ');
}

function parseOrThrow(text: string, errors: ParseError[]): Node | undefined {
	try {
		return parseTree(text, errors, { allowTrailingComma: true });
	} catch {
		// The parser recurses; what brings it down is no settings file.
		throw new SyncError('nested too deeply to be read');
	}
}

function checkNames(node: Node, depth: number): void {
	if (depth > DEEPEST) throw new SyncError('nested too deeply to be read');
	if (node.type === 'object') {
		const names = new Set<unknown>();
		for (const property of node.children ?? []) {
			const name: unknown = property.children?.[0]?.value;
			if (names.has(name)) {
				throw new SyncError(`${JSON.stringify(name)} stands in it twice in one place; remove one`);
			}
			names.add(name);
		}
	}
	for (const child of node.children ?? []) checkNames(child, depth + 1);
}
