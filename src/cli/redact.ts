import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Detection } from '../engine/detection.ts';
import { counts } from '../engine/policy/verdict.ts';
import { redactText } from '../engine/redact/redact.ts';
import { Vault } from '../engine/redact/vault.ts';
import type { Span } from '../engine/text/span.ts';
import { writeAtomically } from '../node/atomic-write.ts';
import { reasonOf } from '../node/files.ts';
import { absolute, namedFrom } from '../node/paths.ts';
import { writeAudit } from './audit-log.ts';
import type { Call, Command } from './command.ts';
import { onlyOperand, readText } from './input.ts';
import { loadSettings } from './settings.ts';
import { UsageError } from './usage-error.ts';
import { readVault } from './vault-file.ts';

export const redact: Command = {
	name: 'redact',
	operands: '[FILE]',
	summary: 'Writes a text with a placeholder in the place of everything sensitive',
	details: [
		'Reads FILE or standard input and writes UTF-8 to standard output. What scan calls an error or a warning is replaced; ' +
			'--all takes its notes too. Hidden text is removed.',
		'With --vault, FILE is made or continued: it holds the values in clear, for restore, and is readable by you alone. ' +
			'Without it, there is no way back.',
		'--format json gives {version, text, replacements: [{placeholder, from: {start, end}, to: {start, end}}]}, in UTF-16 ' +
			'units of the text before and after.',
	],
	formats: ['text', 'json'],
	options: {
		vault: { value: 'FILE', help: 'keep what the placeholders stand for' },
		all: { help: 'replace findings of severity info, too' },
		path: { value: 'NAME', help: 'name of what comes from standard input' },
	},
	run,
};

async function run(call: Call): Promise<number> {
	const operand = onlyOperand(call);
	const text = await readText(operand);
	const { detect, key, base } = loadSettings(call);
	const file = call.text('vault');
	const vault = file !== undefined && existsSync(file) ? readVault(file) : new Vault(randomBytes);
	const name = operand === '-' ? call.text('path') : operand;
	const path = name === undefined ? {} : { path: namedFrom(base, absolute(name)) };
	const detection = new Detection(detect, key);
	const findings = detection.scan(text, path).findings.filter((finding) => call.flag('all') || counts(finding));
	const redaction = redactText(text, findings, vault);
	// The vault first: a text whose placeholders nobody knows would be a loss.
	if (file !== undefined) keep(file, vault);
	if (call.format === 'json') console.log(JSON.stringify({ version: 1, ...redaction }, null, 2));
	else process.stdout.write(redaction.text);
	const value = ({ start, end }: Span): string => text.slice(start, end);
	if (findings.length > 0) await writeAudit(detection, { action: 'redacted', place: 'scan', findings, value, ...path });
	return 0;
}

function keep(file: string, vault: Vault): void {
	try {
		writeAtomically(file, `${JSON.stringify(vault, null, 2)}\n`, 0o600);
	} catch (error) {
		throw new UsageError(`the vault cannot be written to ${file}: ${reasonOf(error)}`);
	}
}
