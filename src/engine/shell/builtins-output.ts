import { ansiEscapes } from './ansi-escapes.ts';
import {
	dataOf,
	fieldOf,
	hasWildcard,
	holeOf,
	joined,
	knownStart,
	plain,
	silence,
	withAllBelow,
	type Data,
	type Field,
} from './field.ts';
import type { Machine } from './machine.ts';
import { contentOf } from './redirect.ts';

/** What they are given comes out, with names of files where there are wildcards. */
function echoed(fields: readonly Field[], machine: Machine, separator = ' '): Data {
	return joined(
		fields.map((field) => {
			if (!hasWildcard(field) || machine.shell !== 'posix') return dataOf(field);
			return { ...dataOf(field), text: undefined, names: machine.files(field, 'echo') };
		}),
		separator,
	);
}

function shownWith(data: Data, newline = true): Data {
	return {
		...data,
		text: data.text === undefined ? undefined : data.text + (newline ? '\n' : ''),
		contents: [...data.contents, ...data.loaded],
	};
}

export function echo(fields: readonly Field[], input: Data, machine: Machine): Data {
	const start = fields.findIndex((field) => !/^-[neErsuC]+$/.test(plain(field) ?? ''));
	const options = fields.slice(0, Math.max(0, start)).map((field) => plain(field) ?? '');
	const rest = start < 0 ? [] : fields.slice(start);
	const data = shownWith(echoed(rest, machine));
	const given = machine.shell === 'powershell' && rest.length === 0 ? input : data;
	return options.some((option) => option.includes('e')) && given.text !== undefined
		? { ...given, text: ansiEscapes(given.text) }
		: given;
}

export function joinPath(fields: readonly Field[]): Data {
	return joined(fields.filter((field) => !/^-[a-z]+$/i.test(knownStart(field))).map(dataOf), '/');
}

/** Values of PowerShell, one a line. */
export function expression(fields: readonly Field[], _input: Data, machine: Machine): Data {
	if (fields.length === 0) return silence;
	const data = joined(fields.map(dataOf), '\n');
	if (data.text !== undefined) return data;
	// One that is not known does not hide the others, which may name files.
	const named = fields.filter((field) => plain(field) !== undefined).flatMap((field) => machine.files(field, 'value'));
	return { ...data, names: [...data.names, ...named] };
}

/** A method that reads: what its arguments name. */
export function method(fields: readonly Field[], _input: Data, machine: Machine): Data {
	const outputs = fields.flatMap((field) => [
		dataOf(field),
		...lines(field).map((file) => contentOf(file, 'method', machine)),
	]);
	return { ...joined([...outputs, silence]), text: undefined };
}

/** A method that changes what its arguments name. */
export function changing(fields: readonly Field[], input: Data, machine: Machine): Data {
	for (const file of fields.flatMap(lines)) machine.writes(withAllBelow(machine.files(file, 'method')));
	return expression(fields, input, machine);
}

/** The arguments of a call, which come one a line. */
function lines(field: Field): readonly Field[] {
	return plain(field)?.split('\n').map(fieldOf) ?? [field];
}

export function printf(fields: readonly Field[], _input: Data, machine: Machine): Data {
	const [first, ...rest] = fields;
	if (plain(first ?? []) === '-v') {
		const [name, ...values] = rest;
		const data = printf(values, silence, machine);
		machine.scope.variables.set(plain(name ?? []) ?? '', [
			data.text === undefined ? [holeOf(data)] : fieldOf(data.text),
		]);
		return silence;
	}
	const format = plain(first ?? []);
	const values = rest.map((field) => plain(field));
	const data = shownWith(echoed(fields, machine), false);
	if (format === undefined || values.includes(undefined) || data.text === undefined)
		return { ...data, text: undefined };
	return { ...data, text: formatted(ansiEscapes(format), values as string[]) };
}

/** The format once for every so many values as it takes. */
function formatted(format: string, values: readonly string[]): string {
	const rest = [...values];
	let result = '';
	do {
		const left = rest.length;
		result += format.replace(/%(?:%|[-+ #0]{0,5}\d{0,4}(?:\.\d{1,4})?([a-zA-Z]))/g, (_, kind: string | undefined) => {
			if (kind === undefined) return '%';
			const value = rest.shift() ?? '';
			if (kind === 'b') return ansiEscapes(value);
			return kind === 'c' ? value.slice(0, 1) : value;
		});
		if (rest.length === left) break;
	} while (rest.length > 0 && result.length < 0x10000);
	return result;
}
