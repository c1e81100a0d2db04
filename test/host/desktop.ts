import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const commands = ['code', 'code-insiders', 'codium', 'code-oss', 'cursor', 'windsurf'];

/** The command of a VS Code that is installed on this machine, or one of its relatives. Undefined where there is none. */
export function findDesktop(): string | undefined {
	const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const onPath = commands.flatMap((command) =>
		folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))),
	);
	return [...onPath, ...wellKnown()].find((path) => existsSync(path));
}

/** Where installers put it, for where the `code` command was never added to the PATH. */
function wellKnown(): string[] {
	if (process.platform === 'darwin') {
		const apps = ['Visual Studio Code', 'Visual Studio Code - Insiders', 'VSCodium', 'Cursor', 'Windsurf'];
		return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
			apps.flatMap((app) => inBundle(join(folder, `${app}.app`))),
		);
	}
	if (process.platform === 'win32') {
		return ['LOCALAPPDATA', 'ProgramFiles'].flatMap((root) => {
			const folder = join(process.env[root] ?? '', root === 'LOCALAPPDATA' ? 'Programs' : '');
			return [
				join(folder, 'Microsoft VS Code', 'bin', 'code.cmd'),
				join(folder, 'Microsoft VS Code Insiders', 'bin', 'code-insiders.cmd'),
				join(folder, 'VSCodium', 'bin', 'codium.cmd'),
			];
		});
	}
	return ['/usr/share/code/bin/code', '/snap/bin/code', '/var/lib/flatpak/exports/bin/com.visualstudio.code'];
}

function inBundle(app: string): string[] {
	return ['code', 'code-insiders', 'codium', 'cursor', 'windsurf'].map((command) =>
		join(app, 'Contents', 'Resources', 'app', 'bin', command),
	);
}
