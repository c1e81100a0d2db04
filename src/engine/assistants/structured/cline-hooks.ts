import type { SyncTarget } from '../assistant.ts';
import { SyncError } from '../sync/sync-error.ts';

/** Tells our files from those of others. */
const MARK = '# cordon: written by "cordon sync", and replaced by it.';

/** A program that Cline calls. */
export interface ClineHook {
	readonly event: string;
	readonly system: 'Windows' | 'macOS, Linux';
	readonly target: SyncTarget;
}

/**
 * Cline's hooks: programs, one for each event and system, each a file of our own. Where one of that name is there
 * already, SyncError says what to add to it. https://docs.cline.bot/features/hooks
 */
export const clineHooks: readonly ClineHook[] = ['PreToolUse', 'UserPromptSubmit', 'PostToolUse'].flatMap((event) => [
	{ event, system: 'macOS, Linux', target: program(event, 'posix') },
	{ event, system: 'Windows', target: program(`${event}.ps1`, 'powershell') },
]);

function program(name: string, shell: 'posix' | 'powershell'): SyncTarget {
	return {
		path: `.clinerules/hooks/${name}`,
		...(shell === 'posix' ? { executable: true } : {}),
		write: ({ text, remove, hookCommand }) => {
			const ours = text === undefined || text.includes(MARK);
			if (remove) return { text: ours ? undefined : text, ours: [], notExpressible: [] };
			const command = hookCommand('cline', shell);
			// Somebody's own program may call us as well.
			if (!ours && text.includes(command)) return { text, ours: [], notExpressible: [] };
			if (!ours) throw new SyncError(`a hook of your own; add this line to it: ${command}`);
			const lines = [...(shell === 'posix' ? ['#!/bin/sh'] : []), MARK, command, ''];
			return { text: lines.join('\n'), ours: [], notExpressible: [] };
		},
	};
}
