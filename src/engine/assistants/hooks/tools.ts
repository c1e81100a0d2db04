import type { AgentAct } from '../agent-event.ts';
import { editsOf } from './edits.ts';
import { patchPaths } from './patch.ts';
import { folderIn, isPathKey, linesOf, pathsOf } from './paths.ts';
import { type Fields, fieldOf, listOf, textOf, textsOf } from './payload.ts';
import { textsIn } from './texts.ts';

/** What a call of one tool does. `cwd` is the folder that the conversation is in. */
export type Tool = (input: Fields, cwd: string) => { readonly act: AgentAct; readonly cwd: string };

/** The tools of an assistant by name. */
export type Tools = Readonly<Record<string, Tool>>;

const at =
	(act: (input: Fields) => AgentAct): Tool =>
	(input, cwd) => ({ act: act(input), cwd });

/** Every text of the input, for a tool that nobody knows. */
const unknownTool: Tool = at((input) => ({ kind: 'tool', texts: textsIn(input) }));

/** Reads files. `also`: further fields that hold paths. */
export function reads(options: { readonly zeroBased?: boolean; readonly also?: readonly string[] } = {}): Tool {
	return at((input) => {
		const paths = pathsOf(input, options.also);
		const lines = paths.length === 1 ? linesOf(input, options.zeroBased) : undefined;
		return lines ? { kind: 'read', paths, lines } : { kind: 'read', paths };
	});
}

/** Searches or lists. `content`: whether lines of files come back, and where that depends on the input, on what. */
export function searches(content: boolean | ((input: Fields) => boolean)): Tool {
	return at((input) => {
		const include = textsOf(input, 'include_pattern', 'include', 'glob', 'file_pattern');
		return {
			kind: 'search',
			query: textOf(input, 'pattern', 'query', 'regex', 'search_term', 'glob_pattern', 'text'),
			paths: pathsOf(input),
			...(include.length > 0 && { include }),
			content: typeof content === 'boolean' ? content : content(input),
		};
	});
}

/** For tools whose `output_mode` is `content`, `files_with_matches` or `count`; `unsaid` is theirs without one. */
export function byOutputMode(unsaid: 'content' | 'names'): (input: Fields) => boolean {
	return (input) => (textOf(input, 'output_mode') || unsaid) === 'content';
}

/** Runs a command line. @param only its shell; where it is not known, that of the system. */
export function runs(only?: 'posix' | 'powershell'): Tool {
	return (input, conversation) => {
		const cwd = folderIn(conversation, input);
		const windows = /^(?:[a-z]:|\\\\)/i.test(cwd);
		const command = commandLine(fieldOf(input, 'command', 'command_line', 'cmd', 'input', 'script', 'chars'));
		return { act: { kind: 'shell', command, shell: only ?? (windows ? 'powershell' : 'posix') }, cwd };
	};
}

/** Arguments become a line again; of `sh -c LINE` it is the line. */
function commandLine(command: unknown): string {
	if (typeof command === 'string') return command;
	if (!Array.isArray(command)) return '';
	const words = command.filter((word) => typeof word === 'string');
	if (/^-[a-z]*c$/.test(words[1] ?? '') && words.length >= 3) return words[2] ?? '';
	return words.map((word) => (/^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}

/** Writes or changes files; a patch says itself which. */
export const writes: Tool = at((input) => {
	const patch = textOf(input, 'input', 'patch', 'patch_text', 'command');
	const paths = patch.includes('*** Begin Patch') ? patchPaths(patch) : pathsOf(input);
	return { kind: 'write', paths, texts: textsIn(input, isPathKey) };
});

/** Reads whatever some patterns match: no less than a search for everything in it. */
export const gathers: Tool = at((input) => {
	const include = [...textsOf(input, 'include'), ...textsOf(input, 'paths')];
	return { kind: 'search', query: '', paths: [], ...(include.length > 0 && { include }), content: true };
});

/** A tool that looks or changes, as its `command` says. */
export const editor: Tool = (input, cwd) =>
	textOf(input, 'command') === 'view' ? reads()(input, cwd) : writes(input, cwd);

/** Reads what a list of `operations` says: lines, pictures, folders, searches. The most telling one decides. */
export const operations: Tool = (input, cwd) => {
	const modes = new Set(listOf(input, 'operations').map((operation) => textOf(operation, 'mode')));
	if (modes.has('Search')) return searches(true)(input, cwd);
	const namesOnly = modes.size > 0 && [...modes].every((mode) => mode === 'Directory');
	return namesOnly ? searches(false)(input, cwd) : reads()(input, cwd);
};

/** What a call does; `mcp__…` and every name that is not in the table is told by its texts. */
export function actOf(tools: Tools, name: string, input: Fields, cwd: string): ReturnType<Tool> {
	const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
	return (tool ?? unknownTool)(input, cwd);
}

/** What a call of a tool that writes has changed; nothing for every other tool. */
export function editsBy(tools: Tools, name: string, input: Fields): ReturnType<typeof editsOf> {
	return actOf(tools, name, input, '').act.kind === 'write' ? editsOf(input) : [];
}
