import { bracedWords } from './braces.ts';
import {
	dataOf,
	fieldOf,
	globOf,
	hasWildcard,
	holeOf,
	isHole,
	joined,
	plain,
	shown,
	silence,
	type Field,
	type Hole,
	type Known,
} from './field.ts';
import type { Machine } from './machine.ts';
import { operated } from './parameter.ts';
import { resolved } from './paths.ts';
import type { Part, Word } from './syntax.ts';

/** Longer than any command line that a system takes. */
const LONGEST = 0x20000;
const MOST = 2000;

type Variable = Extract<Part, { kind: 'variable' }>;

/** A piece, and whether blanks in it part arguments. `break`: the next piece begins an argument of its own. */
type Piece = (Known | Hole) & { readonly splits: boolean; readonly breaks?: boolean };

/** The arguments that a word becomes: braces, tilde, variables, output of commands, blanks, names of files. */
export function expandWord(word: Word, machine: Machine): readonly Field[] {
	const braced = machine.shell === 'posix' ? bracedWords(word) : [word];
	if (!braced) machine.uncertain('limit', 'The command has more arguments than are followed.');
	return (braced ?? [word]).flatMap((one) =>
		splitFields(pieces(one, machine), separators(machine)).flatMap((field) => names(field, machine)),
	);
}

export function expandWords(words: readonly Word[], machine: Machine): readonly Field[] {
	const fields: Field[] = [];
	for (const word of words) {
		fields.push(...expandWord(word, machine));
		if (fields.length > MOST) {
			machine.uncertain('limit', 'The command has more arguments than are followed.');
			break;
		}
	}
	return fields;
}

/** The one argument that a word is where blanks do not part: in an assignment, as a here-document. */
export function expandWhole(word: Word, machine: Machine): Field {
	return merged(pieces(word, machine));
}

function pieces(word: Word, machine: Machine): readonly Piece[] {
	const all: Piece[] = [];
	let length = 0;
	for (const [index, part] of word.entries()) {
		for (const piece of piecesOf(part, index === 0 && machine.shell !== 'cmd', word.length === 1, machine)) {
			length += isHole(piece) ? 1 : piece.text.length;
			if (length > LONGEST) {
				machine.uncertain('limit', 'An argument is longer than any system takes.');
				return [...all, { ...holeOf(), splits: false }];
			}
			all.push(piece);
		}
	}
	return all;
}

function piecesOf(part: Part, first: boolean, alone: boolean, machine: Machine): readonly Piece[] {
	switch (part.kind) {
		case 'text': {
			const text = first && !part.quoted && (alone || /[/\\]/.test(part.text)) ? atHome(part.text, machine) : part.text;
			return [{ text, active: !part.quoted, splits: false }];
		}
		case 'variable':
			return variablePieces(part, machine);
		case 'output': {
			const data = machine.apart(
				() => {},
				() => machine.run(part.body, silence),
			);
			if (part.file) return [{ ...holeOf(data, true), splits: false }];
			if (data.text === undefined) return [{ ...holeOf(data), splits: false }];
			return [{ text: data.text.replace(/[\r\n]+$/, ''), active: !part.quoted, splits: !part.quoted }];
		}
		case 'block': {
			// Handed on to a command that will most likely run it.
			const data = machine.run(part.body, silence);
			return [{ ...holeOf(data), splits: false }];
		}
		default:
			return [{ ...holeOf(joined([dataOf(expandWhole(part.within, machine)), silence])), splits: false }];
	}
}

function atHome(text: string, { context, scope }: Machine): string {
	const [start, name] = /^~([\w.+-]*)(?=[/\\]|$)/.exec(text) ?? [];
	if (start === undefined) return text;
	const rest = text.slice(start.length);
	if (name === '+') return `${scope.folders[0] ?? ''}${rest}`;
	const user = context.home.slice(context.home.lastIndexOf('/') + 1);
	return context.home !== '' && (name === '' || name === user) ? context.home + rest : text;
}

function variablePieces(part: Variable, machine: Machine): readonly Piece[] {
	const values = valuesOf(part, machine);
	return values.flatMap((value, index): Piece[] => {
		const quoted = part.quoted;
		const inner = value.map((piece): Piece => {
			if (isHole(piece)) return { ...piece, splits: false };
			return { text: piece.text, active: piece.active || !quoted, splits: !quoted && machine.shell !== 'powershell' };
		});
		const separate = index > 0 && (part.name === '@' || !quoted || part.operator === '');
		return separate ? [{ text: '', active: false, splits: false, breaks: true }, ...inner] : inner;
	});
}

/** A variable's value, or values where it is a list, after its operator. */
function valuesOf(part: Variable, machine: Machine): readonly Field[] {
	let found = lookUp(part.name, machine);
	if (part.indirect && found) {
		const name = plain(found[0] ?? []);
		found = name === undefined ? undefined : lookUp(name, machine);
	}
	const isSet = found !== undefined && found.some((field) => shown(field) !== '');
	const { operator } = part;
	if (/^:?[-=]$/.test(operator) && !isSet) {
		const value = expandWhole(part.operand, machine);
		if (operator.endsWith('=')) machine.scope.variables.set(part.name, [value]);
		return [value];
	}
	if (/^:?\+$/.test(operator)) return [expandWhole(part.operand, machine)];
	if (found === undefined) return [[holeOf({ loaded: machine.scope.loaded })]];
	const operand = globOf(expandWhole(part.operand, machine));
	return found.map((value) => operated(value, operator, operand) ?? [holeOf(dataOf(value))]);
}

function lookUp(name: string, { scope, context, shell }: Machine): readonly Field[] | undefined {
	const key = shell === 'posix' ? name : name.toLowerCase();
	const own = scope.variables.get(key);
	if (own) return own;
	if (/^\d+$/.test(name)) return [scope.positional[Number(name) - 1] ?? fieldOf('')];
	if (name === '@' || name === '*') return scope.positional.length > 0 ? scope.positional : [fieldOf('')];
	if (key === 'PWD' || key === 'pwd' || key === 'cd') return scope.folders.slice(0, 1).map(fieldOf);
	if ((name === 'HOME' || /^(?:home|userprofile)$/.test(key)) && context.home !== '') return [fieldOf(context.home)];
	if (name === 'IFS') return [fieldOf(' \t\n')];
	const { environment = {} } = context;
	const given = Object.hasOwn(environment, name) ? environment[name] : undefined;
	return given === undefined ? undefined : [fieldOf(given)];
}

/** What parts arguments: blanks, or what the command itself has set. */
function separators({ scope }: Machine): RegExp {
	const own = plain(scope.variables.get('IFS')?.[0] ?? []);
	return own ? new RegExp(`[${own.replaceAll(/[\\\]^-]/g, '\\$&')}]+`) : /[ \t\n]+/;
}

/** Parts at blanks of what was not quoted. */
function splitFields(all: readonly Piece[], separator: RegExp): readonly Field[] {
	const fields: Field[] = [];
	let current: (Known | Hole)[] | undefined;
	const end = (): void => {
		if (current) fields.push(merged(current));
		current = undefined;
	};
	for (const piece of all) {
		if (piece.breaks) end();
		else if (isHole(piece)) (current ??= []).push(piece);
		else if (!piece.splits) (current ??= []).push({ text: piece.text, active: piece.active });
		else {
			for (const [index, text] of piece.text.split(separator).entries()) {
				if (index > 0) end();
				if (text !== '') (current ??= []).push({ text, active: piece.active });
			}
		}
	}
	end();
	return fields;
}

function merged(pieces: readonly (Known | Hole)[]): Field {
	const result: (Known | Hole)[] = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (last && !isHole(last) && !isHole(piece) && last.active === piece.active) {
			result[result.length - 1] = { text: last.text + piece.text, active: last.active };
		} else result.push(piece);
	}
	return result;
}

/** What is there under a pattern; the field itself where that cannot be told. */
function names(field: Field, { context, scope, shell }: Machine): readonly Field[] {
	if (shell === 'cmd' || !context.expand || !hasWildcard(field) || field.some(isHole)) return [field];
	const { expand } = context;
	const pattern = globOf(field);
	const found = scope.folders.flatMap((folder, index) => {
		const matches = expand(pattern, folder).slice(0, MOST);
		return index === 0 && scope.folders.length === 1 ? matches : matches.map((name) => resolved(name, folder));
	});
	return found.length === 0 ? [field] : found.map(fieldOf);
}
