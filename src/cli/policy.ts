import type { Refusal, ResolvedPolicy } from '../engine/policy/resolve.ts';
import type { Call, Command } from './command.ts';
import { findPolicy, problemLines } from './policy-layers.ts';
import { UsageError } from './usage-error.ts';

export const policy: Command = {
	name: 'policy',
	operands: '',
	summary: 'Shows the policy that holds here, and where each value comes from',
	details: [
		'Behind each value stands the layer that it is from: default, user, repository, workspace or managed; below it, what a ' +
			"layer wanted and did not get, and why. A managed policy and the user's own count as they do in the editor.",
		'--format json gives {version, values: {key: {value, layer, refused: [{layer, file, value, why}]}}, problems}.',
	],
	formats: ['text', 'json'],
	options: {},
	failsWhen: 'the policy has an error',
	run,
};

function run(call: Call): Promise<number> {
	if (call.operands.length > 0) throw new UsageError('policy takes no paths; --policy FILE names another policy');
	const { values, problems } = findPolicy(call);
	if (call.format === 'json') console.log(JSON.stringify({ version: 1, values, problems }, null, 2));
	else {
		for (const line of problemLines(problems)) console.error(line);
		console.log(list(values));
	}
	return Promise.resolve(problems.some(({ severity }) => severity === 'error') ? 1 : 0);
}

function from({ layer, file }: Refusal): string {
	return file === undefined ? layer : `${layer}, ${file}`;
}

function list(values: ResolvedPolicy['values']): string {
	const width = Math.max(...Object.keys(values).map((key) => key.length));
	const lines: string[] = [];
	for (const [key, { value, layer, refused }] of Object.entries(values)) {
		lines.push(`${key.padEnd(width)}  ${JSON.stringify(value)}  (${layer})`);
		for (const no of refused)
			lines.push(`${' '.repeat(width)}  refused ${JSON.stringify(no.value)} (${from(no)}): ${no.why}`);
	}
	return lines.join('\n');
}
