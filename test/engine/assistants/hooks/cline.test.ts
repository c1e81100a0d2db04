import { allow, ask, contract, deny, noted, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

function of(hookName: string, parts: object): Payload {
	return {
		clineVersion: '4.1.0',
		hookName,
		timestamp: '1763632800000',
		taskId: '17',
		workspaceRoots: ['/repo', '/other'],
		userId: 'u',
		model: { provider: 'anthropic', slug: 'claude-sonnet-5' },
		...parts,
	};
}

function before(toolName: string, parameters: object): Payload {
	return of('PreToolUse', { preToolUse: { toolName, parameters } });
}

function after(toolName: string, parameters: object, result: string, success = true): Payload {
	return of('PostToolUse', { postToolUse: { toolName, parameters, result, success, executionTimeMs: 5 } });
}

const read = before('read_file', { path: '.env' });
const prompt = of('UserPromptSubmit', { userPromptSubmit: { prompt: 'see', attachments: ['/repo/.env'] } });
const diff = '------- SEARCH\nold\n=======\nnew\n+++++++ REPLACE\n';

contract(
	'cline',
	[
		{
			when: 'a file read',
			payload: read,
			event: {
				kind: 'read',
				name: 'PreToolUse',
				tool: 'read_file',
				paths: ['.env'],
				cwd: '/repo',
				roots: ['/repo', '/other'],
				conversation: '17',
				model: 'claude-sonnet-5',
				input: { path: '.env' },
			},
		},
		{
			when: 'a search',
			payload: before('search_files', { path: 'src', regex: 'KEY', file_pattern: '*.ts' }),
			event: { kind: 'search', query: 'KEY', paths: ['src'], include: ['*.ts'], content: true },
		},
		{
			when: 'a listing',
			payload: before('list_files', { path: '.', recursive: 'true' }),
			event: { kind: 'search', paths: ['.'], content: false },
		},
		{
			when: 'a command',
			payload: before('execute_command', { command: 'cat .env', requires_approval: 'false' }),
			event: { kind: 'shell', command: 'cat .env' },
		},
		{
			when: 'a write',
			payload: before('write_to_file', { path: 'a.ts', content: 'x' }),
			event: { kind: 'write', paths: ['a.ts'], texts: [{ at: ['content'], text: 'x' }] },
		},
		{
			when: 'a replacement by search and replace',
			payload: before('replace_in_file', { path: 'a.ts', diff }),
			event: { kind: 'write', paths: ['a.ts'], texts: [{ at: ['diff'], text: diff }] },
		},
		{
			when: 'a replacement that was made',
			payload: after('replace_in_file', { path: 'a.ts', diff }, 'saved'),
			event: { kind: 'output', text: 'saved', paths: ['a.ts'] },
			edits: [{ path: 'a.ts', before: 'old', after: 'new' }],
		},
		{
			when: 'a replacement that was not made',
			payload: after('replace_in_file', { path: 'a.ts', diff }, 'no match', false),
			event: { kind: 'output', text: 'no match' },
		},
		{
			when: 'a tool of a MCP server, its arguments JSON in a string',
			payload: before('use_mcp_tool', { server_name: 'files', tool_name: 'read', arguments: '{"path":".env"}' }),
			event: {
				kind: 'tool',
				texts: [
					{ at: ['server_name'], text: 'files' },
					{ at: ['tool_name'], text: 'read' },
					{ at: ['arguments', 'path'], text: '.env' },
				],
			},
		},
		{
			when: 'a prompt and its attachments',
			payload: prompt,
			event: { kind: 'prompt', text: 'see', attachments: ['/repo/.env'] },
		},
		{ when: 'the begin of a task', payload: of('TaskStart', { taskStart: {} }), event: { kind: 'other' } },
	],
	[
		{ when: 'an allowed call', payload: read, answer: allow, json: { cancel: false } },
		{ when: 'a note, for which it has no place', payload: read, answer: noted, json: { cancel: false } },
		{ when: 'a refusal', payload: read, answer: deny, json: cancelled('Protected by **/.env*.') },
		{ when: 'a question, which it cannot ask', payload: read, answer: ask, json: cancelled('It changes the policy.') },
		{
			when: 'another input, which it cannot take',
			payload: read,
			answer: rewriteInput({}),
			json: cancelled('Values were put back.'),
		},
		{
			when: 'another output, which it cannot take, by ending the task',
			payload: after('read_file', { path: 'a' }, 'A=1'),
			answer: rewriteOutput('*'),
			json: cancelled('Placeholders were put in.'),
		},
		{ when: 'a blocked prompt', payload: prompt, answer: deny, json: cancelled('Protected by **/.env*.') },
	],
);

function cancelled(errorMessage: string): object {
	return { cancel: true, contextModification: '', errorMessage };
}
