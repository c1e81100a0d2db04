import type { Approved } from '../../policy/policy.ts';
import type { Assistant } from '../assistant.ts';

/**
 * The assistants that `sync` is for where none is named: those that were found, those that the policy approves by name,
 * and those whose files hold something of ours already.
 */
export function chosen(
	assistants: readonly Assistant[],
	approved: Approved,
	{ found, synced }: { readonly found: (one: Assistant) => boolean; readonly synced: (one: Assistant) => boolean },
): readonly Assistant[] {
	return assistants.filter((one) => (approved !== 'all' && approved.includes(one.id)) || found(one) || synced(one));
}
