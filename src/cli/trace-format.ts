import type { Call } from './command.ts';
import { UsageError } from './usage-error.ts';

/** A format that others read. */
export type TraceFormat = 'agent-trace' | 'git-ai';

/** What `--as` names; undefined where it is not given. Throws UsageError. */
export function traceFormat(call: Call): TraceFormat | undefined {
	const named = call.text('as');
	if (named === undefined || named === 'agent-trace' || named === 'git-ai') return named;
	throw new UsageError(`--as ${named} is unknown; use agent-trace or git-ai`);
}
