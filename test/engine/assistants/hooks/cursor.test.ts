import { allow, ask, contract, deny, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

const common = {
	conversation_id: 'd2',
	generation_id: 'g1',
	model: 'claude-sonnet-5',
	cursor_version: '3.2.1',
	workspace_roots: ['/repo'],
	user_email: null,
	transcript_path: null,
};

function of(hook_event_name: string, parts: object): Payload {
	return { ...common, hook_event_name, ...parts };
}

const readFile = of('beforeReadFile', { file_path: '/repo/.env', content: 'A=1', attachments: [] });
const shell = of('beforeShellExecution', { command: 'cat .env', cwd: '/repo/sub', sandbox: false });
const mcp = of('beforeMCPExecution', { tool_name: 'read', tool_input: '{"path":".env"}', command: 'npx files' });
const generic = of('preToolUse', {
	tool_name: 'Read',
	tool_input: { file_path: '/repo/.env' },
	tool_use_id: '1',
	cwd: '/repo',
});
const prompt = of('beforeSubmitPrompt', {
	prompt: 'explain',
	attachments: [{ type: 'file', file_path: '/repo/.env' }],
});
const mcpOutput = of('postToolUse', {
	tool_name: 'MCP:read',
	tool_input: { path: 'a' },
	tool_output: '{"content":[{"type":"text","text":"A=1"}]}',
});

contract(
	'cursor',
	[
		{
			when: 'a file with its content',
			payload: readFile,
			event: {
				kind: 'read',
				name: 'beforeReadFile',
				tool: 'Read',
				paths: ['/repo/.env'],
				content: 'A=1',
				cwd: '/repo',
				roots: ['/repo'],
				conversation: 'd2',
				model: 'claude-sonnet-5',
			},
		},
		{
			when: 'a file for completions',
			payload: of('beforeTabFileRead', { file_path: '/repo/.env', content: '' }),
			event: { kind: 'read', paths: ['/repo/.env'], content: '' },
		},
		{
			when: 'a command and its folder',
			payload: shell,
			event: { kind: 'shell', tool: 'Shell', command: 'cat .env', cwd: '/repo/sub' },
		},
		{
			when: 'a MCP call, its input JSON in a string',
			payload: mcp,
			event: { kind: 'tool', tool: 'read', texts: [{ at: ['path'], text: '.env' }], input: { path: '.env' } },
		},
		{ when: 'a tool by its generic event', payload: generic, event: { kind: 'read', paths: ['/repo/.env'] } },
		{
			when: 'a command by its generic event',
			payload: of('preToolUse', { tool_name: 'Shell', tool_input: { command: 'ls', working_directory: 'sub' } }),
			event: { kind: 'shell', command: 'ls', cwd: '/repo/sub' },
		},
		{
			when: 'a search',
			payload: of('preToolUse', { tool_name: 'Grep', tool_input: { pattern: 'KEY', path: '/repo' } }),
			event: { kind: 'search', query: 'KEY', paths: ['/repo'], content: true },
		},
		{
			when: 'a write',
			payload: of('preToolUse', { tool_name: 'Write', tool_input: { file_path: 'a.ts', content: 'x' } }),
			event: { kind: 'write', paths: ['a.ts'], texts: [{ at: ['content'], text: 'x' }] },
		},
		{
			when: 'a deletion',
			payload: of('preToolUse', { tool_name: 'Delete', tool_input: { path: '.cordon.json' } }),
			event: { kind: 'write', paths: ['.cordon.json'], texts: [] },
		},
		{
			when: 'a prompt and its attachments',
			payload: prompt,
			event: { kind: 'prompt', text: 'explain', attachments: ['/repo/.env'] },
		},
		{
			when: 'what the agent changed',
			payload: of('afterFileEdit', { file_path: '/repo/a.ts', edits: [{ old_string: 'a', new_string: 'b' }] }),
			event: { kind: 'edited', edits: [{ path: '/repo/a.ts', before: 'a', after: 'b' }] },
			edits: [{ path: '/repo/a.ts', before: 'a', after: 'b' }],
		},
		{
			when: 'what a completion changed',
			payload: of('afterTabFileEdit', {
				file_path: '/repo/a.ts',
				edits: [
					{
						old_string: '',
						new_string: 'b',
						range: { start_line_number: 1, start_column: 1, end_line_number: 1, end_column: 1 },
						old_line: '',
						new_line: 'b',
					},
				],
			}),
			event: { kind: 'edited' },
			edits: [{ path: '/repo/a.ts', before: '', after: 'b' }],
		},
		{
			when: 'an output, JSON in a string',
			payload: mcpOutput,
			event: { kind: 'output', tool: 'MCP:read', text: 'A=1', paths: [] },
		},
		{
			when: 'what a command printed',
			payload: of('afterShellExecution', { command: 'ls', output: 'a.ts', duration: 3 }),
			event: { kind: 'output', text: 'a.ts' },
		},
		{
			when: "a hook of Claude Code's that it calls as well",
			payload: of('PreToolUse', { session_id: 's', tool_name: 'Bash', tool_input: { command: 'ls' } }),
			event: { kind: 'shell', command: 'ls' },
		},
		{ when: 'an event without answer', payload: of('stop', { status: 'completed' }), event: { kind: 'other' } },
	],
	[
		{ when: 'an allowed read', payload: readFile, answer: allow, json: { permission: 'allow' } },
		{ when: 'a refused read', payload: readFile, answer: deny, json: permission('deny', 'Protected by **/.env*.') },
		{
			when: 'a question about a command',
			payload: shell,
			answer: ask,
			json: permission('ask', 'It changes the policy.'),
		},
		{
			when: 'a question where it cannot ask with a refusal',
			payload: generic,
			answer: ask,
			json: permission('deny', 'It changes the policy.'),
		},
		{
			when: 'another input',
			payload: generic,
			answer: rewriteInput({ file_path: 'copy' }),
			json: { ...permission('allow', 'Values were put back.'), updated_input: { file_path: 'copy' } },
		},
		{
			when: 'another input where it takes none with a refusal',
			payload: mcp,
			answer: rewriteInput({ path: 'copy' }),
			json: permission('deny', 'Values were put back.'),
		},
		{
			when: "a hook of Claude Code's in both words",
			payload: of('PreToolUse', { tool_name: 'Read', tool_input: { file_path: '.env' } }),
			answer: deny,
			json: {
				...permission('deny', 'Protected by **/.env*.'),
				hookSpecificOutput: {
					hookEventName: 'PreToolUse',
					permissionDecision: 'deny',
					permissionDecisionReason: 'Protected by **/.env*.',
				},
			},
		},
		{ when: 'a prompt that may go', payload: prompt, answer: allow, json: { continue: true } },
		{
			when: 'a prompt that may not',
			payload: prompt,
			answer: deny,
			json: { continue: false, user_message: 'Protected by **/.env*.' },
		},
		{
			when: 'an output of a MCP server by withholding it',
			payload: mcpOutput,
			answer: rewriteOutput('*'),
			json: {
				updated_mcp_tool_output: { content: [{ type: 'text', text: 'Placeholders were put in.' }] },
				additional_context: 'Placeholders were put in.',
			},
		},
		{
			when: 'another output with words alone',
			payload: of('postToolUse', { tool_name: 'Shell', tool_input: {}, tool_output: 'A=1' }),
			answer: deny,
			json: { additional_context: 'Protected by **/.env*.' },
		},
		{ when: 'nothing to an event that has passed', payload: of('stop', {}), answer: deny },
	],
);

function permission(decision: string, reason: string): object {
	return { permission: decision, user_message: reason, agent_message: reason };
}
