import type { AgentEdit } from '../agent-event.ts';

/**
 * What a patch in the format of `apply_patch` does, one edit a hunk; a file that is only deleted or moved is named with
 * empty texts.
 * https://cookbook.openai.com/examples/gpt4-1_prompting_guide#apply-patch
 */
export function patchEdits(patch: string): readonly AgentEdit[] {
	const edits: { path: string; before: string[]; after: string[] }[] = [];
	let path = '';
	for (const line of patch.split(/\r?\n/)) {
		const header = /^\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.*)$/.exec(line);
		if (header) path = header[1]?.trim() ?? '';
		if (header || (line.startsWith('@@') && path !== '')) {
			edits.push({ path, before: [], after: [] });
			continue;
		}
		const hunk = edits.at(-1);
		if (!hunk || line.startsWith('***')) continue;
		if (line.startsWith('+')) hunk.after.push(line.slice(1));
		else if (line.startsWith('-')) hunk.before.push(line.slice(1));
	}
	const touched = (hunk: (typeof edits)[number]): boolean => hunk.before.length + hunk.after.length > 0;
	return edits
		.filter((hunk) => touched(hunk) || !edits.some((other) => other.path === hunk.path && touched(other)))
		.map((hunk) => ({ path: hunk.path, before: hunk.before.join('\n'), after: hunk.after.join('\n') }));
}

/** The files that a patch adds, changes, deletes or moves, each once. */
export function patchPaths(patch: string): readonly string[] {
	return [...new Set(patchEdits(patch).map(({ path }) => path))];
}

/**
 * What a `replace_in_file` of Cline does: blocks of `------- SEARCH`, `=======`, `+++++++ REPLACE`; older versions write
 * `<<<<<<< SEARCH` and `>>>>>>> REPLACE`.
 */
export function searchReplaceEdits(path: string, diff: string): readonly AgentEdit[] {
	const edits: { path: string; before: string[]; after: string[] }[] = [];
	let side: 'before' | 'after' | undefined;
	for (const line of diff.split(/\r?\n/)) {
		if (/^[-<]{3,} SEARCH>?$/.test(line)) {
			edits.push({ path, before: [], after: [] });
			side = 'before';
		} else if (side === 'before' && /^={3,}$/.test(line)) side = 'after';
		else if (/^[+>]{3,} REPLACE>?$/.test(line)) side = undefined;
		else if (side) edits.at(-1)?.[side].push(line);
	}
	return edits.map((edit) => ({ path, before: edit.before.join('\n'), after: edit.after.join('\n') }));
}
