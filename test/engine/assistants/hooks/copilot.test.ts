import { allow, ask, contract, deny, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

const common = { sessionId: 'c7', timestamp: 1763632800000, cwd: '/repo' };
const pascal = { session_id: 'c7', timestamp: '2026-11-20T10:00:00.000Z', cwd: '/repo' };

function before(toolName: string, toolArgs: unknown): Payload {
	return { ...common, toolName, toolArgs };
}

function after(toolName: string, toolArgs: unknown, textResultForLlm: string): Payload {
	return { ...before(toolName, toolArgs), toolResult: { resultType: 'success', textResultForLlm } };
}

const view = before('view', { path: '/repo/.env' });
const viewAsRead: Payload = {
	...pascal,
	hook_event_name: 'PreToolUse',
	tool_name: 'Read',
	tool_input: { path: '/repo/.env' },
};
const prompt: Payload = { ...common, prompt: 'fix it' };

contract(
	'copilot',
	[
		{
			when: 'a file that is viewed; its payload does not name the event',
			payload: view,
			event: {
				kind: 'read',
				name: 'preToolUse',
				tool: 'view',
				paths: ['/repo/.env'],
				conversation: 'c7',
				cwd: '/repo',
			},
		},
		{
			when: 'a part that is viewed',
			payload: before('view', { path: '/repo/a.ts', view_range: [3, 9] }),
			event: { kind: 'read', lines: { start: 3, end: 9 } },
		},
		{
			when: 'a part without end as the whole file',
			payload: before('view', { path: '/repo/a.ts', view_range: [3, -1] }),
			event: { kind: 'read', lines: undefined },
		},
		{
			when: 'arguments as JSON in a string',
			payload: before('bash', '{"command":"cat .env","description":"x"}'),
			event: { kind: 'shell', command: 'cat .env', input: { command: 'cat .env', description: 'x' } },
		},
		{
			when: 'PowerShell',
			payload: before('powershell', { command: 'gc .env' }),
			event: { kind: 'shell', command: 'gc .env', shell: 'powershell' },
		},
		{
			when: 'what is typed into a shell that runs',
			payload: before('write_bash', { sessionId: '1', input: 'cat .env' }),
			event: { kind: 'shell', command: 'cat .env' },
		},
		{
			when: 'a search whose output is not told as one that shows lines',
			payload: before('grep', { pattern: 'KEY', glob: '*.ts' }),
			event: { kind: 'search', query: 'KEY', include: ['*.ts'], content: true },
		},
		{
			when: 'a search for names',
			payload: before('grep', { pattern: 'KEY', output_mode: 'files_with_matches' }),
			event: { kind: 'search', content: false },
		},
		{
			when: 'an edit',
			payload: before('edit', { path: '/repo/a.ts', old_str: 'a', new_str: 'b' }),
			event: {
				kind: 'write',
				paths: ['/repo/a.ts'],
				texts: [
					{ at: ['old_str'], text: 'a' },
					{ at: ['new_str'], text: 'b' },
				],
			},
		},
		{
			when: 'a patch that is all of the arguments',
			payload: before('apply_patch', '*** Begin Patch\n*** Add File: a.ts\n+x\n*** End Patch'),
			event: {
				kind: 'write',
				paths: ['a.ts'],
				texts: [{ at: [], text: '*** Begin Patch\n*** Add File: a.ts\n+x\n*** End Patch' }],
			},
		},
		{
			when: 'a file that was created',
			payload: after('create', { path: '/repo/a.ts', file_text: 'x' }, 'Created'),
			event: { kind: 'output', name: 'postToolUse', text: 'Created', paths: ['/repo/a.ts'] },
			edits: [{ path: '/repo/a.ts', before: '', after: 'x' }],
		},
		{
			when: "Claude Code's names for its tools, where the hook file uses those of its events",
			payload: viewAsRead,
			event: { kind: 'read', name: 'PreToolUse', tool: 'Read', paths: ['/repo/.env'] },
		},
		{
			when: 'the home of a person whose name is that of another assistant',
			payload: { ...viewAsRead, transcript_path: '/home/claude/.copilot/session-state/c7/events.jsonl' },
			event: { kind: 'read' },
		},
		{
			when: 'the result in snake case',
			payload: {
				...viewAsRead,
				hook_event_name: 'PostToolUse',
				tool_result: { result_type: 'success', text_result_for_llm: 'A=1' },
			},
			event: { kind: 'output', text: 'A=1' },
		},
		{ when: 'a prompt', payload: prompt, event: { kind: 'prompt', name: 'userPromptSubmitted', text: 'fix it' } },
		{
			when: 'the begin of a session',
			payload: { ...common, source: 'new', initialPrompt: 'hello' },
			event: { kind: 'other' },
		},
	],
	[
		{ when: 'an allowed call with nothing', payload: view, answer: allow },
		{
			when: 'a refusal at the top',
			payload: view,
			answer: deny,
			json: { permissionDecision: 'deny', permissionDecisionReason: 'Protected by **/.env*.' },
		},
		{
			when: 'a question',
			payload: view,
			answer: ask,
			json: { permissionDecision: 'ask', permissionDecisionReason: 'It changes the policy.' },
		},
		{
			when: 'a refusal both ways to an event in the other spelling',
			payload: viewAsRead,
			answer: deny,
			json: {
				permissionDecision: 'deny',
				permissionDecisionReason: 'Protected by **/.env*.',
				hookSpecificOutput: {
					hookEventName: 'PreToolUse',
					permissionDecision: 'deny',
					permissionDecisionReason: 'Protected by **/.env*.',
				},
			},
		},
		{
			when: 'other arguments without a decision',
			payload: before('create', { path: 'a', file_text: 'x' }),
			answer: rewriteInput({ path: 'a', file_text: 'y' }),
			json: { modifiedArgs: { path: 'a', file_text: 'y' }, additionalContext: 'Values were put back.' },
		},
		{
			when: 'a redacted result in its own shape',
			payload: after('view', { path: 'a' }, 'secret'),
			answer: rewriteOutput('*'),
			json: {
				modifiedResult: { resultType: 'success', textResultForLlm: '*' },
				additionalContext: 'Placeholders were put in.',
			},
		},
		{
			when: 'a redacted result of the other spelling in the shape of its answers',
			payload: {
				...viewAsRead,
				hook_event_name: 'PostToolUse',
				tool_result: { result_type: 'failure', text_result_for_llm: 'A=1' },
			},
			answer: rewriteOutput('*'),
			json: {
				modifiedResult: { textResultForLlm: '*', resultType: 'failure' },
				additionalContext: 'Placeholders were put in.',
			},
		},
		{
			when: 'a refused prompt',
			payload: prompt,
			answer: deny,
			json: { decision: 'block', reason: 'Protected by **/.env*.' },
		},
	],
);
