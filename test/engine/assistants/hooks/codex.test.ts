import { allow, ask, contract, deny, noted, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

const common = {
	session_id: 'f6',
	turn_id: 'turn-1',
	transcript_path: '/home/ann/.codex/sessions/2026/11/20/rollout-f6.jsonl',
	cwd: '/repo',
	model: 'gpt-5.5-codex',
	permission_mode: 'default',
};

function before(tool_name: string, tool_input: object): Payload {
	return { ...common, hook_event_name: 'PreToolUse', tool_name, tool_input, tool_use_id: 'call_1' };
}

function after(tool_name: string, tool_input: object, tool_response: unknown): Payload {
	return { ...before(tool_name, tool_input), hook_event_name: 'PostToolUse', tool_response };
}

const cat = before('Bash', { command: 'cat .env' });
const patch = '*** Begin Patch\n*** Update File: a.ts\n@@\n-a\n+b\n*** End Patch';
const prompt: Payload = { ...common, hook_event_name: 'UserPromptSubmit', prompt: 'go on' };

contract(
	'codex',
	[
		{
			when: 'a command',
			payload: cat,
			event: {
				kind: 'shell',
				command: 'cat .env',
				cwd: '/repo',
				conversation: 'f6',
				model: 'gpt-5.5-codex',
				mode: 'default',
			},
		},
		{
			when: 'a command as a list that calls a shell',
			payload: before('shell', { command: ['bash', '-lc', 'cat .env'] }),
			event: { kind: 'shell', command: 'cat .env' },
		},
		{
			when: 'a command as a list of words',
			payload: before('shell', { command: ['cat', "it's .env"], workdir: 'sub' }),
			event: { kind: 'shell', command: String.raw`cat 'it'\''s .env'`, cwd: '/repo/sub' },
		},
		{
			when: 'a patch',
			payload: before('apply_patch', { command: patch }),
			event: { kind: 'write', paths: ['a.ts'], texts: [{ at: ['command'], text: patch }] },
		},
		{
			when: 'a patch that was applied',
			payload: after('apply_patch', { command: patch }, 'Success'),
			event: { kind: 'output', text: 'Success', paths: ['a.ts'] },
			edits: [{ path: 'a.ts', before: 'a', after: 'b' }],
		},
		{
			when: 'a picture',
			payload: before('view_image', { path: '/repo/a.png' }),
			event: { kind: 'read', paths: ['/repo/a.png'] },
		},
		{
			when: 'a tool of a MCP server',
			payload: before('mcp__files__read', { path: '.env' }),
			event: { kind: 'tool', texts: [{ at: ['path'], text: '.env' }] },
		},
		{
			when: 'what a command printed',
			payload: after('Bash', { command: 'ls' }, 'a.ts\n'),
			event: { kind: 'output', text: 'a.ts\n' },
		},
		{ when: 'a prompt', payload: prompt, event: { kind: 'prompt', text: 'go on' } },
		{
			when: 'a payload without transcript',
			payload: { ...cat, turn_id: undefined, transcript_path: null },
			event: { kind: 'shell' },
		},
		{ when: 'a turn that ends', payload: { ...common, hook_event_name: 'Stop' }, event: { kind: 'other' } },
	],
	[
		{ when: 'an allowed call with nothing', payload: cat, answer: allow },
		{ when: 'a note', payload: cat, answer: noted, json: { systemMessage: 'It holds an email address.' } },
		{ when: 'a refusal', payload: cat, answer: deny, json: denied('Protected by **/.env*.') },
		{ when: 'a question, which it cannot ask', payload: cat, answer: ask, json: denied('It changes the policy.') },
		{
			when: 'another input, which it cannot take',
			payload: before('apply_patch', { command: patch }),
			answer: rewriteInput({}),
			json: denied('Values were put back.'),
		},
		{
			when: 'a redacted output in the place of the withheld one',
			payload: after('Bash', { command: 'x' }, 'A=1'),
			answer: rewriteOutput('A=*'),
			json: { decision: 'block', reason: 'Placeholders were put in.\n\nA=*' },
		},
		{
			when: 'a blocked prompt with a reason that is never empty',
			payload: prompt,
			answer: { say: 'deny', reason: '' },
			json: { decision: 'block', reason: 'Cordon refuses this.' },
		},
	],
);

function denied(permissionDecisionReason: string): object {
	return { hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason } };
}
