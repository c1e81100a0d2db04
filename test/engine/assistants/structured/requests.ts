import { hookCommand } from '../../../../src/engine/assistants/launcher.ts';
import type { SyncOutcome, SyncTarget } from '../../../../src/engine/assistants/assistant.ts';

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
