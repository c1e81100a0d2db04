import { applyEdits, modify, parseTree, findNodeAtLocation, type JSONPath } from 'jsonc-parser';
import type { IgnoreRule, Policy } from './policy.ts';

const EMPTY = '{\n\t"version": 1\n}\n';

/** The policy's text with one more entry in `detect.ignore`. Comments and everything else stay. */
export function withIgnore(text: string | undefined, entry: IgnoreRule): string {
	const path: JSONPath = ['detect', 'ignore'];
	const list = findNodeAtLocation(parseTree(text ?? EMPTY) ?? { type: 'object', offset: 0, length: 0 }, path);
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

function changed(text: string = EMPTY, path: JSONPath, value: unknown): string {
	const source = text.trim() === '' ? EMPTY : text;
	const eol = source.includes('\r\n') ? '\r\n' : '\n';
	const indent = /\n(?<spaces> +)"/.exec(source)?.groups?.['spaces'];
	const formattingOptions = { eol, insertSpaces: indent !== undefined, tabSize: indent?.length ?? 4 };
	return applyEdits(source, modify(source, path, value, { formattingOptions, isArrayInsertion: path.at(-1) === -1 }));
}
