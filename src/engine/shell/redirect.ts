import { expandWhole, expandWord } from './expand.ts';
import { dataOf, isHole, joined, plain, silence, type Data, type Field } from './field.ts';
import type { Machine } from './machine.ts';
import type { Redirection } from './syntax.ts';

/** Targets that keep nothing. */
const NOWHERE = /^(?:\/dev\/null|nul|\$null)$/i;
const SCREEN = /^(?:\/dev\/(?:stdout|stderr|tty|fd\/[12]|pts\/\d{1,3})|con)$/i;

/** Runs something with its input and output as redirections have it, and gives what is left to put out. */
export function redirected(
	redirections: readonly Redirection[],
	input: Data,
	machine: Machine,
	run: (input: Data) => Data,
): Data {
	let given = input;
	const targets: Field[] = [];
	for (const { operator, descriptor, target } of redirections) {
		if (operator === '<<') given = dataOf(expandWhole(target, machine));
		else if (operator === '<<<') given = withNewline(dataOf(expandWhole(target, machine)));
		else {
			for (const field of expandWord(target, machine)) {
				if (operator === '<' || operator === '<>' || operator === '<&') {
					const data = inputFrom(field, operator, machine);
					if (descriptor !== undefined && descriptor !== '0') machine.scope.descriptors.set(descriptor, data);
					else given = data;
				} else if (!(operator === '>&' && /^(?:\d+-?|-)$/.test(plain(field) ?? ''))) {
					// Errors may quote what they are about, but their file is no copy.
					if (descriptor === '2') machine.writes(writable(field, machine));
					else targets.push(field);
				}
			}
		}
	}
	const output = run(given);
	return targets.length === 0 ? output : sentTo(targets, output, redirections, machine);
}

function inputFrom(field: Field, operator: string, machine: Machine): Data {
	const name = plain(field);
	if (operator === '<&') return machine.scope.descriptors.get(name ?? '') ?? silence;
	if (name !== undefined && NOWHERE.test(name)) return silence;
	return contentOf(field, '<', machine);
}

function sentTo(targets: readonly Field[], output: Data, redirections: readonly Redirection[], machine: Machine): Data {
	let left = silence;
	for (const field of targets) {
		const name = plain(field);
		if (name !== undefined && NOWHERE.test(name)) machine.uses(output.contents);
		else if (name !== undefined && SCREEN.test(name)) left = output;
		else {
			machine.reads(output.contents);
			const written = writable(field, machine);
			machine.writes(written);
			const appends = redirections.some(({ operator }) => operator === '>>');
			for (const { path } of written) {
				const before = appends ? machine.scope.files.get(path) : undefined;
				machine.scope.files.set(path, before ? joined([before, output]) : output);
			}
		}
	}
	return left;
}

function writable(field: Field, machine: Machine): ReturnType<Machine['files']> {
	const name = plain(field);
	if (name !== undefined && (NOWHERE.test(name) || SCREEN.test(name))) return [];
	return field.every((piece) => isHole(piece)) ? [] : machine.files(field, '>');
}

/** What a file holds: its text where the command itself wrote it. */
export function contentOf(field: Field, program: string, machine: Machine): Data {
	const [only] = field;
	if (field.length === 1 && only && isHole(only) && only.file) return { ...only, text: only.holds };
	const [, descriptor] = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(plain(field) ?? '') ?? [];
	if (descriptor !== undefined) return machine.scope.descriptors.get(descriptor) ?? silence;
	const sources = machine.files(field, program);
	const [first] = sources;
	const known = first && machine.scope.files.get(first.path);
	const data: Data = { text: undefined, contents: sources, names: [], loaded: [] };
	return known ? { ...known, contents: [...known.contents, ...sources] } : data;
}

function withNewline(data: Data): Data {
	return data.text === undefined ? data : { ...data, text: `${data.text}\n` };
}
