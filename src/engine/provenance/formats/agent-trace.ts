import type { LineRange } from '../../assistants/agent-event.ts';
import { isRecord } from '../../text/record.ts';
import { aiOrigin, type AiOrigin } from '../origin.ts';
import { stamp } from '../review.ts';
import { listIn, objectIn, textIn, type Json } from './json.ts';
import { extraOf, foreignId, readExtra, shortSha, type ReadTrace, type Trace, type TracedInsertion } from './trace.ts';

/** Of Agent Trace (https://github.com/cursor/agent-trace), whose reference implementation writes `1.0`. */
const VERSION = '0.1.0';
const READABLE = /^(?:0\.\d+\.\d+|1\.0)$/;

/** Cordon's part of `metadata`. */
const OWN = 'cordon';

/** What `content_hash`, `url` and `model_id` may be. */
const URI = /^[a-z][a-z0-9+.-]*:[\w!#$%&'()*+,./:;=?@~[\]-]+$/i;

/** The record of one commit: the same text whenever it is made from the same trace. */
export function writeAgentTrace(trace: Trace, version: string): string {
	const paths = [...new Set(trace.insertions.map(({ path }) => path))];
	const ordered = paths.flatMap((path) => trace.insertions.filter((one) => one.path === path));
	const record = {
		version: VERSION,
		timestamp: stamp(trace.time),
		...(trace.commit !== '' && { vcs: { type: 'git', revision: trace.commit } }),
		tool: { name: OWN, version },
		files: paths.map((path) => ({
			path,
			conversations: ordered.filter((one) => one.path === path).map(conversationOf),
		})),
		metadata: { [OWN]: { parent: trace.parent, author: trace.author, insertions: ordered.map(extraOf) } },
	};
	const { version: first, ...rest } = record;
	return JSON.stringify({ version: first, id: uuidOf(JSON.stringify(record)), ...rest });
}

/** What a record says, or why it is none. Somebody else's insertions are `imported`; what people wrote is left out. */
export function readAgentTrace(value: unknown): ReadTrace | string {
	if (!isRecord(value) || !Array.isArray(value['files'])) return 'is not an Agent Trace record';
	const version = textIn(value, 'version');
	// Published examples have none.
	if (version !== '' && !READABLE.test(version)) return `is of Agent Trace ${version.slice(0, 20)}, which is not known`;
	const problems: string[] = [];
	const commit = textIn(objectIn(value, 'vcs'), 'revision');
	const own = objectIn(objectIn(value, 'metadata'), OWN);
	const time = Date.parse(textIn(value, 'timestamp')) || 0;
	const found = listIn(value, 'files').flatMap((file) =>
		listIn(file, 'conversations').flatMap((conversation) => {
			const read = { path: textIn(file, 'path'), conversation };
			if (read.path !== '' && Array.isArray(conversation['ranges'])) return [read];
			problems.push('a conversation without a path or ranges');
			return [];
		}),
	);
	const extras = listIn(own, 'insertions').map(readExtra);
	const ours = extras.length === found.length && extras.every((extra) => extra !== undefined);
	const context = { tool: textIn(objectIn(value, 'tool'), 'name'), commit, time, sure: surenessOf(value) };
	const insertions = found.flatMap(({ path, conversation }, i) => {
		const extra = ours ? extras[i] : undefined;
		const all = rangesOf(conversation);
		const right = all.filter(({ start, end }) => start >= 1 && end >= start);
		if (right.length < all.length) problems.push(`${all.length - right.length} ranges in ${path} that are none`);
		if (extra) return right.length > 0 ? [withRanges({ ...extra, path }, right)] : [];
		return foreign(path, conversation, right, context);
	});
	const trace = { commit, parent: textIn(own, 'parent'), author: textIn(own, 'author'), time, insertions };
	return { trace, problems };
}

function conversationOf({ origin, ranges, hashes, human }: TracedInsertion): object {
	const { model, conversation } = origin;
	return {
		...(URI.test(conversation) && { url: conversation }),
		contributor: { type: human > 0 ? 'mixed' : 'ai', ...(model !== '' && { model_id: model }) },
		ranges: ranges.map(({ start, end }, i) => ({
			start_line: start,
			end_line: end,
			...(hashes?.[i] !== undefined && { content_hash: hashes[i] }),
		})),
	};
}

interface ReadRange extends LineRange {
	readonly hash: string | undefined;
	/** `ai`, `mixed`, `human` or `unknown`. */
	readonly type: string;
	readonly model: string;
}

function rangesOf(conversation: Json): ReadRange[] {
	return listIn(conversation, 'ranges').map((range) => {
		const contributor = isRecord(range['contributor']) ? range['contributor'] : objectIn(conversation, 'contributor');
		const [start, end] = [range['start_line'], range['end_line']];
		return {
			start: Number.isInteger(start) ? (start as number) : 0,
			end: Number.isInteger(end) ? (end as number) : 0,
			hash: textIn(range, 'content_hash') || undefined,
			type: textIn(contributor, 'type'),
			model: textIn(contributor, 'model_id'),
		};
	});
}

interface Context {
	readonly tool: string;
	readonly commit: string;
	readonly time: number;
	readonly sure: AiOrigin['sure'];
}

/** How much of lines is people's that are `mixed`, where nobody says. */
const MIXED = 0.5;

/** One insertion for each contributor of a conversation. */
function foreign(path: string, conversation: Json, ranges: readonly ReadRange[], context: Context): TracedInsertion[] {
	const { tool, commit, time, sure } = context;
	const url = textIn(conversation, 'url');
	const groups = new Map<string, ReadRange[]>();
	for (const range of ranges) {
		const key = `${range.type} ${range.model}`;
		if (range.type === 'ai' || range.type === 'mixed') groups.set(key, [...(groups.get(key) ?? []), range]);
	}
	return [...groups].map(([key, of]) => {
		const lines = of.map(({ start, end }) => `${start}-${end}`).join();
		const id = foreignId('agent-trace', commit, path, url, key, lines);
		const origin = aiOrigin('imported', sure, { assistant: tool, model: of[0]?.model ?? '', conversation: url });
		const human = of[0]?.type === 'mixed' ? MIXED : 0;
		return withRanges({ id, path, origin, created: time, human, review: { state: 'unreviewed' } }, of);
	});
}

function withRanges(
	insertion: Omit<TracedInsertion, 'ranges' | 'hashes'>,
	ranges: readonly ReadRange[],
): TracedInsertion {
	const sorted = ranges.toSorted((a, b) => a.start - b.start);
	return {
		...insertion,
		ranges: sorted.map(({ start, end }) => ({ start, end })),
		...(sorted.some(({ hash }) => hash !== undefined) && { hashes: sorted.map(({ hash }) => hash) }),
	};
}

/** `confidence` is a number from 0 to 1. */
function surenessOf(record: Json): AiOrigin['sure'] {
	const { confidence } = objectIn(record, 'metadata');
	return typeof confidence === 'number' && confidence < 0.5 ? 'unknown' : 'likely';
}

/** A version 8 UUID (RFC 9562) that the text decides. */
function uuidOf(text: string): string {
	const hex = shortSha(text, 32);
	const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
	return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
		'-',
	);
}
