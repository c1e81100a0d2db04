import { randomBytes } from 'node:crypto';
import { Exporter } from '../engine/audit/exporter.ts';
import { logsUrl } from '../engine/audit/otlp.ts';
import { auditTable } from '../engine/audit/table.ts';
import { parseSince } from '../engine/audit/since.ts';
import { readAudit } from '../engine/audit/trail.ts';
import type { JournalProblem } from '../engine/journal/reader.ts';
import { version } from '../engine/version.ts';
import { post } from '../net/collector.ts';
import { machine } from '../node/machine.ts';
import { auditStore } from './audit-log.ts';
import type { Call, Command } from './command.ts';
import { findPolicy } from './policy-layers.ts';
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
		'--send sends what a collector has not seen yet, and says how much that was: for machines without an editor, which sends ' +
			'by itself, from a scheduled task or at the end of a build. The collector is the one that `audit.otlp` names in your ' +
			'own or the managed policy; where neither does, nothing is sent, whatever a repository or --policy says.',
		'--since takes a duration (90m, 24h, 7d, 2w), a date (2026-03-01) or a date with a time (2026-03-01T14:00Z).',
		'--format json gives {version, entries: [{time, writer, n, action, place, rule, category, severity, fingerprint, path, ' +
			'layer, reason, count, keys, version}], dropped, problems: [{file, line, why}]}, oldest first; what an entry does ' +
			'not have is left out. With --send it gives {version, sent, collector, problems: [TEXT]}.',
	],
	formats: ['text', 'json'],
	options: {
		since: { value: 'T', help: 'show what happened from then on' },
		send: { help: 'send it to the collector instead of showing it' },
	},
	failsWhen: 'it was to be sent, and not all of it could be',
	run,
};

async function run(call: Call): Promise<number> {
	if (call.operands.length > 0) throw new UsageError('audit takes no operands; see cordon audit --help');
	if (call.flag('send')) return send(call);
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

/** Everything that is there to send; the trail remembers how far the last one came, whichever program that was. */
async function send(call: Call): Promise<number> {
	if (call.text('since') !== undefined) throw new UsageError('--send sends what was not sent yet; it takes no --since');
	const { value: collector, layer } = findPolicy(call).values['audit.otlp'];
	const url = layer === 'user' || layer === 'managed' ? logsUrl(collector) : undefined;
	if (url === undefined) {
		const wrong = 'audit.otlp is not the address of a collector';
		throw new UsageError(
			collector === '' ? 'no collector is named: set audit.otlp in your own or the managed policy' : wrong,
		);
	}
	const problems: string[] = [];
	const exporter = new Exporter(auditStore(), {
		url,
		post,
		version,
		resource: { 'service.name': 'cordon', 'service.version': version, ...machine() },
		now: Date.now,
		random: randomBytes,
		problem: (why) => problems.push(why),
	});
	let sent = 0;
	for (let more = true; more;) {
		const step = await exporter.step();
		sent += step.sent;
		more = step.wait === 0;
	}
	if (call.format === 'json') console.log(JSON.stringify({ version: 1, sent, collector, problems }, null, 2));
	else {
		console.log(
			sent === 0 ? 'Nothing was sent.' : `${sent} ${sent === 1 ? 'record' : 'records'} sent to ${collector}.`,
		);
		for (const problem of problems) console.error(`cordon: ${problem}`);
	}
	return problems.length > 0 ? 1 : 0;
}

function problemLine({ file, line, why }: JournalProblem): string {
	if (file === '') return `the audit trail cannot be read: ${why}`;
	return line === 0 ? `${file} of the audit trail: ${why}` : `line ${line} of ${file} in the audit trail ${why}`;
}
