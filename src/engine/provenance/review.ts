import type { PlacedInsertion } from './insertion.ts';

/** Lines of an AI insertion that stand together, and whether somebody has read them. */
export interface ReviewEntry {
	/** 1-based, inclusive. */
	readonly startLine: number;
	readonly endLine: number;
	readonly origin: 'ai';
	/** Empty where not known, as are `model` and `conversation`. */
	readonly assistant: string;
	readonly model: string;
	readonly conversation: string;
	/** By what it is known. */
	readonly how: string;
	readonly confidence: string;
	/** The share that people have written in it since: 0, none, to 1. */
	readonly human: number;
	/** More lines than the policy's `insertions.notifyLines`. */
	readonly large: boolean;
	/** Why it should be read before others: `protected`, and ids of rules. */
	readonly risks: readonly string[];
	/** Ids of rules that spoke of it when it came, whatever became of that since. */
	readonly brought: readonly string[];
	/** Licences (SPDX) and addresses that its notices named then: whose code it is. */
	readonly sources: readonly string[];
	/** RFC 3339. */
	readonly created: string;
	readonly reviewed: boolean;
	readonly reviewer: string | null;
	/** RFC 3339. */
	readonly reviewedAt: string | null;
	/** Full id of the commit that brought it in; null where it is not committed, or that is not known. */
	readonly commit: string | null;
	/** Names the insertion: the same for all that is left of it. */
	readonly id: string;
}

export interface ReviewFile {
	readonly path: string;
	/** Lines that were looked at: those that the range adds, or all of the file. */
	readonly lines: number;
	readonly insertions: readonly ReviewEntry[];
}

export interface ReviewTotals {
	/** With an insertion. */
	readonly files: number;
	readonly insertions: number;
	/** Lines of insertions. */
	readonly aiLines: number;
	/** Lines that were looked at, in files without an insertion too. */
	readonly lines: number;
	/** What AI wrote of them: 0 to 1, without what people have changed since. */
	readonly share: number;
	readonly unreviewed: number;
	readonly unreviewedLines: number;
	readonly large: number;
}

export interface ReviewReport {
	readonly files: readonly ReviewFile[];
	readonly totals: ReviewTotals;
}

/** A file that was looked at. */
export interface LookedAt {
	readonly path: string;
	readonly added: number;
	readonly insertions: readonly PlacedInsertion[];
}

export interface ReviewOptions {
	/** Whether a commit is in the range; every one is where there is none. */
	readonly inRange?: (commit: string) => boolean;
	readonly notifyLines: number;
	/** Why an insertion should be read before others; nothing where nobody looked. */
	readonly risksOf?: (path: string, insertion: PlacedInsertion) => readonly string[];
}

/** What an assistant inserted in these files: what every format of `cordon review` is made from. */
export function reviewReport(looked: readonly LookedAt[], options: ReviewOptions): ReviewReport {
	const all = looked.map(({ path, added, insertions }) => ({
		path,
		lines: added,
		insertions: insertions
			.flatMap((insertion) => entriesOf(path, insertion, options))
			.sort((a, b) => a.startLine - b.startLine),
	}));
	const files = all.filter(({ insertions }) => insertions.length > 0);
	const entries = files.flatMap(({ insertions }) => insertions);
	const unread = entries.filter(({ reviewed }) => !reviewed);
	const lines = all.reduce((sum, file) => sum + file.lines, 0);
	const ai = entries.reduce((sum, entry) => sum + lineCount(entry) * (1 - entry.human), 0);
	const totals = {
		files: files.length,
		insertions: entries.length,
		aiLines: countLines(entries),
		lines,
		share: lines > 0 ? rounded(Math.min(1, ai / lines)) : 0,
		unreviewed: unread.length,
		unreviewedLines: countLines(unread),
		large: entries.filter(({ large }) => large).length,
	};
	return { files, totals };
}

/** Lines of an entry. */
export function lineCount({ startLine, endLine }: Pick<ReviewEntry, 'startLine' | 'endLine'>): number {
	return endLine - startLine + 1;
}

/** Who wrote it, as people read it. */
export function writerOf({ assistant, model }: Pick<ReviewEntry, 'assistant' | 'model'>): string {
	if (assistant === '') return model === '' ? 'AI' : model;
	return model === '' ? assistant : `${assistant} (${model})`;
}

function entriesOf(path: string, insertion: PlacedInsertion, options: ReviewOptions): ReviewEntry[] {
	const { inRange = () => true, notifyLines, risksOf = () => [] } = options;
	const { id, origin, review, lines, created } = insertion;
	if (origin.kind !== 'ai') return [];
	const { assistant, model, conversation, how, sure } = origin;
	const read = review.state === 'reviewed' ? review : undefined;
	const common = {
		origin: 'ai',
		assistant,
		model,
		conversation,
		how,
		confidence: sure,
		large: lines.length > notifyLines,
		risks: risksOf(path, insertion),
		brought: insertion.brought.rules,
		sources: insertion.brought.sources,
		created: stamp(created),
		reviewed: read !== undefined,
		reviewer: read?.by ?? null,
		reviewedAt: read ? stamp(read.when) : null,
		commit: insertion.commits.findLast(inRange) ?? null,
		id,
	} as const;
	return runsOf(lines).map((run) => {
		const human = rounded(run.reduce((sum, line) => sum + line.human, 0) / run.length);
		const [first = 0, last = 0] = [run[0]?.line, run.at(-1)?.line];
		return { startLine: first + 1, endLine: last + 1, ...common, human };
	});
}

/** Entries in the order in which to read them: what nobody has read first, of that what is risky, then what is long. */
export function byUrgency(a: ReviewEntry, b: ReviewEntry): number {
	const [reviewed, risks] = [Number(a.reviewed) - Number(b.reviewed), b.risks.length - a.risks.length];
	return reviewed || risks || lineCount(b) - lineCount(a);
}

/** Lines that follow each other. */
function runsOf(lines: PlacedInsertion['lines']): PlacedInsertion['lines'][number][][] {
	const runs: PlacedInsertion['lines'][number][][] = [];
	for (const line of lines) {
		const last = runs.at(-1);
		if (last && last.at(-1)?.line === line.line - 1) last.push(line);
		else runs.push([line]);
	}
	return runs;
}

function countLines(entries: readonly ReviewEntry[]): number {
	return entries.reduce((sum, entry) => sum + lineCount(entry), 0);
}

/** RFC 3339; a time that no calendar has is its beginning. */
export function stamp(time: number): string {
	return new Date(Math.abs(time) <= 8.64e15 ? time : 0).toISOString();
}

function rounded(share: number): number {
	return Math.round(share * 1000) / 1000;
}
