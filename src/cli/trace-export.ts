import { writeAgentTrace } from '../engine/provenance/formats/agent-trace.ts';
import { isGitAiPath, writeGitAi } from '../engine/provenance/formats/git-ai.ts';
import type { Trace } from '../engine/provenance/formats/trace.ts';
import { version } from '../engine/version.ts';
import { git } from '../node/git.ts';
import { traceOf } from '../node/trace-commits.ts';
import { TRACES, writeNotes, writeTraces } from '../node/trace-records.ts';
import type { Call } from './command.ts';
import { findPolicy } from './policy-layers.ts';
import { forkPoint, openRepository, type Opened } from './repository.ts';
import type { TraceFormat } from './trace-format.ts';

const RECORDS: Readonly<Record<TraceFormat, string>> = { 'agent-trace': 'agent-trace', 'git-ai': 'git-notes' };

/** `cordon trace export`: prints what `--as` names, and writes what the policy lets be recorded. */
export async function exportTraces(call: Call, named: TraceFormat | undefined): Promise<number> {
	const { record } = findPolicy(call).policy.insertions;
	const recorded = (['agent-trace', 'git-ai'] as const).find((format) => RECORDS[format] === record);
	const format = named ?? recorded;
	if (format === undefined) {
		console.error('cordon: insertions.record is local, so nothing was written; --as agent-trace|git-ai prints it');
		return 0;
	}
	const opened = await openRepository();
	const traces = await tracesIn(opened, call.text('base'));
	await opened.provenance.ledger.close();
	if (named !== undefined) process.stdout.write(printed(traces, named, call.format));
	if (format === 'git-ai') {
		const paths = new Set(traces.flatMap(({ insertions }) => insertions.map(({ path }) => path)));
		for (const path of paths) {
			if (!isGitAiPath(path))
				console.error(`cordon: ${JSON.stringify(path)} has a name that git-ai cannot write: left out`);
		}
	}
	if (format === recorded) await write(opened.root, traces, format);
	return 0;
}

/** Of the commits since HEAD left `base`, or of all that HEAD leads to; parents first. */
async function tracesIn({ provenance, root }: Opened, base: string | undefined): Promise<Trace[]> {
	const fork = base === undefined ? undefined : await forkPoint(root, base);
	const known = new Set([...provenance.ledger.state.all()].flatMap(({ commits }) => commits));
	if (known.size === 0) return [];
	const listed = await git(root, 'rev-list', '--topo-order', '--reverse', 'HEAD', ...(fork ? ['--not', fork] : []));
	const commits = listed.split('\n').filter((id) => id !== '' && (fork !== undefined || known.has(id)));
	const traces: Trace[] = [];
	for (const commit of commits) {
		const trace = await traceOf(provenance, root, commit);
		if (trace) traces.push(trace);
	}
	return traces;
}

function printed(traces: readonly Trace[], format: TraceFormat, as: string): string {
	const texts = traces.map((trace) => textOf(trace, format));
	if (as === 'json') {
		const records = traces.map(({ commit }, i) => ({
			commit,
			...(format === 'git-ai' ? { note: texts[i] } : { record: JSON.parse(texts[i] ?? '') as unknown }),
		}));
		return `${JSON.stringify({ version: 1, records }, null, 2)}\n`;
	}
	if (format === 'agent-trace') return texts.map((text) => `${text}\n`).join('');
	return texts.length === 1
		? (texts[0] ?? '')
		: texts.map((text, i) => `commit ${traces[i]?.commit}\n${text}`).join('');
}

async function write(root: string, traces: readonly Trace[], format: TraceFormat): Promise<void> {
	const records = traces.map((trace) => ({ commit: trace.commit, text: textOf(trace, format) }));
	const count = `${records.length} ${records.length === 1 ? 'commit' : 'commits'}`;
	if (format === 'agent-trace') {
		if (records.length > 0) writeTraces(root, records);
		console.error(`${count} recorded in ${TRACES}.`);
		return;
	}
	const left = await writeNotes(root, records);
	for (const commit of left) console.error(`cordon: ${commit} has a note of another tool: left alone`);
	console.error(`${count} recorded in refs/notes/ai. Nothing is sent by itself: git push REMOTE refs/notes/ai`);
}

function textOf(trace: Trace, format: TraceFormat): string {
	return format === 'agent-trace' ? writeAgentTrace(trace, version) : writeGitAi(trace, version);
}
