import type { LineRange } from '../agent-event.ts';
import { type Fields, fieldOf, textsOf } from './payload.ts';
import { isRecord } from '../../text/record.ts';

/** What assistants call the file or folder that a tool is for. Snake case stands for camel case too. */
const PATH_KEYS = (
	'file_path path absolute_path notebook_path dir_path directory directory_path repository_path ' +
	'target_file target_notebook target_directory target_directories relative_workspace_path filename ' +
	'file file_paths paths files image_paths uri uris folder workspace_path search_path'
).split(' ');

/** What holds further inputs of the same kind. */
const LIST_KEYS = ['operations', 'replacements', 'edits', 'files', 'reads'];

const spelled = new Set(PATH_KEYS.flatMap((key) => [key, key.replace(/_([a-z])/g, (_, x: string) => x.toUpperCase())]));

/** Whether a field of this name holds paths and no text. */
export function isPathKey(key: string | number): boolean {
	return typeof key === 'string' && spelled.has(key);
}

/** Every path in the input of a tool, each once. `also`: further fields that hold paths. */
export function pathsOf(input: Fields, also: readonly string[] = []): readonly string[] {
	const own = [...PATH_KEYS, ...also].flatMap((key) => textsOf(input, key));
	const inner = LIST_KEYS.flatMap((key) => {
		const list = fieldOf(input, key);
		return Array.isArray(list) ? list.filter(isRecord).flatMap((entry) => pathsOf(entry)) : [];
	});
	return [...new Set([...own, ...inner])];
}

/** The folder that a tool says it works in, seen from the one of the conversation. */
export function folderIn(cwd: string, input: Fields): string {
	const folder = ['working_directory', 'workdir', 'cwd', 'dir_path', 'directory'].flatMap((key) =>
		textsOf(input, key),
	)[0];
	if (folder === undefined) return cwd;
	if (cwd === '' || /^(?:[\\/~]|[a-z]:)/i.test(folder)) return folder;
	return `${cwd.replace(/[\\/]$/, '')}/${folder}`;
}

/**
 * The lines that a tool is asked for; undefined where that is the whole file or cannot be told. `zeroBased`: whether its
 * `offset` counts from zero.
 */
export function linesOf(input: Fields, zeroBased = false): LineRange | undefined {
	const view = fieldOf(input, 'view_range');
	const [from, to]: readonly unknown[] = Array.isArray(view)
		? view
		: [fieldOf(input, 'start_line'), fieldOf(input, 'end_line')];
	if (isLine(from) && isLine(to) && from <= to) return { start: from, end: to };
	const offset = fieldOf(input, 'offset') ?? (zeroBased ? 0 : 1);
	const limit = fieldOf(input, 'limit');
	const start = typeof offset === 'number' && zeroBased ? offset + 1 : offset;
	return isLine(start) && isLine(limit) ? { start, end: start + limit - 1 } : undefined;
}

function isLine(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) > 0;
}
