import { allow, ask, contract, deny, noted, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

function before(tool_name: string, tool_input: object): Payload {
	return { hook_event_name: 'preToolUse', cwd: '/repo', tool_name, tool_input };
}

function after(tool_name: string, tool_input: object, result: readonly unknown[]): Payload {
	return { ...before(tool_name, tool_input), hook_event_name: 'postToolUse', tool_response: { success: true, result } };
}

const read = before('fs_read', { operations: [{ mode: 'Line', path: '/repo/.env', start_line: 1 }] });
const prompt: Payload = { hook_event_name: 'userPromptSubmit', cwd: '/repo', prompt: 'explain' };

contract(
	'kiro',
	[
		{
			when: 'a file read',
			payload: read,
			event: { kind: 'read', name: 'preToolUse', tool: 'fs_read', paths: ['/repo/.env'], cwd: '/repo' },
		},
		{
			when: 'several files in one call',
			payload: before('fs_read', {
				operations: [
					{ mode: 'Line', path: 'a.ts' },
					{ mode: 'Image', image_paths: ['b.png'] },
					{ mode: 'Directory', path: 'src' },
				],
			}),
			event: { kind: 'read', paths: ['a.ts', 'b.png', 'src'] },
		},
		{
			when: 'folders alone as a listing',
			payload: before('fs_read', { operations: [{ mode: 'Directory', path: 'src' }] }),
			event: { kind: 'search', paths: ['src'], content: false },
		},
		{
			when: 'a search among its operations',
			payload: before('fs_read', {
				operations: [
					{ mode: 'Line', path: 'a.ts' },
					{ mode: 'Search', path: 'src', pattern: 'KEY' },
				],
			}),
			event: { kind: 'search', paths: ['a.ts', 'src'], content: true },
		},
		{
			when: 'the shorter name of the tool',
			payload: before('read', { operations: [{ mode: 'Line', path: '.env' }] }),
			event: { kind: 'read', paths: ['.env'] },
		},
		{
			when: 'a command',
			payload: before('execute_bash', { command: 'cat .env' }),
			event: { kind: 'shell', command: 'cat .env' },
		},
		{
			when: 'a new file',
			payload: before('fs_write', { command: 'create', path: 'a.ts', file_text: 'x' }),
			event: {
				kind: 'write',
				paths: ['a.ts'],
				texts: [
					{ at: ['command'], text: 'create' },
					{ at: ['file_text'], text: 'x' },
				],
			},
		},
		{
			when: 'a replacement that was made',
			payload: after('fs_write', { command: 'str_replace', path: 'a.ts', old_str: 'a', new_str: 'b' }, ['ok']),
			event: { kind: 'output', text: 'ok', paths: ['a.ts'] },
			edits: [{ path: 'a.ts', before: 'a', after: 'b' }],
		},
		{
			when: 'a tool of a MCP server',
			payload: before('@files/read', { path: '.env' }),
			event: { kind: 'tool', texts: [{ at: ['path'], text: '.env' }] },
		},
		{
			when: 'a tool of the editor, its event in the other spelling',
			payload: { ...before('readMultipleFiles', { paths: ['a.ts', '.env'] }), hook_event_name: 'PreToolUse' },
			event: { kind: 'read', paths: ['a.ts', '.env'] },
		},
		{ when: 'a prompt', payload: prompt, event: { kind: 'prompt', text: 'explain' } },
		{
			when: 'an agent that starts',
			payload: { hook_event_name: 'agentSpawn', cwd: '/repo' },
			event: { kind: 'other' },
		},
	],
	[
		{ when: 'an allowed call', payload: read, answer: allow },
		{ when: 'a note as a warning', payload: read, answer: noted, stderr: 'It holds an email address.', exitCode: 1 },
		{ when: 'a refusal', payload: read, answer: deny, stderr: 'Protected by **/.env*.', exitCode: 2 },
		{
			when: 'a question, which it cannot ask',
			payload: read,
			answer: ask,
			stderr: 'It changes the policy.',
			exitCode: 2,
		},
		{
			when: 'another input, which it cannot take',
			payload: before('fs_write', { command: 'create', path: 'a', file_text: 'x' }),
			answer: rewriteInput({}),
			stderr: 'Values were put back.',
			exitCode: 2,
		},
		{
			when: 'another output, which it cannot take, as a warning',
			payload: after('execute_bash', { command: 'x' }, [{ stdout: 'A=1' }]),
			answer: rewriteOutput('*'),
			stderr: 'Placeholders were put in.',
			exitCode: 1,
		},
		{
			when: 'a prompt, which it cannot stop, as a warning',
			payload: prompt,
			answer: deny,
			stderr: 'Protected by **/.env*.',
			exitCode: 1,
		},
	],
);
