import type { FileDrift } from './drift.ts';
import { mechanismOf } from './enforcement-rows.ts';
import type { Standing } from './enforcement-standing.ts';

/** What a person believes to be enforced in a repository and is not, and what the policy does not approve. */
export function gapsIn({ repository, assistants, drifts }: Standing): string[] {
	const undone = new Map<string, Set<string>>();
	for (const { id, name, found, mechanisms } of assistants) {
		for (const { name: mechanism, undone: why } of mechanisms) {
			// What nobody has set up here only counts where the assistant is used.
			const counts = found || mechanismOf(id, mechanism)?.target !== undefined;
			if (why !== undefined && counts) undone.set(why, (undone.get(why) ?? new Set()).add(name));
		}
	}
	const { others } = repository.policy.policy.assistants;
	const unapproved = assistants.filter(({ found, approved }) => found && !approved).map(({ name }) => name);
	return [
		...drifts.map(inWords),
		...[...undone].map(([why, names]) => `Set up for ${listed([...names])}: ${why}`),
		...(others !== 'off' && unapproved.length > 0
			? [`Found here, and not approved by the policy: ${listed(unapproved)}.`]
			: []),
	];
}

/** What is wrong with a file, as a sentence. */
export function inWords({ path, message, gone, wanted }: FileDrift): string {
	if (gone) return `${path} no longer holds what Cordon wrote.`;
	return wanted === undefined ? `${path} is left as it is: ${message}.` : `${path} is ${message}.`;
}

const MOST = 3;

/** `A, B and 3 more`. */
function listed(names: readonly string[]): string {
	const rest = names.length - MOST;
	if (rest > 0) return `${names.slice(0, MOST).join(', ')} and ${rest} more`;
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
