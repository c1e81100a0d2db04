import type { HookAdapter } from '../agent-event.ts';
import { claudeCode } from './claude-code.ts';
import type { Fields } from './payload.ts';
import { vscode } from './vscode.ts';

/**
 * Every hook contract, by the name that `cordon hook` takes, in the order in which a payload is compared with them: what
 * marks its payloads clearly first, since some send what others send and a little more.
 */
export const hookAdapters: ReadonlyMap<string, HookAdapter> = new Map([
	['vscode', vscode],
	['claude-code', claudeCode],
]);

/** Whose payload this is; undefined where it is nobody's. */
export function recognise(payload: Fields): string | undefined {
	for (const [name, adapter] of hookAdapters) if (adapter.recognises(payload)) return name;
	return undefined;
}
