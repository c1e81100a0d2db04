import { hookAdapters } from '../engine/assistants/hooks/registry.ts';
import { runHook } from '../node/hook.ts';
import type { Call, Command } from './command.ts';
import { UsageError } from './usage-error.ts';

const names = [...hookAdapters.keys(), 'auto'];

export const hook: Command = {
	name: 'hook',
	operands: 'ASSISTANT',
	summary: 'Answers one event of an assistant’s hook',
	details: [
		`ASSISTANT is one of ${names.map((name) => `\`${name}\``).join(', ')}; \`auto\` tells it from the input.`,
		'Reads the event as JSON from standard input, within 5 seconds and 32 MB, and answers in the assistant’s own format ' +
			'and with its own exit code. `cordon sync` writes the files that make assistants call it. What cannot be read is ' +
			'answered with what is safest in the contract of the assistant.',
		'What is redacted for a conversation is kept in Cordon’s state folder, readable by you alone, until nobody has gone on ' +
			'with that conversation for 12 hours.',
	],
	formats: ['text'],
	options: {},
	run,
};

async function run({ operands }: Call): Promise<number> {
	const [name = ''] = operands;
	if (operands.length !== 1 || !names.includes(name)) {
		throw new UsageError(`hook needs one ASSISTANT: ${names.join(', ')}`);
	}
	return runHook(name);
}
