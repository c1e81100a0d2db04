import { join } from 'node:path';
import { answerHook } from './hook-answer.ts';
import { codeFolder } from './state-folder.ts';

/**
 * What is kept of compiled code are the functions that were called. So the first hook of a version, once it has
 * answered, goes through everything that later ones will do.
 */
export function warmUp(): void {
	// Nothing is there, so nothing is read.
	const cwd = join(codeFolder(), 'none');
	const common = { session_id: '', transcript_path: null, turn_id: '', cwd };
	const before = (tool: string, input: object): object => {
		return { ...common, hook_event_name: 'PreToolUse', tool_name: tool, tool_input: input };
	};
	const events = [
		...COMMANDS.map((command) => before('Bash', { command })),
		before('Read', { file_path: 'a.ts', offset: 1, limit: 9 }),
		before('Read', { file_path: '.env' }),
		before('Edit', { file_path: 'a.ts', old_string: TEXT, new_string: TEXT }),
		before('mcp__a__b', { path: 'src', text: TEXT }),
		{ ...common, hook_event_name: 'UserPromptSubmit', prompt: `${TEXT} @src/a.ts` },
		{ ...before('Bash', { command: 'ls' }), hook_event_name: 'PostToolUse', tool_response: TEXT },
	];
	for (const name of ['codex', 'claude-code', 'vscode', 'cursor']) {
		for (const event of events) answerHook(name, JSON.stringify(event));
	}
}

const COMMANDS = [
	'npm test 2>&1 | tail -n 20',
	'cat .env',
	'cd src && grep -rn "token" . | head; FILE=a.ts; sed -n 1,9p "$FILE" > out.txt',
	'git status --short && git diff --stat',
	"for f in *.none; do node -e 'console.log(1)'; done",
];

/** Somewhat of everything that detectors stop at. */
const TEXT =
	'The function reads 4096 tokens, a key and a password = from settings.json (https://example.org/a?b=c), id 12345678, ' +
	'user@example.org, 10.0.0.1, name: "value", const secret = process.env.SECRET; and adds 3 tests.\n';
