import { parse } from 'smol-toml';
import { importGitleaks } from '../engine/policy/gitleaks/import.ts';
import type { Call, Command } from './command.ts';
import { onlyOperand, readText } from './input.ts';
import { UsageError } from './usage-error.ts';

export const importCommand: Command = {
	name: 'import',
	operands: '[FILE]',
	summary: 'Takes over a .gitleaks.toml: prints a policy with its rules and what it allows',
	details: [
		'Rules become entries of `detect.custom`, paths of allowlists entries of `detect.ignore`, disabled rules entries of ' +
			'`detect.severity`. Regular expressions are translated from Go to JavaScript; one that could take long on some text ' +
			'is refused. What a policy cannot say is told on standard error, rule by rule (in JSON: `notTaken`): without it ' +
			'more is found, never less.',
		'`--format json` gives {version, policy, notTaken: [{where, why}]}.',
	],
	formats: ['text', 'json'],
	options: {},
	failsWhen: 'something could not be taken over',
	run,
};

async function run(call: Call): Promise<number> {
	const file = onlyOperand(call);
	const { detect, notTaken } = importGitleaks(parsed(await readText(file), file));
	const policy = {
		version: 1,
		detect: Object.fromEntries(Object.entries(detect).filter(([, value]) => filled(value))),
	};
	if (call.format === 'json') console.log(JSON.stringify({ version: 1, policy, notTaken }, null, 2));
	else {
		console.log(JSON.stringify(policy, null, '\t'));
		for (const { where, why } of notTaken) console.error(`${where}: ${why}`);
		const { custom, ignore } = detect;
		console.error(`${custom.length} rules, ${ignore.length} paths; ${notTaken.length} things were not taken over`);
	}
	return notTaken.length > 0 ? 1 : 0;
}

function filled(value: object): boolean {
	return Object.keys(value).length > 0;
}

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
	try {
		return parse(text);
	} catch (error) {
		const [why = 'is no TOML'] = (error instanceof Error ? error.message : '').split('\n');
		throw new UsageError(`${file === '-' ? 'standard input' : file}: ${why}`);
	}
}
