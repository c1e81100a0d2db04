import {
	fieldOf,
	globOf,
	holeOf,
	joined,
	knownStart,
	plain,
	silence,
	type Data,
	type Field,
	type Source,
} from './field.ts';
import type { Machine } from './machine.ts';
import { filledIn } from './xargs.ts';

const RUNS = /^-(?:exec|execdir|ok|okdir)$/;

/** `find`: the names that it comes to, and what it runs on them. https://man7.org/linux/man-pages/man1/find.1.html */
export function runFind(fields: readonly Field[], machine: Machine): Data {
	const roots: Field[] = [];
	const include: string[] = [];
	const exclude: string[] = [];
	const commands: (readonly Field[])[] = [];
	let negated = false;
	let flat = false;
	let foldersOnly = false;
	let deletes = false;
	for (let at = 0; at < fields.length; at++) {
		const field = fields[at] ?? [];
		const word = plain(field) ?? '';
		if (!/^[-(!]/.test(knownStart(field)) && include.length + exclude.length + commands.length === 0) roots.push(field);
		const next = fields[at + 1] ?? [];
		if (word === '!' || word === '-not') {
			negated = true;
			continue;
		}
		if (/^-i?(?:name|path|wholename|lname)$/.test(word)) {
			(negated ? exclude : include).push(unescaped(next));
			at++;
		} else if (RUNS.test(word)) {
			const rest = fields.slice(at + 1);
			const length = rest.findIndex((one) => /^[;+]$/.test(plain(one) ?? ''));
			commands.push(length < 0 ? rest : rest.slice(0, length));
			at += length < 0 ? rest.length : length + 1;
		} else if (word === '-files0-from') machine.reads(machine.files(next, 'find'));
		else if (word.startsWith('-fprint')) machine.writes(machine.files(next, 'find'));
		else if (word === '-delete') deletes = true;
		else if (word === '-maxdepth') flat = /^[01]$/.test(plain(next) ?? '');
		else if (word === '-type') foldersOnly = plain(next) === 'd';
		if (
			/^-(?:maxdepth|mindepth|type|size|mtime|mmin|newer|user|group|perm|regex|iregex|files0-from|fprint0?|printf)$/.test(
				word,
			)
		)
			at++;
		negated = false;
	}
	const trees = (roots.length > 0 ? roots : [fieldOf('.')]).flatMap((root) => machine.files(root, 'find'));
	const names: Source[] = foldersOnly
		? []
		: trees.map((tree) => ({ ...tree, include, exclude, ignoreFiles: false, hidden: true, of: 'all', flat }));
	const found: Data = { ...silence, text: undefined, names };
	if (deletes) machine.writes(names);
	const outputs = commands.map((command) =>
		machine.runFields(
			command.map((field) => filledIn(field, '{}', [holeOf({ names })])),
			silence,
		),
	);
	return joined([found, ...outputs]);
}

/** A pattern was quoted so that the shell leaves it to find. */
function unescaped(field: Field): string {
	return plain(field) ?? globOf(field);
}
