import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { GateAnswer } from '../engine/assistants/surroundings.ts';

/** Milliseconds; VS Code itself waits for fifteen seconds. */
const PATIENCE = 15_000;
/** Characters of what was printed that are worth showing. */
const SHOWN = 200;

interface HookFile {
	readonly hooks: Readonly<Record<string, readonly { hooks: readonly { command: string; windows: string }[] }[]>>;
}

/**
 * Runs the agent plugin's command as VS Code does, with something that it has to refuse: an event that breaks off.
 * Whoever lets that pass lets everything pass. Never rejects.
 * @param plugin the plugin's folder.
 */
export async function checkGate(plugin: string, platform = process.platform, env = process.env): Promise<GateAnswer> {
	try {
		const { code, said } = await run(commandOf(plugin, platform), plugin, platform, env);
		const works = code === 2 && !said.startsWith(NOTHING_TO_RUN);
		return { refused: code === 2, why: works ? '' : `it ended with ${code ?? 'a signal'}. ${said}`.trim() };
	} catch (error) {
		return { refused: false, why: error instanceof Error ? error.message : 'it cannot be read' };
	}
}

/** What gate.sh and gate.cmd begin with where they find no Node and no hook. */
const NOTHING_TO_RUN = 'Cordon cannot run its check';

function commandOf(plugin: string, platform: NodeJS.Platform): string {
	const { hooks } = JSON.parse(readFileSync(join(plugin, 'hooks/hooks.json'), 'utf8')) as HookFile;
	const hook = hooks['PreToolUse']?.[0]?.hooks[0];
	if (!hook) throw new Error('its list of hooks is empty');
	return (platform === 'win32' ? hook.windows : hook.command).replaceAll('${CLAUDE_PLUGIN_ROOT}', plugin);
}

function run(
	command: string,
	plugin: string,
	platform: NodeJS.Platform,
	env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; said: string }> {
	const windows = platform === 'win32';
	return new Promise((resolve, reject) => {
		const child = spawn(windows ? 'powershell.exe' : command, windows ? [...POWERSHELL, command] : [], {
			cwd: homedir(),
			env: { ...env, CLAUDE_PLUGIN_ROOT: plugin },
			shell: !windows,
			timeout: PATIENCE,
			windowsHide: true,
		});
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
		child.stdout.resume();
		child.on('error', reject).on('close', (code) => resolve({ code, said: oneLine(said) }));
		child.stdin.on('error', () => {}).end('{');
	});
}

const POWERSHELL = ['-ExecutionPolicy', 'Bypass', '-NoProfile', '-NoLogo', '-Command'];

function oneLine(text: string): string {
	const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
	return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
