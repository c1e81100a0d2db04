import type { Arguments } from './arguments.ts';
import { runCode } from './code.ts';
import {
	dataOf,
	dropped,
	fieldOf,
	globOf,
	isHole,
	knownStart,
	plain,
	shown,
	silence,
	type Data,
	type Field,
	type Source,
} from './field.ts';
import { typeGlobs } from './file-types.ts';
import { gitQuestion } from './git-question.ts';
import type { Machine } from './machine.ts';
import type { Role } from './programs/program.ts';
import { contentOf } from './redirect.ts';

/** What one argument makes a program do, and what that puts out. */
export function effect(
	role: Role,
	what: Field | string,
	name: string,
	given: Arguments,
	input: Data,
	machine: Machine,
): Data {
	const field = typeof what === 'string' ? fieldOf(what) : what;
	const { behaviour } = given;
	const text = plain(field);
	const data = dataOf(field);
	const source = (at: Field): readonly Source[] => machine.files(at, name);
	const copied = (sources: readonly Source[]): Data => {
		machine.reads(sources);
		return silence;
	};
	const [target] = LOCAL.test(name) ? given.all.flatMap((one) => (one.role === 'write' ? source(one.field) : [])) : [];
	const goesTo = (from: Source): Source => (target && !target.isPattern ? { ...from, to: target.path } : from);
	const tree = (): readonly Source[] => {
		const both = globs('glob', given);
		const question = /^(?:changes|untracked)$/.test(behaviour.of ?? '') && gitQuestion(name, given.written);
		return source(field).map((path) => ({
			include: [
				...globs('include', given),
				...typeGlobs(globs('type', given)),
				...both.filter((glob) => !/^[\\!]*!/.test(glob)),
			],
			exclude: [
				...globs('exclude', given),
				...both.filter((glob) => /^\\?!/.test(glob)).map((glob) => glob.replace(/^\\?!/, '')),
			],
			// A glob that names files brings back what is ignored.
			ignoreFiles: (behaviour.ignoreFiles ?? false) && !both.some((glob) => !/^\\?!/.test(glob)),
			hidden: behaviour.hidden ?? true,
			of: behaviour.of ?? 'all',
			flat: behaviour.flat ?? false,
			...(question && { question }),
			...path,
		}));
	};
	// Names of files that are content of others: an error message quotes them.
	if (!field.some((piece) => isHole(piece) && piece.file)) machine.reads(data.contents);
	switch (role) {
		case 'read':
			return text === '-' || text === '/dev/stdin' ? { ...input, text: undefined } : contentOf(field, name, machine);
		case 'search':
			if (name === 'git grep') return { ...silence, text: undefined, contents: grepped(tree(), field, given) };
			return text === '-' ? input : { ...silence, text: undefined, contents: tree() };
		case 'copy':
			if (MOVES.test(name)) machine.writes(tree());
			return text === '-' ? copied(input.contents) : copied([...source(field).map(goesTo), ...data.contents]);
		case 'copy-tree':
			if (MOVES.test(name)) machine.writes(tree());
			return copied(tree().map(goesTo));
		case 'write-tree':
			machine.writes(tree());
			return silence;
		case 'use':
			machine.uses([...source(field), ...data.contents]);
			return silence;
		case 'load': {
			const loaded = [...source(field), ...data.contents];
			machine.uses(loaded);
			machine.scope.loaded = [...machine.scope.loaded, ...loaded];
			return silence;
		}
		case 'write':
		case 'change':
			if (text === '-') return silence;
			if (role === 'change') machine.uses(source(field));
			machine.writes(source(field).map((path) => ({ ...path, into: copies(given) })));
			// What comes in goes there: `tee`.
			machine.reads(input.contents);
			if (input.text !== '')
				for (const { path } of source(field)) machine.scope.files.set(path, { ...input, names: [] });
			return silence;
		case 'list':
			return { ...silence, text: undefined, names: behaviour.special || isFolderLike(text) ? tree() : source(field) };
		case 'at': {
			const [, at] = /^(?:[^@=]{0,200}=)?[@<](?=.)/.exec(knownStart(field)) ? [0, shown(field).search(/[@<]/)] : [];
			return at === undefined ? silence : copied(source(dropped(field, at + 1)).map(withoutType));
		}
		case 'revision': {
			const colon = shown(field).indexOf(':');
			const file = colon >= 0 && !/^[a-z]:[\\/]/i.test(shown(field)) ? dropped(field, colon + 1) : field;
			// Git starts from the repository's root, which may be where everything began.
			const fromRoot = machine.apart(
				(scope) => (scope.folders = [...new Set([...scope.folders, machine.context.cwd])]),
				() => source(file),
			);
			return { ...silence, text: undefined, contents: file === field ? source(field) : fromRoot };
		}
		case 'after-colon': {
			const colon = shown(field).lastIndexOf(':');
			return colon < 0 ? silence : { ...silence, text: undefined, contents: source(dropped(field, colon + 1)) };
		}
		case 'dd': {
			const [, key] = /^(if|of)=/.exec(knownStart(field)) ?? [];
			const file = dropped(field, 3);
			if (key === 'of') machine.writes(source(file));
			return key === 'if' ? contentOf(file, name, machine) : silence;
		}
		case 'list-file': {
			const names = text === '-' ? input : contentOf(field, name, machine);
			// What is no name of a file is quoted in an error.
			machine.reads(names.contents);
			for (const line of (names.text ?? '').split(/[\n\0]/)) if (line !== '') machine.reads(source(fieldOf(line)));
			return { ...silence, text: undefined, contents: [...names.contents, ...names.names] };
		}
		case 'code':
			return runCode(data, name, behaviour.language ?? 'script', machine);
		case 'script': {
			const code = text === '-' ? input : contentOf(field, name, machine);
			machine.uses(code.contents);
			if (behaviour.language !== 'posix')
				return code.text === undefined ? silence : runCode({ ...code, contents: [] }, name, 'script', machine);
			return machine.apart(
				(scope) => (scope.positional = given.command),
				() => runCode({ ...code, contents: [] }, name, 'posix', machine),
			);
		}
		case 'line':
			return machine.apart(
				(scope) => {
					const [, ...rest] = given.all.filter(({ option }) => option === '');
					if (behaviour.lead?.[0] === 'script') scope.positional = rest.map(({ field }) => field);
				},
				() => runCode(data, name, behaviour.language ?? 'posix', machine),
			);
		case 'setting': {
			const command = /=!?(?<command>.*\s.*)$/s.exec(shown(field))?.groups?.['command'];
			if (command !== undefined) machine.reads(machine.runText(command, silence, 'posix').contents);
			return silence;
		}
		case 'url':
			return /^file:/i.test(knownStart(field)) ? contentOf(field, name, machine) : atOperand(field, source, copied);
		default:
			return silence;
	}
}

/** https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec: `:!` leaves out. */
const LEFT_OUT = /^:(?:[!^]|\(exclude\))/;

/** What `git grep` looks into because of one operand: before `--` stands a revision. */
function grepped(tree: readonly Source[], field: Field, { explicit }: Arguments): readonly Source[] {
	if (explicit.length > 0 && !explicit.includes(field)) return [];
	const exclude = explicit.filter((one) => LEFT_OUT.test(shown(one))).map((one) => shown(one).replace(LEFT_OUT, ''));
	const path = LEFT_OUT.test(shown(field)) ? { path: '.' } : {};
	// What is left out counts by itself only where nothing else is named.
	if ('path' in path && exclude.length < explicit.length) return [];
	return tree.map((source) => ({ ...source, ...path, exclude }));
}

/** Programs that leave what they copy on this disk. */
const LOCAL = /^(?:g?cp|g?mv|install|copy-item|cpi|copy|move-item|mi|move|rename-item|rni|ren)$/;
const MOVES = /^(?:g?mv|git mv|move|mi|move-item|rename|ren|rni|rename-item)$/;

/** What is copied to where it is written. */
function copies({ all }: Arguments): readonly string[] {
	return all.flatMap(({ role, field }) => (role.startsWith('copy') ? [plain(field) ?? ''] : [])).filter(Boolean);
}

function globs(wanted: Role, given: Arguments): string[] {
	return given.all.filter(({ role }) => role === wanted).map(({ field }) => plain(field) ?? globOf(field));
}

/** httpie takes `@file` and `name@file` as operands. */
function atOperand(
	field: Field,
	source: (field: Field) => readonly Source[],
	copied: (sources: readonly Source[]) => Data,
): Data {
	const start = /^(?:[\w-]{0,100})@/.exec(knownStart(field))?.[0];
	return start === undefined ? silence : copied(source(dropped(field, start.length)));
}

function withoutType(source: Source): Source {
	return { ...source, path: source.path.replace(/;(?:type|filename)=.*$/s, '') };
}

function isFolderLike(text: string | undefined): boolean {
	return text === undefined || /(?:^|\/)\.{0,2}$/.test(text) || !/\.[^/]+$/.test(text);
}
