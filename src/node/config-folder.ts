import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this user's policy and fingerprint key live: `$XDG_CONFIG_HOME/cordon`, `~/.config/cordon`, or `%APPDATA%\cordon`. */
export function configFolder(environment = process.env, platform = process.platform): string {
	const { APPDATA, XDG_CONFIG_HOME } = environment;
	if (platform === 'win32' && APPDATA) return join(APPDATA, 'cordon');
	return join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'cordon');
}
