import { isRecord } from '../text/record.ts';
import type { GitQuestion } from '../shell/git-question.ts';
import type { AgentEvent, InputText } from './agent-event.ts';
import { fieldOf, textOf, unpacked, type Fields } from './hooks/payload.ts';
import { textsIn } from './hooks/texts.ts';

type ToolEvent = Extract<AgentEvent, { kind: 'tool' }>;

/** Every text in the input of a tool, those in JSON that is itself a text included. */
export function allTexts({ texts }: ToolEvent): readonly InputText[] {
	return texts.flatMap((one) => {
		const inner = unpacked(one.text);
		return inner === one.text ? [one] : [one, ...textsIn(inner)];
	});
}

/** The name of the field that a text stands in. */
export function keyOf(at: InputText['at']): string {
	return at.findLast((step) => typeof step === 'string') ?? '';
}

const LONGEST_COMMAND = 100_000;

/** Tools that run what they are given, as code of whatever language or as what is typed into a shell. */
const RUNS = /run|exec|eval|python|script|repl|kernel|jupyter|interpret|sandbox|terminal|shell/i;
const SHELLS = /shell|terminal|bash|console|cmd|powershell/i;

/** The command lines in the input of a tool; code counts as given to a program that runs it. */
export function commandsIn(event: ToolEvent): readonly string[] {
	const input: Fields = isRecord(event.input) ? event.input : {};
	const folder = textOf(input, 'cwd', 'workdir', 'working_directory', 'directory');
	const inFolder = folder === '' ? '' : `cd ${quoted(folder)} && `;
	const program = textOf(input, 'command', 'program', 'executable', 'cmd', 'file');
	const given = fieldOf(input, 'args', 'arguments', 'argv');
	const words = Array.isArray(given) ? given.filter((word) => typeof word === 'string') : [];
	const whole = program !== '' && words.length > 0 ? [[program, ...words.map(quoted)].join(' ')] : [];
	return [...whole, ...allTexts(event).flatMap((one) => commandIn(one, event.tool))].map((line) => inFolder + line);
}

function commandIn({ at, text }: InputText, tool: string): readonly string[] {
	const key = keyOf(at);
	if (text.length >= LONGEST_COMMAND) return [];
	const isCode = /^(?:code|code_?snippet|source|expression|cell|script)$/i.test(key) && RUNS.test(tool);
	const code = isCode ? [`python3 -c ${quoted(text)}`] : [];
	const isTyped = /^(?:input|text|chars|keys|stdin|data)$/i.test(key) && SHELLS.test(tool);
	const isCommand = isTyped || /^(?:commands?|cmds?|command_?line|script)$/i.test(key);
	return isCommand ? [text, ...code] : code;
}

function quoted(word: string): string {
	return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

const REVISION = /^\w[\w./@{}^~-]{0,200}$/;

/** What git would be asked for what a tool that shows differences or commits gives; undefined for other tools. */
export function toolQuestion({ tool, input }: ToolEvent): GitQuestion | undefined {
	const [, what] = /git_(diff|show)/i.exec(tool) ?? [];
	if (what === undefined) return undefined;
	const given = isRecord(input) ? textOf(input, 'revision', 'target', 'commit', 'ref', 'sha', 'branch') : '';
	const staged = /staged/i.test(tool) && !/unstaged/i.test(tool) ? ['--cached'] : [];
	const revision = REVISION.test(given) ? [given] : [];
	return { of: what.toLowerCase() === 'show' ? 'show' : 'diff', asks: [...staged, ...revision] };
}
