import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where what Cordon writes down for this user lives, the audit trail above all: `$XDG_STATE_HOME/cordon`,
 * `~/.local/state/cordon`, or `%LOCALAPPDATA%\cordon`.
 */
export function stateFolder(environment = process.env, platform = process.platform): string {
	const { LOCALAPPDATA, XDG_STATE_HOME } = environment;
	if (platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'cordon');
	return join(XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'cordon');
}

/** What Cordon has worked out from its own code and would work out again: compiled code, tables. May be deleted. */
export function codeFolder(): string {
	return join(stateFolder(), 'code');
}
