import type { SyncOutcome, SyncRequest, SyncTarget } from '../../../../src/engine/assistants/assistant.ts';

/** As the launcher writes them: nothing happens where Cordon is missing. */
export const hookCommand: SyncRequest['hookCommand'] = (assistant, shell) =>
	shell === 'posix'
		? `command -v cordon >/dev/null 2>&1 || exit 0; cordon hook ${assistant}`
		: `if (Get-Command cordon -ErrorAction SilentlyContinue) { cordon hook ${assistant} } else { exit 0 }`;

export function sync(
	target: SyncTarget,
	text: string | undefined,
	patterns: readonly string[] = [],
	ours: readonly string[] = [],
): SyncOutcome {
	return target.write({ text, patterns, ours, remove: false, hookCommand });
}

export function unsync(target: SyncTarget, text: string | undefined, ours: readonly string[] = []): string | undefined {
	return target.write({ text, patterns: [], ours, remove: true, hookCommand }).text;
}
