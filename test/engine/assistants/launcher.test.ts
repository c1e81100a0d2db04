import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { posixLauncher, targetsIn, windowsLauncher } from '../../../src/engine/assistants/launcher.ts';

describe('the launcher of Windows', () => {
	const home = String.raw`C:\Users\Jörg & Co`;
	const below = {
		hook: String.raw`${home}\.vscode\extensions\cordon\dist\hook.cjs`,
		runtime: String.raw`${home}\AppData\Local\Programs\VS Code 100%\Code.exe`,
	};
	const elsewhere = { hook: String.raw`D:\Käse\hook.cjs`, runtime: String.raw`D:\O'Brien\Code.exe` };

	it('is read the same in every code page where what it runs is below the home', () => {
		const text = windowsLauncher([below], home);
		match(text, /^[ -~\r\n]*$/);
		doesNotMatch(text, /chcp/);
		match(text, /set "hook=%USERPROFILE%\\\.vscode\\extensions\\cordon\\dist\\hook\.cjs"\r\n/);
		match(text, /set "runtime=%USERPROFILE%\\AppData\\Local\\Programs\\VS Code 100%%\\Code\.exe"\r\n/);
	});

	it('changes the code page for other names, and back before anything runs', () => {
		const text = windowsLauncher([below, elsewhere], home);
		match(
			text,
			/chcp 65001 >nul\r\n[^]*set "hook=D:\\Käse\\hook\.cjs"[^]*:found\r\nchcp %page% >nul\r\n[^]*"%runtime%"/,
		);
	});

	it('hands on the exit code', () => {
		match(windowsLauncher([below], home), /"%runtime%" "%hook%" %\*\r\nexit \/b %errorlevel%\r\n$/);
	});

	it('remembers what it runs, as that for sh does', () => {
		deepEqual(targetsIn(windowsLauncher([below, elsewhere], home)), [below, elsewhere]);
		deepEqual(targetsIn(posixLauncher([below, elsewhere])), [below, elsewhere]);
	});
});
