import type { HookAdapter } from '../agent-event.ts';
import { claudeCode } from './claude-code.ts';
import { cline } from './cline.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { cursor } from './cursor.ts';
import { geminiCli } from './gemini-cli.ts';
import { kiro } from './kiro.ts';
import type { Fields } from './payload.ts';
import { vscode } from './vscode.ts';
import { windsurf } from './windsurf.ts';

/**
 * Every hook contract, by the name that `cordon hook` takes, in the order in which a payload is compared with them: what
 * marks its payloads clearly first, since some send what others send and a little more. Cursor calls hooks of Claude
 * Code, Codex writes as Claude Code does, and Copilot sends nothing that is not in all of them.
 */
export const hookAdapters: ReadonlyMap<string, HookAdapter> = new Map([
	['cursor', cursor],
	['windsurf', windsurf],
	['cline', cline],
	['gemini-cli', geminiCli],
	['codex', codex],
	['kiro', kiro],
	['vscode', vscode],
	['claude-code', claudeCode],
	['copilot', copilot],
]);

/** Whose payload this is; undefined where it is nobody's. */
export function recognise(payload: Fields): string | undefined {
	for (const [name, adapter] of hookAdapters) if (adapter.recognises(payload)) return name;
	return undefined;
}
