/** Where the launcher lies in every user's home, with `/`: hook files are shared, and homes differ. */
export const LAUNCHER = '.cordon/bin/cordon-hook';

/**
 * The command line of an assistant's hook, for a file that a whole team shares: calls the launcher in the home of
 * whoever runs it, and does nothing, successfully, where there is none.
 *
 * `posix` is understood by sh, bash, zsh and, since it calls sh itself, by whatever starts programs without a shell.
 */
export function hookCommand(assistant: string, shell: 'posix' | 'powershell'): string {
	if (!/^[a-z][a-z0-9-]*$/.test(assistant)) throw new RangeError(`no name of a hook: ${assistant}`);
	if (shell === 'powershell') {
		return `$hook = "$HOME/${LAUNCHER}.cmd"; if (Test-Path $hook) { & $hook ${assistant}; exit $LASTEXITCODE } else { exit 0 }`;
	}
	// Cursor is told to refuse where a hook fails, and an answer of nothing might count as that.
	const nothing = assistant === 'cursor' ? '{ echo "{}"; exit 0; }' : 'exit 0';
	return `sh -c 'hook="$HOME/${LAUNCHER}"; [ -x "$hook" ] || ${nothing}; exec "$hook" ${assistant}'`;
}

/** Whether a command line is one that `hookCommand` gives. */
export function isHookCommand(command: string): boolean {
	if (!command.includes(LAUNCHER) || command.length > 500) return false;
	const names = new Set(command.match(/[a-z][a-z0-9-]*/g));
	return [...names].some(
		(name) => command === hookCommand(name, 'posix') || command === hookCommand(name, 'powershell'),
	);
}

/** Of one installed Cordon. */
export interface LauncherTarget {
	/** Its `hook.cjs`, absolute. */
	readonly hook: string;
	/** A program that runs it as Node does, where no `node` is on the PATH: VS Code's own, for instance. */
	readonly runtime: string;
}

const BEGINS = '# cordon: ';

/**
 * The launcher for sh. Of several Cordons (in VS Code, in its Insiders, from npm) the first that is still there runs;
 * with none left, it does nothing, successfully.
 */
export function posixLauncher(targets: readonly LauncherTarget[]): string {
	return [
		'#!/bin/sh',
		'# Written by Cordon, for the hooks of assistants. Does nothing once Cordon is gone.',
		'node=$(command -v node 2>/dev/null)',
		'try() {',
		'\t[ -f "$1" ] || return 0',
		'\thook=$1; runtime=$2; shift 2',
		'\tif [ -n "$node" ]; then exec "$node" "$hook" "$@"; fi',
		'\tif [ -x "$runtime" ]; then ELECTRON_RUN_AS_NODE=1 exec "$runtime" "$hook" "$@"; fi',
		'}',
		...targets.flatMap((target) => [
			`${BEGINS}${JSON.stringify(target)}`,
			`try ${quoted(target.hook)} ${quoted(target.runtime)} "$@"`,
		]),
		'exit 0',
		'',
	].join('\n');
}

/**
 * The same for Windows: PowerShell and cmd both run it, and it hands on standard input and the exit code.
 *
 * cmd takes what it reads for text in the code page of its console. So nothing but ASCII is in the file as long as the
 * paths are below the user's home; for others the code page is another one for a moment.
 * @param home of the user, absolute.
 */
export function windowsLauncher(targets: readonly LauncherTarget[], home: string): string {
	const tries = targets.flatMap((target) => [
		`rem ${BEGINS}${ascii(JSON.stringify(target))}`,
		`set "hook=${escaped(target.hook, home)}"`,
		`set "runtime=${escaped(target.runtime, home)}"`,
		'if exist "%hook%" if defined node goto found',
		'if exist "%hook%" if exist "%runtime%" goto found',
	]);
	const isAscii = /^[ -~]*$/.test(tries.join(''));
	const [utf8, back] = isAscii ? [[], []] : [UTF8, ['chcp %page% >nul']];
	return [
		'@echo off',
		'rem Written by Cordon, for the hooks of assistants. Does nothing once Cordon is gone.',
		'setlocal DisableDelayedExpansion',
		'set "node="',
		'for %%n in (node.exe) do set "node=%%~$PATH:n"',
		...utf8,
		...tries,
		...back,
		'exit /b 0',
		':found',
		...back,
		'if defined node set "runtime=%node%"',
		'if not defined node set "ELECTRON_RUN_AS_NODE=1"',
		'"%runtime%" "%hook%" %*',
		'exit /b %errorlevel%',
		'',
	].join('\r\n');
}

/** https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/chcp */
const UTF8 = [`for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"`, 'chcp 65001 >nul'];

/** The Cordons that a launcher knows of. */
export function targetsIn(launcher: string): LauncherTarget[] {
	return launcher.split(/\r?\n/).flatMap((line): LauncherTarget[] => {
		const at = line.indexOf(BEGINS);
		if (at < 0) return [];
		try {
			const { hook, runtime } = JSON.parse(line.slice(at + BEGINS.length)) as Partial<LauncherTarget>;
			return typeof hook === 'string' && typeof runtime === 'string' ? [{ hook, runtime }] : [];
		} catch {
			return [];
		}
	});
}

function quoted(path: string): string {
	return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** In a batch file, a percent sign begins a variable. */
function escaped(path: string, home: string): string {
	const below = path.startsWith(`${home}\\`);
	return (below ? '%USERPROFILE%' : '') + path.slice(below ? home.length : 0).replaceAll('%', '%%');
}

/** JSON without what batch files have a meaning for, or which depends on a code page. */
function ascii(json: string): string {
	return json.replaceAll(/[^ -~]|%/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
