import { auditTable } from '../engine/audit/table.ts';
import { parseSince } from '../engine/audit/since.ts';
import { readAudit } from '../engine/audit/trail.ts';
import type { JournalProblem } from '../engine/journal/reader.ts';
import { auditStore } from './audit-log.ts';
import type { Call, Command } from './command.ts';
import { UsageError } from './usage-error.ts';

export const audit: Command = {
	name: 'audit',
	operands: '',
	summary: 'Shows the audit trail: what was flagged, redacted, blocked and overridden, by whom, and why',
	details: [
		'Every window of the editor and every command of yours writes to one trail on this machine, in ' +
			'`$XDG_STATE_HOME/cordon/audit` (`~/.local/state` where that is not set), or `%LOCALAPPDATA%\\cordon\\audit`. It holds ' +
			'rules, files, fingerprints and the reasons that people gave, and never a value or text of a document. It is ' +
			'bounded to 40 MB; the oldest records are dropped, and counted.',
		'Of the commands, redact and restore write to it. scan does not: its report is the record.',
		'--since takes a duration (90m, 24h, 7d, 2w), a date (2026-03-01) or a date with a time (2026-03-01T14:00Z).',
		'--format json gives {version, entries: [{time, writer, n, action, place, rule, category, severity, fingerprint, path, ' +
			'layer, reason, count, keys, version}], dropped, problems: [{file, line, why}]}, oldest first; what an entry does ' +
			'not have is left out.',
	],
	formats: ['text', 'json'],
	options: { since: { value: 'T', help: 'show what happened from then on' } },
	run,
};

async function run(call: Call): Promise<number> {
	if (call.operands.length > 0) throw new UsageError('audit takes no operands; see cordon audit --help');
	const text = call.text('since');
	const since = text === undefined ? undefined : parseSince(text, Date.now());
	if (text !== undefined && since === undefined) {
		throw new UsageError('--since takes a duration such as 7d or 24h, or a date such as 2026-03-01');
	}
	const { entries, dropped, problems } = await readAudit(auditStore(), since);
	if (call.format === 'json') {
		process.stdout.write(`${JSON.stringify({ version: 1, entries, dropped, problems }, null, 2)}\n`);
		return 0;
	}
	for (const line of auditTable(entries)) console.log(line);
	if (entries.length === 0) console.error(since === undefined ? 'The audit trail is empty.' : 'Nothing since then.');
	if (dropped > 0) console.error(`${dropped} older records were dropped: the trail is bounded.`);
	for (const problem of problems) console.error(`cordon: ${problemLine(problem)}`);
	return 0;
}

function problemLine({ file, line, why }: JournalProblem): string {
	if (file === '') return `the audit trail cannot be read: ${why}`;
	return line === 0 ? `${file} of the audit trail: ${why}` : `line ${line} of ${file} in the audit trail ${why}`;
}
