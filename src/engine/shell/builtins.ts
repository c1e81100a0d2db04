import { ansiEscapes } from './ansi-escapes.ts';
import {
	dataOf,
	dropped,
	fieldOf,
	hasWildcard,
	holeOf,
	isHole,
	joined,
	knownStart,
	plain,
	shown,
	silence,
	type Data,
	type Field,
} from './field.ts';
import type { Machine } from './machine.ts';
import { ANYWHERE } from './paths.ts';
import { contentOf } from './redirect.ts';
import { variables } from './variables.ts';
import type { ShellKind } from './shell-use.ts';

interface Builtin {
	/** Where it is one; in POSIX shells if nothing is said. */
	readonly shells?: readonly ShellKind[];
	readonly run: (fields: readonly Field[], input: Data, machine: Machine) => Data;
}

const POSIX_AND_CMD: readonly ShellKind[] = ['posix', 'cmd'];
const EVERYWHERE: readonly ShellKind[] = ['posix', 'powershell', 'cmd'];

/** Commands that change the shell itself, or that only pass on what they are given. */
export const builtins: Readonly<Record<string, Builtin>> = {
	...all('cd pushd chdir set-location sl push-location', EVERYWHERE, changeFolder),
	...all('echo print write-output write-host write say', EVERYWHERE, echo),
	...all('printf', ['posix'], printf),
	...all('export declare typeset local readonly setenv', ['posix'], declare),
	...all('source .', ['posix', 'powershell'], source),
	...all('eval', ['posix'], (fields, input, machine) => runJoined(fields, input, machine)),
	...all('pwd get-location gl', ['posix', 'powershell'], (_, __, { scope }) => ({
		...silence,
		text: `${scope.folders[0] ?? ''}\n`,
	})),
	...all('read', ['posix'], (fields, input, machine) => read(fields, input, machine, true)),
	...all('mapfile readarray', ['posix'], (fields, input, machine) => read(fields, input, machine, false)),
	...all('set', POSIX_AND_CMD, set),
	...all('alias set-alias sal new-alias nal', EVERYWHERE, alias),
	...all(
		'unset unalias shift wait return exit break continue hash type which jobs ulimit umask popd',
		['posix'],
		() => silence,
	),
	...all('trap', ['posix'], ([code], input, machine) => runJoined(code ? [code] : [], input, machine)),
	...all('expression', ['powershell'], expression),
	...all('method new-object', ['powershell'], method),
	...all('join-path', ['powershell'], joinPath),
	...all('call', ['cmd'], (fields, input, machine) => machine.runFields(fields, input)),
	...all('unset-variable clear-variable popd pop-location exit if-exist', ['powershell', 'cmd'], () => silence),
};

function all(names: string, shells: readonly ShellKind[], run: Builtin['run']): Record<string, Builtin> {
	return Object.fromEntries(names.split(' ').map((name) => [name, { shells, run }]));
}

function changeFolder(fields: readonly Field[], _input: Data, machine: Machine): Data {
	const { scope, context } = machine;
	const target = fields.find((field) => !/^(?:-[A-Za-z]|\/d$)/i.test(knownStart(field)));
	const before = scope.folders;
	if (!target) {
		if (machine.shell === 'posix') scope.folders = [context.home === '' ? ANYWHERE : context.home];
	} else if (plain(target) === '-') scope.folders = [...(scope.otherwise.length > 0 ? scope.otherwise : [context.cwd])];
	else {
		machine.reads(dataOf(target).contents);
		const found = target.some(isHole) ? [] : machine.files(target, 'cd').map(({ path }) => path);
		scope.folders = found.length > 0 ? found.slice(0, 8) : [ANYWHERE];
	}
	scope.otherwise = before;
	return silence;
}

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

function echo(fields: readonly Field[], input: Data, machine: Machine): Data {
	const start = fields.findIndex((field) => !/^-[neErsuC]+$/.test(plain(field) ?? ''));
	const options = fields.slice(0, Math.max(0, start)).map((field) => plain(field) ?? '');
	const rest = start < 0 ? [] : fields.slice(start);
	const data = shownWith(echoed(rest, machine));
	const given = machine.shell === 'powershell' && rest.length === 0 ? input : data;
	return options.some((option) => option.includes('e')) && given.text !== undefined
		? { ...given, text: ansiEscapes(given.text) }
		: given;
}

function joinPath(fields: readonly Field[]): Data {
	return joined(fields.filter((field) => !/^-[a-z]+$/i.test(knownStart(field))).map(dataOf), '/');
}

/** Values of PowerShell, one a line. */
function expression(fields: readonly Field[]): Data {
	return fields.length === 0 ? silence : joined(fields.map(dataOf), '\n');
}

/** A method that reads: what its arguments name. */
function method(fields: readonly Field[], _input: Data, machine: Machine): Data {
	const outputs = fields.flatMap((field) => {
		const lines = plain(field)?.split('\n');
		const files = lines ? lines.map(fieldOf) : [field];
		return [dataOf(field), ...files.map((file) => contentOf(file, 'method', machine))];
	});
	return { ...joined([...outputs, silence]), text: undefined };
}

function printf(fields: readonly Field[], _input: Data, machine: Machine): Data {
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

function declare(fields: readonly Field[], _input: Data, machine: Machine): Data {
	const { scope } = machine;
	const named = fields.filter((field) => !/^[-+]/.test(knownStart(field)));
	if (named.length === 0 || fields.some((field) => /^-\w*p/.test(knownStart(field)))) return variables(machine);
	for (const field of named) {
		const [whole, name] = /^(\w+)\+?=/.exec(knownStart(field)) ?? [];
		const { contents } = dataOf(field);
		machine.uses(contents);
		if (whole !== undefined && name !== undefined) scope.variables.set(name, [dropped(field, whole.length)]);
		// `export $(cat file)`: whatever variables are in there.
		else scope.loaded = [...scope.loaded, ...contents];
	}
	return silence;
}

function source(fields: readonly Field[], input: Data, machine: Machine): Data {
	const [file, ...rest] = fields;
	if (!file) return silence;
	const data = contentOf(file, 'source', machine);
	machine.uses(data.contents);
	const { scope } = machine;
	scope.loaded = [...scope.loaded, ...data.contents];
	if (scope.traces) machine.reads(data.contents);
	if (data.text === undefined) return silence;
	scope.positional = rest;
	return machine.runText(data.text, input);
}

function runJoined(fields: readonly Field[], input: Data, machine: Machine): Data {
	const code = joined(fields.map(dataOf), ' ');
	machine.reads(code.contents);
	if (code.text !== undefined) return machine.runText(code.text, input);
	machine.uncertain('code', 'What is run only shows when the command runs.');
	// What is known of it says at least something.
	return machine.runText(fields.map(shown).join(' ').replaceAll('…', '$unknown'), input);
}

function read(fields: readonly Field[], input: Data, machine: Machine, isRead: boolean): Data {
	const names: string[] = [];
	let data = input;
	for (let i = 0; i < fields.length; i++) {
		const word = plain(fields[i] ?? []) ?? '';
		if (isRead ? /^-[uptndNi]$/.test(word) : /^-[dnOsuCc]$/.test(word)) {
			i++;
			if (word === '-u') data = machine.scope.descriptors.get(plain(fields[i] ?? []) ?? '') ?? data;
		} else if (!word.startsWith('-')) names.push(word);
	}
	const { text } = data;
	const words = text?.trim().split(/\s+/) ?? [];
	machine.uses(data.contents);
	for (const [index, name] of (names.length > 0 ? names : ['REPLY', 'MAPFILE']).entries()) {
		const value =
			index === names.length - 1 || names.length === 0 ? words.slice(index).join(' ') : (words[index] ?? '');
		machine.scope.variables.set(name, [text === undefined ? [holeOf(data)] : fieldOf(value)]);
	}
	return silence;
}

function set(fields: readonly Field[], input: Data, machine: Machine): Data {
	const { scope } = machine;
	if (machine.shell === 'cmd') {
		if (fields.length === 0) return variables(machine);
		const field = joinedField(fields).filter((piece) => isHole(piece) || piece.text !== '');
		const start = knownStart(field).replace(/^\/[pa]\s*/i, '');
		const [whole, name] = /^"?([^=]{1,200})=/.exec(start) ?? [];
		if (whole === undefined || name === undefined) return variables(machine);
		if (/^\/p/i.test(knownStart(field))) {
			machine.uses(input.contents);
			scope.variables.set(name.trim().toLowerCase(), [[holeOf(input)]]);
		} else scope.variables.set(name.toLowerCase(), [dropped(field, knownStart(field).indexOf('=') + 1)]);
		return silence;
	}
	if (fields.length === 0) return variables(machine);
	const marks = fields.findIndex((field) => plain(field) === '--');
	for (const field of fields) if (/^-\w*[xv]/.test(knownStart(field))) scope.traces = true;
	const from = marks >= 0 ? marks + 1 : fields.findIndex((field) => !/^[-+]/.test(knownStart(field)));
	if (from >= 0) scope.positional = fields.slice(from);
	return silence;
}

function joinedField(fields: readonly Field[]): Field {
	return fields.flatMap((field, index) => (index > 0 ? [...fieldOf(' '), ...field] : field));
}

function alias(fields: readonly Field[], _input: Data, { scope, shell }: Machine): Data {
	if (shell === 'powershell') {
		const [name, value] = fields.filter((field) => !knownStart(field).startsWith('-'));
		if (name && value) scope.aliases.set(shown(name), shown(value));
		return silence;
	}
	for (const field of fields) {
		const [whole, name] = /^([^=\s]{1,100})=/.exec(shown(field)) ?? [];
		if (whole !== undefined && name !== undefined) scope.aliases.set(name, shown(field).slice(whole.length));
	}
	return silence;
}
