import type { Call, Command } from './command.ts';
import { exportTraces } from './trace-export.ts';
import { traceFormat } from './trace-format.ts';
import { importTraces } from './trace-import.ts';
import { addTrailer } from './trace-trailer.ts';
import { UsageError } from './usage-error.ts';

export const trace: Command = {
	name: 'trace',
	operands: 'export|import|trailer [FILE]',
	summary: 'Gives the record of AI-written lines to other tools, and takes it from them',
	details: [
		'`export` makes one record for each commit of HEAD’s history that AI insertions went into, or with --base for each since ' +
			'HEAD left REF: an Agent Trace 0.1.0 record a line, or a git-ai note (authorship/3.0.0). --as prints them: one note as ' +
			'it is, several each behind a line `commit ID`. What the policy lets be recorded is written as well: with ' +
			'`insertions.record` `agent-trace` to `.agent-trace/traces.jsonl`, with `git-notes` to refs/notes/ai, where notes of ' +
			'other tools are left alone. Without --as the policy names the format. Nothing is sent anywhere.',
		'`import` reads what `export` wrote here or in another clone, and what other tools wrote: FILE, `-`, or without one ' +
			'`.agent-trace/traces.jsonl` or refs/notes/ai. Lines are those of the commit that the record names; where this clone ' +
			'does not have it, a record with content hashes is found in HEAD. What cannot be placed, and what is of a version that ' +
			'is not known, is named and left out. A review that the record speaks of counts: whoever can write records can say so.',
		'`trailer FILE` is for a prepare-commit-msg hook (`cordon trace trailer "$1"`): it adds `Assisted-by: ASSISTANT:MODEL` to ' +
			'the message where the commit adds AI-written lines. It does nothing while `insertions.record` is `local`.',
		'--format json gives {version, records: [{commit, record|note}]} for `export`, {version, records, added, known, ' +
			'skipped: [{record, reason}]} for `import`.',
	],
	formats: ['text', 'json'],
	options: {
		as: { value: 'agent-trace|git-ai', help: 'the format' },
		base: { value: 'REF', help: 'only records of the commits since HEAD left REF' },
		commit: { value: 'REF', help: 'import of one note from a file: the commit that it is of; default: HEAD' },
	},
	run,
};

async function run(call: Call): Promise<number> {
	const [what, file, ...rest] = call.operands;
	const format = traceFormat(call);
	if (what === 'export' && file === undefined) return exportTraces(call, format);
	if (what === 'import' && rest.length === 0) {
		if (format === undefined) throw new UsageError('import needs --as agent-trace or --as git-ai');
		return importTraces(call, format, file);
	}
	if (what === 'trailer' && file !== undefined && rest.length === 0) return addTrailer(call, file);
	throw new UsageError('trace takes export, import [FILE] or trailer FILE; see cordon trace --help');
}
