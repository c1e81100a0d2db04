import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { scratchFolder } from '../host/scratch.ts';
import { quantile } from './median.ts';

const RUNS = 20;

/** What an answer of the hook costs, beside a process of Node that does nothing, in turn. */
export async function hook(): Promise<void> {
	const scratch = await scratchFolder('cordon-bench');
	try {
		const folder = join(scratch.path, 'repository');
		await mkdir(join(folder, '.git'), { recursive: true });
		await writeFile(join(folder, '.env'), 'DATABASE_PASSWORD=x\n');
		await writeFile(join(folder, 'a.ts'), SOURCE.repeat(20));
		const env = { ...process.env, XDG_STATE_HOME: scratch.path, XDG_CONFIG_HOME: scratch.path };
		const call = (fields: Readonly<Record<string, unknown>>): string =>
			JSON.stringify({ session_id: 's', transcript_path: null, turn_id: 't', cwd: folder, ...fields });
		const before = (tool_name: string, tool_input: object): string =>
			call({ hook_event_name: 'PreToolUse', tool_name, tool_input });
		const cases: Readonly<Record<string, string | undefined>> = {
			'node -e 0': undefined,
			'an event of no concern': call({ hook_event_name: 'SessionStart' }),
			'a harmless command': before('Bash', { command: 'npm test 2>&1 | tail -n 20' }),
			'a protected read': before('Bash', { command: 'cat .env' }),
			'a file that is scanned': before('Bash', { command: 'cat a.ts' }),
			'a prompt of 2 kB': call({ hook_event_name: 'UserPromptSubmit', prompt: PROMPT.repeat(14).slice(0, 2048) }),
		};
		const times = new Map(Object.keys(cases).map((name) => [name, [] as number[]]));
		// The first two runs compile what is kept for the others.
		for (let run = -2; run < RUNS; run++) {
			for (const [name, input] of Object.entries(cases)) {
				const args = input === undefined ? ['-e', '0'] : [resolve('dist/cli.js'), 'hook', 'codex'];
				const from = performance.now();
				spawnSync(process.execPath, args, { env, ...(input !== undefined && { input }) });
				if (run >= 0) times.get(name)?.push(performance.now() - from);
			}
		}
		const empty = quantile(times.get('node -e 0') ?? [], 0.5);
		console.log(`\nan answer of the hook, ${RUNS} processes each (aim 1.6 times an empty one)`);
		for (const [name, all] of times) {
			const p50 = quantile(all, 0.5);
			const least = quantile(all, 0);
			console.log(
				`  ${name.padEnd(24)} p50 ${p50.toFixed(1)} ms   min ${least.toFixed(1)} ms   ${(p50 / empty).toFixed(2)} times`,
			);
		}
	} finally {
		await scratch.remove();
	}
}

const SOURCE = 'export function add(first: number, second: number): number {\n\treturn first + second;\n}\n';

const PROMPT =
	'Please refactor the function that parses the configuration, so that the number of tokens (4096) is read from ' +
	'maxTokens in settings.json, and add three tests for it. ';
