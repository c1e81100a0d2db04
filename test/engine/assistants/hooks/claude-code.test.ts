import { allow, ask, contract, deny, noted, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

const common = {
	session_id: '0f4c',
	transcript_path: '/home/ann/.claude/projects/-repo/0f4c.jsonl',
	cwd: '/repo',
	permission_mode: 'default',
};

function before(tool_name: string, tool_input: object, more: object = {}): Payload {
	return { ...common, hook_event_name: 'PreToolUse', tool_name, tool_input, tool_use_id: 'toolu_1', ...more };
}

function after(tool_name: string, tool_input: object, tool_response: unknown): Payload {
	return { ...before(tool_name, tool_input), hook_event_name: 'PostToolUse', tool_response };
}

const prompt: Payload = { ...common, hook_event_name: 'UserPromptSubmit', prompt: 'look at @src/a.ts' };
const read = before('Read', { file_path: '/repo/.env' });
const edit = before('Edit', { file_path: '/repo/a.ts', old_string: 'one', new_string: 'two', replace_all: false });
const fileRead = {
	type: 'text',
	file: { filePath: '/repo/a.ts', content: 'a\nb', numLines: 2, startLine: 1, totalLines: 2 },
};

contract(
	'claude-code',
	[
		{
			when: 'a file read',
			payload: read,
			event: {
				kind: 'read',
				name: 'PreToolUse',
				tool: 'Read',
				paths: ['/repo/.env'],
				lines: undefined,
				cwd: '/repo',
				conversation: '0f4c',
				mode: 'default',
				input: { file_path: '/repo/.env' },
			},
		},
		{
			when: 'a read of a part',
			payload: before('Read', { file_path: '/repo/a.ts', offset: 10, limit: 5 }),
			event: { kind: 'read', paths: ['/repo/a.ts'], lines: { start: 10, end: 14 } },
		},
		{
			when: 'a search that shows lines',
			payload: before('Grep', { pattern: 'KEY', path: 'config', glob: '*.env', output_mode: 'content' }),
			event: { kind: 'search', query: 'KEY', paths: ['config'], include: ['*.env'], content: true },
		},
		{
			when: 'a search that names files',
			payload: before('Grep', { pattern: 'KEY' }),
			event: { kind: 'search', query: 'KEY', paths: [], content: false },
		},
		{
			when: 'a glob',
			payload: before('Glob', { pattern: '**/.env' }),
			event: { kind: 'search', query: '**/.env', content: false },
		},
		{
			when: 'a command',
			payload: before('Bash', { command: 'cat .env', description: 'Show it' }),
			event: { kind: 'shell', command: 'cat .env', shell: 'posix' },
		},
		{
			when: 'a command on Windows, where its shell is that of Git',
			payload: { ...before('Bash', { command: 'F=.env; cat $F' }), cwd: 'C:\\repo' },
			event: { kind: 'shell', shell: 'posix', cwd: 'C:\\repo' },
		},
		{
			when: 'a PowerShell command',
			payload: before('PowerShell', { command: 'gc .env' }),
			event: { kind: 'shell', command: 'gc .env', shell: 'powershell' },
		},
		{
			when: 'an edit, with where each text stands',
			payload: edit,
			event: {
				kind: 'write',
				paths: ['/repo/a.ts'],
				texts: [
					{ at: ['old_string'], text: 'one' },
					{ at: ['new_string'], text: 'two' },
				],
			},
		},
		{
			when: 'several edits at once',
			payload: before('MultiEdit', { file_path: 'a.ts', edits: [{ old_string: 'b', new_string: 'c' }] }),
			event: {
				kind: 'write',
				paths: ['a.ts'],
				texts: [
					{ at: ['edits', 0, 'old_string'], text: 'b' },
					{ at: ['edits', 0, 'new_string'], text: 'c' },
				],
			},
		},
		{
			when: 'a cell of a notebook',
			payload: before('NotebookEdit', { notebook_path: '/repo/a.ipynb', new_source: 'x = 1' }),
			event: { kind: 'write', paths: ['/repo/a.ipynb'], texts: [{ at: ['new_source'], text: 'x = 1' }] },
		},
		{
			when: 'a tool of a MCP server, every text of it',
			payload: before('mcp__files__read', { path: '.env', options: { as: ['utf8'] } }),
			event: {
				kind: 'tool',
				tool: 'mcp__files__read',
				texts: [
					{ at: ['path'], text: '.env' },
					{ at: ['options', 'as', 0], text: 'utf8' },
				],
			},
		},
		{
			when: 'a prompt',
			payload: prompt,
			event: { kind: 'prompt', text: 'look at @src/a.ts', attachments: [], tool: '' },
		},
		{
			when: 'what a read gave back',
			payload: after('Read', { file_path: '/repo/a.ts' }, fileRead),
			event: { kind: 'output', text: 'a\nb', paths: ['/repo/a.ts'], response: fileRead },
		},
		{
			when: 'what a command printed',
			payload: after('Bash', { command: 'ls' }, { stdout: 'out', stderr: 'err', interrupted: false }),
			event: { kind: 'output', text: 'out\nerr', paths: [] },
		},
		{
			when: 'an edit that was made: its output, and the edit beside it',
			payload: after('Edit', { file_path: '/repo/a.ts', old_string: 'one', new_string: 'two' }, { newString: 'two' }),
			event: { kind: 'output', text: 'two', paths: ['/repo/a.ts'] },
			edits: [{ path: '/repo/a.ts', before: 'one', after: 'two' }],
		},
		{
			when: 'an edit that failed: no edit',
			payload: {
				...edit,
				hook_event_name: 'PostToolUseFailure',
				error: 'String to replace not found',
			},
			event: { kind: 'output', text: 'String to replace not found' },
		},
		{
			when: 'an event that nobody knows',
			payload: { ...common, hook_event_name: 'Teleport', tool_name: 'Read', tool_input: {} },
			event: { kind: 'other', name: 'Teleport' },
		},
	],
	[
		{ when: 'an allowed call with nothing, so that the person is asked as ever', payload: read, answer: allow },
		{
			when: 'a note to the person',
			payload: read,
			answer: noted,
			json: { systemMessage: 'It holds an email address.' },
		},
		{ when: 'a refusal', payload: read, answer: deny, json: decision('deny', 'Protected by **/.env*.') },
		{ when: 'a question', payload: edit, answer: ask, json: decision('ask', 'It changes the policy.') },
		{
			when: 'another input, which the person approves',
			payload: edit,
			answer: rewriteInput({ file_path: '/repo/a.ts' }),
			json: decision('ask', 'Values were put back.', { file_path: '/repo/a.ts' }),
		},
		{
			when: 'another input where edits need no approval',
			payload: { ...edit, permission_mode: 'acceptEdits' },
			answer: rewriteInput({ file_path: '/repo/a.ts' }),
			json: decision('allow', 'Values were put back.', { file_path: '/repo/a.ts' }),
		},
		{
			when: 'a narrower search in the folder without asking',
			payload: before('Grep', { pattern: 'x', path: 'src' }),
			answer: rewriteInput({ pattern: 'x', path: 'src', glob: '!.env' }),
			json: decision('allow', 'Values were put back.', { pattern: 'x', path: 'src', glob: '!.env' }),
		},
		{
			when: 'a narrower search elsewhere by asking',
			payload: before('Grep', { pattern: 'x', path: '/repo/../etc' }),
			answer: rewriteInput({}),
			json: decision('ask', 'Values were put back.', {}),
		},
		{
			when: 'a blocked prompt, which it shall not repeat',
			payload: prompt,
			answer: deny,
			json: {
				decision: 'block',
				reason: 'Protected by **/.env*.',
				hookSpecificOutput: { hookEventName: 'UserPromptSubmit', suppressOriginalPrompt: true },
			},
		},
		{
			when: 'a redacted read in its own shape',
			payload: after('Read', { file_path: '/repo/a.ts' }, fileRead),
			answer: rewriteOutput('a\n*'),
			json: output({ ...fileRead, file: { ...fileRead.file, content: 'a\n*' } }, 'Placeholders were put in.'),
		},
		{
			when: 'the redacted output of a command, each stream its own lines',
			payload: after('Bash', { command: 'x' }, { stdout: 'a\nb', stderr: 'c', interrupted: false }),
			answer: rewriteOutput('a\n*\n**'),
			json: output({ stdout: 'a\n*', stderr: '**', interrupted: false }, 'Placeholders were put in.'),
		},
		{
			when: 'a redacted output with fewer lines: nothing of the original stays',
			payload: after('mcp__x__y', {}, [
				{ type: 'text', text: 'a\nb\nc' },
				{ type: 'text', text: 'd' },
			]),
			answer: rewriteOutput('*'),
			json: output(
				[
					{ type: 'text', text: '*' },
					{ type: 'text', text: '' },
				],
				'Placeholders were put in.',
			),
		},
		{
			when: 'a withheld output',
			payload: after('mcp__x__y', {}, 'text'),
			answer: deny,
			json: output('Protected by **/.env*.', 'Protected by **/.env*.'),
		},
	],
);

function decision(permissionDecision: string, permissionDecisionReason: string, updatedInput?: object): object {
	const hookSpecificOutput = { hookEventName: 'PreToolUse', permissionDecision, permissionDecisionReason };
	return { hookSpecificOutput: updatedInput ? { ...hookSpecificOutput, updatedInput } : hookSpecificOutput };
}

function output(updatedToolOutput: unknown, systemMessage: string): object {
	return { hookSpecificOutput: { hookEventName: 'PostToolUse', updatedToolOutput }, systemMessage };
}
