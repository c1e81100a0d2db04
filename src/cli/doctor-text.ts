import { strongest, SURFACES, type Enforcement, type MechanismState } from '../engine/assistants/enforcement.ts';
import type { Policy } from '../engine/policy/policy.ts';

type Others = Policy['assistants']['others'];

/** What a person reads: how every assistant stands, and below it each of its mechanisms. */
export function doctorText(assistants: readonly Enforcement[], others: Others): string {
	if (assistants.length === 0) return 'No assistant was found here; --all shows what is known of every one.\n';
	return assistants.map((one) => section(one, others)).join('\n');
}

function section({ id, name, traces, found, approved, mechanisms }: Enforcement, others: Others): string {
	const reached = SURFACES.flatMap((surface) => {
		const state = strongest(mechanisms, surface);
		return state === undefined ? [] : [`${surface} ${state}`];
	});
	const states = new Map<string, MechanismState[]>();
	for (const one of mechanisms) states.set(one.name, [...(states.get(one.name) ?? []), one]);
	return [
		`${name} (${id}): ${found ? traces.join(', ') : 'not found'}`,
		...notApproved(approved || !found, others),
		...(reached.length > 0 ? [`  = ${reached.join(', ')}`] : []),
		...[...states.values()].flatMap(mechanism),
		'',
	].join('\n');
}

function mechanism(states: readonly MechanismState[]): string[] {
	const [first] = states;
	if (!first) return [];
	const bySurface = states.map(({ surface, state }) => `${surface} ${state}`).join(', ');
	const improve = states.find((one) => one.improve !== '')?.improve;
	return [`  ${first.name}: ${bySurface}`, `      ${first.evidence}`, ...(improve ? [`      → ${improve}`] : [])];
}

function notApproved(fine: boolean, others: Others): string[] {
	if (fine || others === 'off') return [];
	const hooks = others === 'block' ? ' Hooks that are set up refuse it everything.' : '';
	return [`  Not approved: assistants.approved leaves it out.${hooks}`];
}
