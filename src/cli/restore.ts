import { restoreText } from '../engine/redact/restore.ts';
import { writeAudit } from './audit-log.ts';
import type { Call, Command } from './command.ts';
import { onlyOperand, readText } from './input.ts';
import { UsageError } from './usage-error.ts';
import { readVault } from './vault-file.ts';

export const restore: Command = {
	name: 'restore',
	operands: '[FILE]',
	summary: 'Puts the values back into a text that redact wrote, or that an assistant made from it',
	details: [
		'Reads FILE or standard input and writes UTF-8 to standard output. Placeholders that the vault does not know stay, ' +
			'and standard error says how many.',
		'--format json gives {version, text, restored, unknown}: the number of placeholders replaced, and those not known.',
	],
	formats: ['text', 'json'],
	options: { vault: { value: 'FILE', help: 'what the placeholders stand for; needed' } },
	run,
};

async function run(call: Call): Promise<number> {
	const file = call.text('vault');
	if (file === undefined) throw new UsageError('restore needs --vault FILE: the file that redact --vault wrote');
	const vault = readVault(file);
	const restoration = restoreText(await readText(onlyOperand(call)), vault);
	if (call.format === 'json') console.log(JSON.stringify({ version: 1, ...restoration }, null, 2));
	else process.stdout.write(restoration.text);
	const { length } = restoration.unknown;
	if (length > 0 && call.format === 'text') {
		console.error(`cordon: ${length} placeholder${length > 1 ? 's are' : ' is'} not in ${file}`);
	}
	const { restored: count } = restoration;
	if (count > 0) await writeAudit(undefined, { action: 'restored', place: 'scan', count });
	return 0;
}
