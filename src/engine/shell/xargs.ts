import { fieldOf, holeOf, isHole, plain, silence, type Data, type Field } from './field.ts';
import type { Machine } from './machine.ts';
import { contentOf } from './redirect.ts';

const WITH_VALUE = /^-(?:[nPsLdEIa]|-(?:arg-file|delimiter|eof|replace|max-lines|max-args|max-procs|max-chars))$/;

/** `xargs` and the like: what they are given as input becomes arguments. https://man7.org/linux/man-pages/man1/xargs.1.html */
export function runXargs(fields: readonly Field[], input: Data, machine: Machine): Data {
	let given = input;
	let replaced = '';
	let at = 0;
	let byLine = false;
	let byZero = false;
	for (; at < fields.length; at++) {
		const option = plain(fields[at] ?? []);
		if (option === undefined || !option.startsWith('-')) break;
		const next = fields[at + 1] ?? [];
		if (option === '-a' || option === '--arg-file') given = contentOf(next, 'xargs', machine);
		if (option === '-I' || option === '--replace') replaced = plain(next) ?? '';
		else if (/^-[Ii]/.test(option)) replaced = option.slice(2) || '{}';
		if (/^-(?:0|-null)/.test(option)) byZero = true;
		if (/^-(?:d|L|-delimiter)/.test(option)) byLine = true;
		if (WITH_VALUE.test(option)) at++;
	}
	const own = fields.slice(at);
	// parallel: `::: a b`
	const mark = own.findIndex((field) => /^:::\+?$/.test(plain(field) ?? ''));
	const command = mark < 0 ? own : own.slice(0, mark);
	const texts = given.text
		?.split(byZero ? '\0' : replaced !== '' || byLine ? '\n' : /\s+/)
		.filter((text) => text !== '');
	const added: readonly Field[] =
		mark >= 0 ? own.slice(mark + 1) : (texts?.slice(0, 500).map(byZero ? fieldOf : unquoted) ?? [[holeOf(given)]]);
	const place = replaced || (command.some((field) => plain(field)?.includes('{}')) ? '{}' : '');
	if (command.length === 0) return machine.runFields([fieldOf('echo'), ...added], silence);
	if (place === '') return machine.runFields([...command, ...added], silence);
	let last = silence;
	for (const value of added) {
		const data = machine.runFields(
			command.map((field) => filledIn(field, place, value)),
			silence,
		);
		machine.reads(data.contents);
		last = { ...data, contents: [] };
	}
	return last;
}

function unquoted(text: string): Field {
	return fieldOf(text.replaceAll(/["'\\]/g, ''));
}

/** The field with a value in every place that is held for it. */
export function filledIn(field: Field, place: string, value: Field): Field {
	return field.flatMap((piece) => {
		if (isHole(piece) || !piece.text.includes(place)) return [piece];
		return piece.text
			.split(place)
			.flatMap((text, index) => [
				...(index > 0 ? value : []),
				...(text === '' ? [] : [{ text, active: piece.active }]),
			]);
	});
}
