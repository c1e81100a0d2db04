import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOwnNote } from '../engine/provenance/formats/git-ai.ts';
import { objectIn, textIn } from '../engine/provenance/formats/json.ts';
import { isRecord } from '../engine/text/record.ts';
import { writeAtomically } from './atomic-write.ts';
import { git, gitBlobs } from './git.ts';

/** Where Agent Trace's reference implementation keeps its records, from the top of a repository. */
export const TRACES = '.agent-trace/traces.jsonl';

/** Of one commit, as the format has it. */
export interface Recorded {
	readonly commit: string;
	readonly text: string;
}

/** Every note under `refs/notes/ai`, with the full id of its commit. */
export async function readNotes(root: string): Promise<Recorded[]> {
	// Without such a ref there are none.
	const listed = await git(root, 'notes', '--ref=ai', 'list').catch(() => '');
	const pairs = listed.split('\n').flatMap((line) => {
		const [note, commit] = line.split(' ');
		return note && commit ? [{ note, commit }] : [];
	});
	const blobs =
		pairs.length > 0
			? await gitBlobs(
					root,
					pairs.map(({ note }) => note),
				)
			: [];
	return pairs.map(({ commit }, i) => ({ commit, text: Buffer.from(blobs[i] ?? []).toString('utf8') }));
}

/** Writes notes under `refs/notes/ai`. Gives the commits that somebody else's tool has a note on: those are left alone. */
export async function writeNotes(root: string, notes: readonly Recorded[]): Promise<string[]> {
	const there = new Map((await readNotes(root)).map(({ commit, text }) => [commit, text]));
	const folder = mkdtempSync(join(tmpdir(), 'cordon-note-'));
	const left: string[] = [];
	try {
		for (const { commit, text } of notes) {
			const old = there.get(commit);
			if (old !== undefined && !isOwnNote(old)) left.push(commit);
			else if (old?.trim() !== text.trim()) {
				const file = join(folder, commit);
				writeFileSync(file, text, { mode: 0o600 });
				await git(root, 'notes', '--ref=ai', 'add', '--force', `--file=${file}`, commit);
			}
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	return left;
}

/** Puts records into the file of traces, in place of Cordon's own of the same commits; other lines stay as they are. */
export function writeTraces(root: string, records: readonly Recorded[]): void {
	const file = join(root, TRACES);
	const fresh = new Set(records.map(({ commit }) => commit));
	const kept = linesOf(file).filter((line) => !fresh.has(ownRevision(line)));
	writeAtomically(file, [...kept, ...records.map(({ text }) => text)].map((line) => `${line}\n`).join(''));
}

function linesOf(file: string): string[] {
	try {
		return readFileSync(file, 'utf8')
			.split(/\r?\n/)
			.filter((line) => line !== '');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** The commit of a record of Cordon's; empty for every other line. */
function ownRevision(line: string): string {
	try {
		const record: unknown = JSON.parse(line);
		if (!isRecord(record) || textIn(objectIn(record, 'tool'), 'name') !== 'cordon') return '';
		return textIn(objectIn(record, 'vcs'), 'revision');
	} catch {
		return '';
	}
}
