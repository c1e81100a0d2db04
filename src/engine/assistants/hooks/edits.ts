import type { AgentEdit } from '../agent-event.ts';
import { type Fields, textOf } from './payload.ts';
import { patchEdits, searchReplaceEdits } from './patch.ts';
import { pathsOf } from './paths.ts';
import { isRecord } from '../../text/record.ts';

const BEFORE = ['old_string', 'old_str', 'old_text'];
const AFTER = (
	'new_string new_str new_text new_source new_code content contents file_text code insert_text ' +
	'insert_line_text text'
).split(' ');

/** What the input of a tool that writes changes: of one file or several, once or in a list of replacements, or as a patch. */
export function editsOf(input: Fields): readonly AgentEdit[] {
	const patch = textOf(input, 'input', 'patch', 'patch_text', 'command');
	if (patch.includes('*** Begin Patch')) return patchEdits(patch);
	return within(input, '');
}

function within(value: unknown, outer: string): readonly AgentEdit[] {
	if (Array.isArray(value)) return value.flatMap((entry) => (isRecord(entry) ? within(entry, outer) : []));
	if (!isRecord(value)) return [];
	const path = pathsOf(value)[0] ?? outer;
	const diff = textOf(value, 'diff');
	if (diff !== '') return searchReplaceEdits(path, diff);
	const before = textOf(value, ...BEFORE);
	const after = textOf(value, ...AFTER);
	const own = before === '' && after === '' ? [] : [{ path, before, after }];
	const lists = Object.values(value).filter((child) => Array.isArray(child));
	return [...own, ...lists.flatMap((list) => within(list, path))];
}
