import { homedir } from 'node:os';
import { enforcement } from '../engine/assistants/enforcement.ts';
import { assistants } from '../engine/assistants/registry.ts';
import { slashes } from '../node/paths.ts';
import { nodeSurroundings } from '../node/surroundings.ts';
import { userManifest } from '../node/sync.ts';
import type { Call, Command } from './command.ts';
import { doctorText } from './doctor-text.ts';
import { protection } from './sync-options.ts';
import { UsageError } from './usage-error.ts';

export const doctor: Command = {
	name: 'doctor',
	operands: '',
	summary: 'Says for each assistant what keeps protected files from it, and what does not',
	details: [
		'For completions, chat, agents and terminals: `enforced` (the assistant refuses), `advisory` (it mostly does, or asks), ' +
			'`no effect`, or `not set up` (there is a way, and it is not in place or not as the policy has it), with what was seen ' +
			'and what the way cannot do. What is set on a server or in an account cannot be seen from here.',
		'Assistants that were found and that `assistants.approved` leaves out are named, unless `assistants.others` is `off`.',
		'--format json gives {version, assistants: [{id, name, found, approved, traces, mechanisms: [{name, surface, state, ' +
			'evidence, improve}]}]}, and `path` and `line` where a file has it.',
	],
	formats: ['text', 'json'],
	options: { all: { help: 'assistants that were not found, too' } },
	run,
};

async function run(call: Call): Promise<number> {
	if (call.operands.length > 0) throw new UsageError('doctor takes no paths');
	const { base, policy, ...known } = protection(call);
	const { approved, others } = policy.policy.assistants;
	const home = slashes(homedir());
	const states = await enforcement(assistants, nodeSurroundings(base, home), {
		...known,
		approved,
		userManifest: userManifest(),
	});
	const shown = states.filter(({ found }) => found || call.flag('all'));
	if (call.format === 'json') console.log(JSON.stringify({ version: 1, assistants: shown }, null, 2));
	else process.stdout.write(doctorText(shown, others));
	return 0;
}
