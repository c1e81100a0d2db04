import { inWords, type FilePlan, type SyncFile } from './plan.ts';
import { lineChanges, type LineChanges } from './line-changes.ts';

/** What `sync` says about one file and one assistant. */
export interface SyncRow {
	readonly assistant: string;
	/** Relative to the repository, or with `~/`; empty where the assistant has no file. */
	readonly path: string;
	readonly state: 'current' | 'drift' | 'written' | 'removed' | 'not expressible';
	/** In words; may be empty. */
	readonly detail: string;
}

/** What came of a file. */
export interface SyncResult {
	readonly file: SyncFile;
	readonly plan: FilePlan;
	/** Undefined where nothing is different; of no lines where a program cannot be run. */
	readonly changes: LineChanges | undefined;
	/** It was asked for, and could be done. */
	readonly done: boolean;
	readonly remove: boolean;
}

/** The result for a file of which this was found, and this is to become. */
export function resultOf(file: SyncFile, before: string | undefined, plan: FilePlan, remove: boolean): SyncResult {
	const changes = plan.text === before ? undefined : lineChanges(before, plan.text);
	return { file, plan, changes, done: false, remove };
}

/** One row for each assistant that a file is for, and one for what the file cannot say. */
export function rowsOf({ file, plan, changes, done, remove }: SyncResult): SyncRow[] {
	// Where nothing of ours is, nothing is to be said of taking it out.
	if (remove && !changes && plan.problem === undefined) return [];
	const { path } = file;
	const state =
		plan.problem !== undefined ? 'drift' : !changes ? 'current' : !done ? 'drift' : remove ? 'removed' : 'written';
	const detail = plan.problem ?? (changes ? sizeOf(changes) : '');
	const assistants = [...new Set(file.jobs.map(({ assistant }) => assistant))];
	return [
		...assistants.map((assistant): SyncRow => ({ assistant, path, state, detail })),
		...plan.notExpressible.map(({ assistant, notExpressible }): SyncRow => {
			return { assistant, path, state: 'not expressible', detail: inWords(notExpressible) };
		}),
	];
}

function sizeOf({ added, removed, line }: LineChanges): string {
	if (added.length + removed.length === 0) return 'it has to be one that can be run';
	return `+${added.length} -${removed.length} lines, from line ${line}`;
}
