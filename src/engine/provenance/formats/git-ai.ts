import type { LineRange } from '../../assistants/agent-event.ts';
import { isRecord } from '../../text/record.ts';
import { aiOrigin } from '../origin.ts';
import { objectIn, textIn, type Json } from './json.ts';
import {
	extraOf,
	foreignId,
	joined,
	readExtra,
	shortSha,
	type ReadTrace,
	type Trace,
	type TracedInsertion,
} from './trace.ts';

/** Of the Git AI Standard (https://github.com/git-ai-project/git-ai). */
const SCHEMA = 'authorship/3.0.0';
const READABLE = /^authorship\/3\.\d+\.\d+$/;

/** What `git_ai_version` begins with in a note of ours. */
const WRITER = 'cordon-';

/** Cordon's part of a session's `custom_attributes`: JSON, by trace and path. */
const OWN = 'cordon';

const SESSION = /^(s_[0-9a-f]{14})::t_[0-9a-f]{14}$/;
const PROMPT = /^[0-9a-f]{16}$/;
const HUMAN = /^h_[0-9a-f]{14}$/;

/** Whether the format has a way to write a path. */
export function isGitAiPath(path: string): boolean {
	return path !== '' && path !== '---' && !/["\r\n]/.test(path);
}

/** Whether Cordon wrote a note. */
export function isOwnNote(note: string): boolean {
	return note.includes(`"git_ai_version": "${WRITER}`);
}

/** The note of one commit: the same text whenever it is made from the same trace. */
export function writeGitAi(trace: Trace, version: string): string {
	const insertions = trace.insertions.filter(({ path }) => isGitAiPath(path));
	const sessions: Record<string, { agent_id: Json; human_author: string; custom_attributes: Record<string, string> }> =
		{};
	const own = new Map<string, Record<string, object>>();
	for (const insertion of insertions) {
		const { assistant, model, conversation } = insertion.origin;
		const session = sessionOf(insertion);
		sessions[session] ??= {
			agent_id: { tool: assistant, id: conversation, model },
			human_author: trace.author,
			custom_attributes: {},
		};
		const extras = own.get(session) ?? {};
		extras[`${traceOf(insertion)} ${insertion.path}`] = {
			...extraOf(insertion),
			...(insertion.hashes && { hashes: insertion.hashes }),
		};
		own.set(session, extras);
	}
	for (const [session, extras] of own) {
		const attributes = sessions[session]?.custom_attributes;
		if (attributes) attributes[OWN] = JSON.stringify({ time: trace.time, parent: trace.parent, of: extras });
	}
	const paths = [...new Set(insertions.map(({ path }) => path))];
	const attestations = paths.flatMap((path) => [
		/[ \t]/.test(path) ? `"${path}"` : path,
		...insertions.filter((one) => one.path === path).map(entryOf),
	]);
	const metadata = {
		schema_version: SCHEMA,
		git_ai_version: `${WRITER}${version}`,
		base_commit_sha: trace.parent === '' ? 'initial' : trace.parent,
		prompts: {},
		humans: {},
		sessions,
	};
	return [...attestations, '---', JSON.stringify(metadata, null, 2), ''].join('\n');
}

/** What the note of a commit says, or why it says nothing. Lines of people are left out. */
export function readGitAi(note: string, commit: string): ReadTrace | string {
	const lines = note.split(/\r?\n/);
	const divider = lines.indexOf('---');
	if (divider < 0) return 'is not a git-ai note: it has no line ---';
	let metadata: unknown;
	try {
		metadata = JSON.parse(lines.slice(divider + 1).join('\n'));
	} catch {
		return 'is not a git-ai note: what follows --- is not JSON';
	}
	if (!isRecord(metadata)) return 'is not a git-ai note: what follows --- is no object';
	const schema = textIn(metadata, 'schema_version');
	if (!READABLE.test(schema)) return `is of the schema "${schema.slice(0, 40)}", which is not known`;
	const problems: string[] = [];
	const insertions: TracedInsertion[] = [];
	let path = '';
	let [time, parent, author] = [0, textIn(metadata, 'base_commit_sha'), ''];
	for (const line of lines.slice(0, divider)) {
		if (line === '') continue;
		if (!line.startsWith('  ')) {
			path = /^".*"$/.test(line) ? line.slice(1, -1) : line;
			continue;
		}
		const [key = '', written = '', ...rest] = line.slice(2).split(' ');
		const ranges = rest.length > 0 ? undefined : readRanges(written);
		if (path === '' || !ranges) problems.push(`the entry ${key.slice(0, 40)} of ${path || 'no file'}`);
		else if (!HUMAN.test(key)) {
			const session = SESSION.exec(key)?.[1];
			const entry = objectIn(objectIn(metadata, session ? 'sessions' : 'prompts'), session ?? key);
			if (!isRecord(entry['agent_id']) || !(session || PROMPT.test(key)))
				problems.push(`${key.slice(0, 40)}, which the note does not name`);
			else {
				const own = ownIn(entry);
				const part = session ? objectIn(objectIn(own, 'of'), `${key.slice(session.length + 2)} ${path}`) : {};
				const extra = readExtra(part);
				if (extra) [time, parent] = [Number(own['time']) || 0, textIn(own, 'parent')];
				author = textIn(entry, 'human_author');
				insertions.push({
					...(extra ?? foreign(entry, commit, path, key)),
					path,
					ranges,
					...hashesIn(part, ranges.length),
				});
			}
		}
	}
	if (parent === 'initial') parent = '';
	return { trace: { commit, parent, time, author, insertions }, problems };
}

function entryOf(insertion: TracedInsertion): string {
	const ranges = joined(insertion.ranges).map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`));
	return `  ${sessionOf(insertion)}::${traceOf(insertion)} ${ranges.join()}`;
}

function sessionOf({ origin: { assistant, conversation } }: TracedInsertion): string {
	return `s_${shortSha(`${assistant}:${conversation}`, 14)}`;
}

function traceOf({ id }: TracedInsertion): string {
	return `t_${shortSha(id, 14)}`;
}

/** Undefined where one is none. */
function readRanges(written: string): LineRange[] | undefined {
	const ranges: LineRange[] = [];
	for (const part of written.split(',')) {
		const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part) ?? [];
		const [start, end] = [Number(first), Number(last)];
		if (!(start >= 1 && end >= start)) return undefined;
		ranges.push({ start, end });
	}
	return joined(ranges);
}

function ownIn(session: Json): Json {
	try {
		const value: unknown = JSON.parse(textIn(objectIn(session, 'custom_attributes'), OWN) || '{}');
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}

/** Without them lines are not found again once their commit is gone. */
function hashesIn(part: Json, count: number): Pick<TracedInsertion, 'hashes'> {
	const { hashes } = part;
	const right = Array.isArray(hashes) && hashes.length === count && hashes.every((hash) => typeof hash === 'string');
	return right ? { hashes } : {};
}

function foreign(entry: Json, commit: string, path: string, key: string): Omit<TracedInsertion, 'path' | 'ranges'> {
	const agent = objectIn(entry, 'agent_id');
	const known = { assistant: textIn(agent, 'tool'), model: textIn(agent, 'model'), conversation: textIn(agent, 'id') };
	const origin = aiOrigin('imported', 'likely', known);
	return { id: foreignId('git-ai', commit, path, key), origin, created: 0, human: 0, review: { state: 'unreviewed' } };
}
