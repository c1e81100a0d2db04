import { allow, ask, contract, deny, noted, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

const common = {
	session_id: 'e3',
	transcript_path: '/home/ann/.gemini/tmp/1/chats/e3.json',
	cwd: '/repo',
	timestamp: '2026-11-20T10:00:00.000Z',
};

function before(tool_name: string, tool_input: object): Payload {
	return { ...common, hook_event_name: 'BeforeTool', tool_name, tool_input };
}

function after(tool_name: string, tool_input: object, tool_response: object): Payload {
	return { ...common, hook_event_name: 'AfterTool', tool_name, tool_input, tool_response };
}

const read = before('read_file', { file_path: '.env' });
const prompt: Payload = { ...common, hook_event_name: 'BeforeAgent', prompt: 'see @.env' };

contract(
	'gemini-cli',
	[
		{ when: 'a file read', payload: read, event: { kind: 'read', tool: 'read_file', paths: ['.env'], cwd: '/repo' } },
		{
			when: 'a part of a file',
			payload: before('read_file', { file_path: 'a.ts', start_line: 5, end_line: 9 }),
			event: { kind: 'read', lines: { start: 5, end: 9 } },
		},
		{
			when: 'a part of a file in the words of older versions, which count from zero',
			payload: before('read_file', { absolute_path: '/repo/a.ts', offset: 4, limit: 5 }),
			event: { kind: 'read', paths: ['/repo/a.ts'], lines: { start: 5, end: 9 } },
		},
		{
			when: 'many files by pattern',
			payload: before('read_many_files', { include: ['**/*.env', 'a.ts'] }),
			event: { kind: 'search', include: ['**/*.env', 'a.ts'], paths: [], content: true },
		},
		{
			when: 'a search for text',
			payload: before('grep_search', { pattern: 'KEY', dir_path: 'src', include_pattern: '*.ts' }),
			event: { kind: 'search', query: 'KEY', paths: ['src'], include: ['*.ts'], content: true },
		},
		{
			when: 'a search for names',
			payload: before('grep_search', { pattern: 'KEY', names_only: true }),
			event: { kind: 'search', content: false },
		},
		{
			when: 'the search of older versions',
			payload: before('search_file_content', { pattern: 'KEY', path: 'src', include: '*.ts' }),
			event: { kind: 'search', paths: ['src'], include: ['*.ts'], content: true },
		},
		{
			when: 'a command and its folder',
			payload: before('run_shell_command', { command: 'cat .env', dir_path: 'sub' }),
			event: { kind: 'shell', command: 'cat .env', cwd: '/repo/sub' },
		},
		{
			when: 'a replacement',
			payload: before('replace', { file_path: 'a.ts', old_string: 'a', new_string: 'b' }),
			event: {
				kind: 'write',
				paths: ['a.ts'],
				texts: [
					{ at: ['old_string'], text: 'a' },
					{ at: ['new_string'], text: 'b' },
				],
			},
		},
		{
			when: 'a file that was written',
			payload: after('write_file', { file_path: 'a.ts', content: 'x' }, { llmContent: 'ok', returnDisplay: '' }),
			event: { kind: 'output', text: 'ok', paths: ['a.ts'] },
			edits: [{ path: 'a.ts', before: '', after: 'x' }],
		},
		{
			when: 'a tool of a MCP server',
			payload: {
				...before('mcp_files_read', { path: '.env' }),
				mcp_context: { server_name: 'files', tool_name: 'read', command: 'npx' },
			},
			event: { kind: 'tool', texts: [{ at: ['path'], text: '.env' }] },
		},
		{ when: 'a prompt', payload: prompt, event: { kind: 'prompt', text: 'see @.env' } },
		{
			when: 'a request to the model',
			payload: { ...common, hook_event_name: 'BeforeModel', llm_request: { messages: [] } },
			event: { kind: 'other' },
		},
	],
	[
		{ when: 'an allowed call with nothing', payload: read, answer: allow },
		{ when: 'a note', payload: read, answer: noted, json: { systemMessage: 'It holds an email address.' } },
		{ when: 'a refusal', payload: read, answer: deny, json: { decision: 'deny', reason: 'Protected by **/.env*.' } },
		{
			when: 'a question',
			payload: before('write_file', { file_path: 'a' }),
			answer: ask,
			json: { decision: 'ask', reason: 'It changes the policy.', systemMessage: 'It changes the policy.' },
		},
		{
			when: 'another input, all of it',
			payload: before('write_file', { file_path: 'a', content: 'x' }),
			answer: rewriteInput({ file_path: 'a', content: 'y' }),
			json: {
				hookSpecificOutput: { hookEventName: 'BeforeTool', tool_input: { file_path: 'a', content: 'y' } },
				systemMessage: 'Values were put back.',
			},
		},
		{
			when: 'a redacted output in the place of the refused one',
			payload: after('read_file', { file_path: 'a' }, { llmContent: 'A=1' }),
			answer: rewriteOutput('A=*'),
			json: { decision: 'deny', reason: 'Placeholders were put in.\n\nA=*' },
		},
		{
			when: 'a blocked prompt',
			payload: prompt,
			answer: deny,
			json: { decision: 'deny', reason: 'Protected by **/.env*.' },
		},
	],
);
