import { changing, echo, expression, joinPath, method, printf } from './builtins-output.ts';
import {
	dataOf,
	dropped,
	fieldOf,
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
import { runProgram } from './run-program.ts';
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
const table: Readonly<Record<string, Builtin>> = {
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
	...all('unset unalias shift wait return exit break continue hash jobs ulimit umask popd', ['posix'], () => silence),
	...all('which type', ['posix'], located),
	...all('command', ['posix'], (fields, input, machine) =>
		/^-[vV]$/.test(plain(fields[0] ?? []) ?? '') ? located(fields) : runProgram('command', fields, input, machine),
	),
	...all('trap', ['posix'], ([code], input, machine) => runJoined(code ? [code] : [], input, machine)),
	...all('expression', ['powershell'], expression),
	...all('method new-object', ['powershell'], method),
	...all('changing', ['powershell'], changing),
	...all('join-path', ['powershell'], joinPath),
	...all('call', ['cmd'], (fields, input, machine) => machine.runFields(fields, input)),
	...all('unset-variable clear-variable popd pop-location exit if-exist', ['powershell', 'cmd'], () => silence),
};

/** Where a program lies: for what follows, its name. */
function located(fields: readonly Field[]): Data {
	const names = fields.filter((field) => !knownStart(field).startsWith('-'));
	return joined([...names.map(dataOf), silence], '\n');
}

export const builtins: ReadonlyMap<string, Builtin> = new Map(Object.entries(table));

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
