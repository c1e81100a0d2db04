import type { AgentEvent } from './agent-event.ts';
import { ALLOW, deny, type Decision } from './decide-answers.ts';
import type { HookPorts } from './decide-ports.ts';
import { decideOutput } from './decide-output.ts';
import { decidePrompt } from './decide-prompt.ts';
import { decideRead } from './decide-read.ts';
import { decideSearch } from './decide-search.ts';
import { decideShell } from './decide-shell.ts';
import { decideTool } from './decide-tool.ts';
import { sentences } from './decide-words.ts';
import { decideWrite } from './decide-write.ts';

/** What Cordon says to what an assistant is about to do, or has done. */
export function decide(event: AgentEvent, ports: HookPorts): Decision {
	if (event.kind !== 'edited' && event.kind !== 'other' && isShutOut(ports)) {
		const { policy, values } = ports.policy;
		return deny(
			sentences(
				`Cordon: ${ports.assistant} is not among the approved assistants (assistants.approved, ${values['assistants.others'].layer}).`,
				policy.guidance,
			),
			{ rule: 'assistants.approved', layer: values['assistants.others'].layer },
		);
	}
	switch (event.kind) {
		case 'read':
			return decideRead(event, ports);
		case 'search':
			return decideSearch(event, ports);
		case 'shell':
			return decideShell(event, ports);
		case 'write':
			return decideWrite(event, ports);
		case 'prompt':
			return decidePrompt(event, ports);
		case 'tool':
			return decideTool(event, ports);
		case 'output':
			return decideOutput(event, ports);
		default:
			return ALLOW;
	}
}

function isShutOut({ names, policy: { policy } }: HookPorts): boolean {
	const { approved, others } = policy.assistants;
	return others === 'block' && approved !== 'all' && !names.some((name) => approved.includes(name));
}
