import { allow, ask, contract, deny, noted, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

function of(agent_action_name: string, tool_info: object): Payload {
	return {
		agent_action_name,
		trajectory_id: 't5',
		execution_id: 'x1',
		timestamp: '2026-11-20T10:00:00Z',
		model_name: 'SWE-2',
		tool_info,
	};
}

const read = of('pre_read_code', { file_path: '/repo/.env' });
const prompt = of('pre_user_prompt', { user_prompt: 'see @.env' });
const mcp = of('pre_mcp_tool_use', {
	mcp_server_name: 'files',
	mcp_tool_name: 'read',
	mcp_tool_arguments: { path: '.env' },
});

contract(
	'windsurf',
	[
		{
			when: 'a file read',
			payload: read,
			event: {
				kind: 'read',
				name: 'pre_read_code',
				tool: 'read_code',
				paths: ['/repo/.env'],
				conversation: 't5',
				model: 'SWE-2',
				cwd: '',
			},
		},
		{
			when: 'a folder that is read',
			payload: of('pre_read_code', { file_path: '/repo/secrets/' }),
			event: { kind: 'read', paths: ['/repo/secrets/'] },
		},
		{
			when: 'a write',
			payload: of('pre_write_code', { file_path: '/repo/a.ts', edits: [{ old_string: 'a', new_string: 'b' }] }),
			event: {
				kind: 'write',
				paths: ['/repo/a.ts'],
				texts: [
					{ at: ['edits', 0, 'old_string'], text: 'a' },
					{ at: ['edits', 0, 'new_string'], text: 'b' },
				],
			},
		},
		{
			when: 'a command and its folder',
			payload: of('pre_run_command', { command_line: 'cat .env', cwd: '/repo' }),
			event: { kind: 'shell', command: 'cat .env', cwd: '/repo', shell: 'posix' },
		},
		{
			when: 'a command on Windows',
			payload: of('pre_run_command', { command_line: 'gc .env', cwd: 'c:\\repo' }),
			event: { kind: 'shell', shell: 'powershell' },
		},
		{
			when: 'a tool of a MCP server',
			payload: mcp,
			event: { kind: 'tool', tool: 'files/read', texts: [{ at: ['path'], text: '.env' }] },
		},
		{
			when: 'the arguments of a MCP server as JSON in a string',
			payload: of('pre_mcp_tool_use', { mcp_tool_name: 'q', mcp_tool_arguments: '{"sql":"select 1"}' }),
			event: { kind: 'tool', texts: [{ at: ['sql'], text: 'select 1' }], input: { sql: 'select 1' } },
		},
		{
			when: 'what a MCP server gave back',
			payload: of('post_mcp_tool_use', { mcp_server_name: 'files', mcp_tool_name: 'read', mcp_result: 'A=1' }),
			event: { kind: 'output', text: 'A=1' },
		},
		{ when: 'a prompt', payload: prompt, event: { kind: 'prompt', text: 'see @.env' } },
		{
			when: 'what was changed',
			payload: of('post_write_code', { file_path: '/repo/a.ts', edits: [{ old_string: '', new_string: 'b' }] }),
			event: { kind: 'edited', edits: [{ path: '/repo/a.ts', before: '', after: 'b' }] },
			edits: [{ path: '/repo/a.ts', before: '', after: 'b' }],
		},
		{
			when: 'a read that has passed',
			payload: of('post_read_code', { file_path: '/repo/a.ts' }),
			event: { kind: 'other', name: 'post_read_code' },
		},
		{
			when: 'an answer of the model',
			payload: of('post_cascade_response', { response: 'x' }),
			event: { kind: 'other' },
		},
	],
	[
		{ when: 'an allowed read', payload: read, answer: allow },
		{ when: 'a note', payload: read, answer: noted, stderr: 'It holds an email address.' },
		{ when: 'a refused read', payload: read, answer: deny, stderr: 'Protected by **/.env*.', exitCode: 2 },
		{
			when: 'a question, which it cannot ask',
			payload: read,
			answer: ask,
			stderr: 'It changes the policy.',
			exitCode: 2,
		},
		{ when: 'a blocked prompt', payload: prompt, answer: deny, stderr: 'Protected by **/.env*.', exitCode: 2 },
		{
			when: 'another input, which it cannot take',
			payload: mcp,
			answer: rewriteInput({}),
			stderr: 'Values were put back.',
			exitCode: 2,
		},
		{
			when: 'another output, which it cannot take',
			payload: of('post_mcp_tool_use', { mcp_tool_name: 'read', mcp_result: 'A=1' }),
			answer: rewriteOutput('*'),
			stderr: 'Placeholders were put in.',
			exitCode: 2,
		},
	],
);
