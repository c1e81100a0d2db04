import { argumentsOf, type Arguments } from './arguments.ts';
import { runCode } from './code.ts';
import { runContainer } from './container.ts';
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
	withAllBelow,
	type Data,
	type Field,
} from './field.ts';
import { effect } from './effect.ts';
import { runFind } from './find.ts';
import { gitQuestion } from './git-question.ts';
import { gitRevision } from './git-revision.ts';
import type { Machine } from './machine.ts';
import type { Behaviour } from './programs/program.ts';
import { behaviourOf } from './programs/registry.ts';
import { contentOf } from './redirect.ts';
import { turned } from './turned.ts';
import { variables } from './variables.ts';
import { wildcardMatches } from './wildcard.ts';
import { runXargs } from './xargs.ts';

/** What a program does to its arguments, by the table. */
export function runProgram(path: string, fields: readonly Field[], input: Data, machine: Machine): Data {
	const name = path
		.replace(/^.*[/\\]/s, '')
		.replace(/\.(?:exe|cmd|bat|com)$/i, '')
		.toLowerCase();
	const shell = isItself(path, fields, machine) ? 'posix' : machine.shell;
	const behaviour = behaviourOf(name, shell) ?? behaviourOf(meant(name), shell);
	if (behaviour) return runKnown(name, behaviour, fields, input, machine);
	// A script that the command itself wrote a moment ago.
	const script = contentOf(fieldOf(path), name, machine);
	if (script.text !== undefined) {
		const own = machine.apart(
			(scope) => (scope.positional = fields),
			() => machine.runText(script.text ?? '', input),
		);
		return own;
	}
	machine.reads([...input.contents, ...input.loaded]);
	// A program that runs another one, most likely.
	const inner = fields.findIndex((field) => isCommand(plain(field), machine));
	if (inner >= 0) machine.reads(machine.runFields(fields.slice(inner), input).contents);
	const changes = fields.some((field) => IN_PLACE.test(plain(field) ?? ''));
	for (const field of fields) {
		machine.reads(dataOf(field).contents);
		if (field.every(isHole) || knownStart(valueOf(field)).startsWith('-')) continue;
		machine.uses(machine.files(valueOf(field), name));
		if (changes) machine.writes(machine.files(valueOf(field), name));
	}
	return { ...silence, text: undefined };
}

/**
 * Whether PowerShell means the program and not a cmdlet of that name: with its ending, or in newer versions, where the
 * names of two programs are theirs again.
 */
function isItself(path: string, fields: readonly Field[], { shell }: Machine): boolean {
	if (shell !== 'powershell') return false;
	const isNew = !fields.some((field) =>
		/^-(?:uri|infile|outfile|method|body|usebasicparsing)$/i.test(plain(field) ?? ''),
	);
	return /\.exe$/i.test(path) ? !WINDOWS.test(path) : /^(?:curl|wget)$/i.test(path) && isNew;
}

/** Programs of Windows, which are in the table of PowerShell. */
const WINDOWS = /(?:findstr|more|xcopy|robocopy|fc|comp|certutil|makecab)\.exe$/i;

/** The likeliest program that a glob in the place of a name finds. */
function meant(name: string): string {
	return /[*?[]/.test(name) ? (LIKELY.find((one) => wildcardMatches(name, one)) ?? name) : name;
}

const LIKELY =
	'cat head tail less more nl tac grep sed awk sort base64 xxd od strings cp dd sh bash python3 node'.split(' ');

/** How programs of all kinds are told to change the files that they are given. */
const IN_PLACE = /^(?:-[iIw]|--(?:in-?place|write|fix|overwrite|delete))(?:=|$)/;

/** Whether it is called like a program that shows files or runs commands. */
function isCommand(word: string | undefined, machine: Machine): boolean {
	const behaviour = word === undefined ? undefined : behaviourOf(word.replace(/^.*\//s, ''), machine.shell);
	return behaviour?.operands === 'read' || behaviour?.language === 'posix';
}

/** What stands behind `--option=`. */
function valueOf(field: Field): Field {
	const start = knownStart(field);
	const equals = start.startsWith('-') ? start.indexOf('=') : -1;
	return equals < 0 ? field : dropped(field, equals + 1);
}

function runKnown(name: string, behaviour: Behaviour, fields: readonly Field[], input: Data, machine: Machine): Data {
	if (behaviour.special === 'find') return runFind(fields, machine);
	if (behaviour.special === 'xargs') return runXargs(fields, input, machine);
	if (behaviour.special === 'container') return runContainer(fields, input, machine);
	const given = lineJoined(argumentsOf(behaviour, fields));
	return machine.apart(
		(scope) => {
			for (const { role, field } of given.all) {
				if (role !== 'folder') continue;
				const folders = machine.files(field, name).map(({ path }) => path);
				if (folders.length > 0) scope.folders = folders;
			}
		},
		() => runHere(name, given, input, machine),
	);
}

function isLine({ role, option }: Arguments['all'][number]): boolean {
	return role === 'line' && (option === '' || option.startsWith('-c'));
}

/** A command line that is given in several arguments is one. */
function lineJoined(given: Arguments): Arguments {
	const lines = given.behaviour.operands === 'line' ? given.all.filter(isLine) : [];
	if (lines.length < 2) return given;
	const field = lines.flatMap((line, index) => (index > 0 ? [...fieldOf(' '), ...line.field] : line.field));
	return { ...given, all: [...given.all.filter((one) => !isLine(one)), { role: 'line', option: '', field }] };
}

function runHere(name: string, given: Arguments, input: Data, machine: Machine): Data {
	const { behaviour, command } = given;
	const first = given.all.find(({ option }) => option === '');
	const word = first ? plain(first.field) : undefined;
	if (behaviour.subcommands && word !== undefined) {
		const sub = Object.entries(behaviour.subcommands).find(([names]) => names.split(' ').includes(word))?.[1];
		const before = given.all.filter(({ option }) => option !== '');
		// What it works on where nothing is said belongs to the subcommand.
		const { otherwise: _, ...own } = behaviour;
		const setting = effects(name, { ...given, behaviour: own, all: before, command: [] }, silence, machine);
		if (sub) {
			const data = joined([setting, runKnown(`${name} ${word}`, sub, command, input, machine)]);
			return name === 'git' ? { ...data, revision: gitRevision(word, command) } : data;
		}
		if (behaviour.operands === 'command') {
			return joined([
				setting,
				effects(name, { ...given, all: [], command: [first?.field ?? [], ...command] }, input, machine),
			]);
		}
		// Its subcommands are exceptions.
		if (behaviour.operands === 'read') {
			const { subcommands: _, ...plainly } = behaviour;
			return effects(name, argumentsOf(plainly, given.written), input, machine);
		}
		for (const field of command) machine.reads(dataOf(field).contents);
		return { ...setting, text: undefined };
	}
	return effects(name, given, input, machine);
}

function effects(name: string, given: Arguments, input: Data, machine: Machine): Data {
	const { behaviour, command, assignments } = given;
	const outputs: Data[] = [];
	for (const field of assignments) {
		machine.uses(dataOf(field).contents);
		machine.scope.loaded = [...machine.scope.loaded, ...dataOf(field).contents];
	}
	if (behaviour.always) outputs.push(effect(...behaviour.always, name, given, input, machine));
	const { otherwise } = behaviour;
	const operands = given.all.filter(({ role }) => /^(?:read|search|list|revision|copy-tree|write-tree)$/.test(role));
	for (const { role, field } of given.all) outputs.push(effect(role, field, name, given, input, machine));
	if (
		otherwise &&
		needsOther(
			name,
			given,
			operands.map(({ field }) => field),
		)
	) {
		outputs.push(effect(otherwise[0], otherwise[1], name, given, input, machine));
	}
	if (command.length > 0 && behaviour.operands === 'list') {
		// What it lists goes to the command.
		return joined([...outputs, machine.runFields([...command, [holeOf(joined([...outputs, silence]))]], silence)]);
	}
	const ran = command.length > 0 && behaviour.operands !== 'use' && behaviour.operands !== 'value';
	if (ran) return joined([...outputs, machine.runFields(command, input)]);
	if (behaviour.showsVariables || /^set$/.test(name)) outputs.push(variables(machine));
	const named = operands.some(({ field }) => plain(field) !== '-');
	const kind = behaviour.input ?? 'passes';
	if (kind === 'code' && !given.all.some(({ role }) => role === 'script' || role === 'code' || role === 'line')) {
		outputs.push(runCode(input, name, behaviour.language ?? 'posix', machine));
	} else if (kind === 'code') machine.reads(input.contents);
	else if (kind === 'names') outputs.push(...byName(input, given, name, machine));
	else if (kind === 'passes')
		outputs.push(named && behaviour.turns ? { ...input, text: '', names: [] } : turned(input, behaviour, given));
	const output = outputs.length === 0 ? silence : joined(outputs);
	if (behaviour.output === 'nothing') {
		machine.uses(output.contents);
		return { ...silence, text: output.text === '' && SAYS_NOTHING.test(name) ? '' : undefined };
	}
	if (behaviour.output === 'names') {
		machine.uses(output.contents);
		return { ...silence, text: undefined, names: [...output.names, ...output.contents] };
	}
	// What a command puts out that was followed is known; of other programs only what they are made of.
	const followed =
		behaviour.turns !== undefined || behaviour.language !== undefined || behaviour.operands === 'command';
	return followed || output.text === undefined ? output : { ...output, text: undefined };
}

/** Whose output is empty; that of others that show no content is only not known. */
const SAYS_NOTHING = /^(?:true|false|:|test|\[{1,2}|sleep|cp|mv|ln|rm|mkdir|rmdir|touch|chmod|chown|install)$/;

/** No operand says what to work on: revisions without a path do not. */
function needsOther(name: string, given: Arguments, operands: readonly Field[]): boolean {
	const { all, explicit, behaviour, written } = given;
	if (gitQuestion(name, written)) return true;
	if (behaviour.of !== 'changes') return operands.length === 0 && (behaviour.operands !== 'search' || all.length >= 0);
	return explicit.length === 0 && !operands.some((field) => /[^.]\.[^.]|\/.*\.|:|^\./.test(shown(field)));
}

/** Files that the input names. */
function byName(input: Data, given: Arguments, name: string, machine: Machine): readonly Data[] {
	const { operands = 'use' } = given.behaviour;
	const from = input.names.map((source) => ({ ...source, program: name }));
	const named: Data = { ...silence, text: undefined, contents: from };
	const texts = (input.text ?? '').split('\n').filter((line) => line !== '');
	const lines = texts.slice(0, 1000).map((line) => effect(operands, line, name, given, input, machine));
	if (operands === 'list') return [{ ...named, contents: [], names: from }, ...lines];
	if (operands === 'copy' || operands === 'copy-tree') machine.reads(from);
	if (operands === 'write-tree') machine.writes(withAllBelow(from));
	return [named, { ...silence, contents: input.contents }, ...lines];
}
