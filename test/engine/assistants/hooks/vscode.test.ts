import { allow, ask, contract, deny, noted, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

const common = {
	timestamp: '2026-11-20T10:00:00.000Z',
	session_id: '5a1e',
	transcript_path: '/home/ann/.vscode-server/data/User/workspaceStorage/1/GitHub.copilot-chat/transcripts/5a1e.jsonl',
	cwd: '/repo',
};

function before(tool_name: string, tool_input: object, more: object = {}): Payload {
	return { ...common, hook_event_name: 'PreToolUse', tool_name, tool_input, tool_use_id: 'call_1', ...more };
}

const read = before('read_file', { filePath: '/repo/.env', startLine: 1, endLine: 40 });
const created = before('create_file', { filePath: '/repo/a.ts', content: 'x' });
const prompt: Payload = { ...common, hook_event_name: 'UserPromptSubmit', prompt: 'explain' };
const patch = [
	'*** Begin Patch',
	'*** Update File: /repo/a.ts',
	'@@ class A',
	' kept',
	'-old',
	'+new',
	'*** Add File: b.ts',
	'+first',
	'*** Delete File: c.ts',
	'*** End Patch',
].join('\n');

contract(
	'vscode',
	[
		{
			when: 'a file read, with its lines',
			payload: read,
			event: {
				kind: 'read',
				tool: 'read_file',
				paths: ['/repo/.env'],
				lines: { start: 1, end: 40 },
				conversation: '5a1e',
			},
		},
		{
			when: 'camel case for the parts of an event',
			payload: {
				sessionId: '5a1e',
				hookEventName: 'PreToolUse',
				cwd: '/repo',
				toolName: 'view_image',
				toolInput: { filePath: '/repo/a.png' },
			},
			event: { kind: 'read', name: 'PreToolUse', paths: ['/repo/a.png'], conversation: '5a1e' },
		},
		{
			when: 'a search for text',
			payload: before('grep_search', { query: 'KEY', isRegexp: false, includePattern: 'src/**' }),
			event: { kind: 'search', query: 'KEY', paths: [], include: ['src/**'], content: true },
		},
		{
			when: 'a search by meaning',
			payload: before('semantic_search', { query: 'where is the key' }),
			event: { kind: 'search', query: 'where is the key', content: true },
		},
		{
			when: 'a search for names',
			payload: before('file_search', { query: '**/.env' }),
			event: { kind: 'search', query: '**/.env', content: false },
		},
		{
			when: 'a listing',
			payload: before('list_dir', { path: '/repo/src' }),
			event: { kind: 'search', paths: ['/repo/src'], content: false },
		},
		{
			when: 'a look at all changes',
			payload: before('get_changed_files', { repositoryPath: '/repo' }),
			event: { kind: 'search', paths: ['/repo'], content: true },
		},
		{
			when: 'a command',
			payload: before('run_in_terminal', { command: 'cat .env', explanation: 'see', isBackground: false }),
			event: { kind: 'shell', command: 'cat .env', shell: 'posix' },
		},
		{
			when: 'a command on Windows',
			payload: before('run_in_terminal', { command: 'gc .env' }, { cwd: 'C:\\repo' }),
			event: { kind: 'shell', command: 'gc .env', shell: 'powershell' },
		},
		{
			when: 'several replacements in several files',
			payload: before('multi_replace_string_in_file', {
				explanation: '',
				replacements: [
					{ filePath: '/repo/a.ts', oldString: '1', newString: '2' },
					{ filePath: '/repo/b.ts', oldString: '3', newString: '4' },
				],
			}),
			event: {
				kind: 'write',
				paths: ['/repo/a.ts', '/repo/b.ts'],
				texts: [
					{ at: ['replacements', 0, 'oldString'], text: '1' },
					{ at: ['replacements', 0, 'newString'], text: '2' },
					{ at: ['replacements', 1, 'oldString'], text: '3' },
					{ at: ['replacements', 1, 'newString'], text: '4' },
				],
			},
		},
		{
			when: 'a patch: its files, and all of it as the text, since its context must match as well',
			payload: before('apply_patch', { input: patch }),
			event: {
				kind: 'write',
				paths: ['/repo/a.ts', 'b.ts', 'c.ts'],
				texts: [{ at: ['input'], text: patch }],
			},
		},
		{
			when: 'a patch that was applied',
			payload: { ...before('apply_patch', { input: patch }), hook_event_name: 'PostToolUse', tool_response: 'Done' },
			event: { kind: 'output', text: 'Done' },
			edits: [
				{ path: '/repo/a.ts', before: 'old', after: 'new' },
				{ path: 'b.ts', before: '', after: 'first' },
				{ path: 'c.ts', before: '', after: '' },
			],
		},
		{
			when: 'code that is inserted',
			payload: {
				...before('insert_edit_into_file', { explanation: '', filePath: '/repo/a.ts', code: 'x' }),
				hook_event_name: 'PostToolUse',
				tool_response: '',
			},
			event: { kind: 'output', text: '' },
			edits: [{ path: '/repo/a.ts', before: '', after: 'x' }],
		},
		{ when: 'a prompt', payload: prompt, event: { kind: 'prompt', text: 'explain' } },
		{ when: 'the end of a turn', payload: { ...common, hook_event_name: 'Stop' }, event: { kind: 'other' } },
	],
	[
		{ when: 'an allowed call with nothing', payload: read, answer: allow },
		{ when: 'a note', payload: read, answer: noted, json: { systemMessage: 'It holds an email address.' } },
		{ when: 'a refusal', payload: read, answer: deny, json: decision('deny', 'Protected by **/.env*.') },
		{ when: 'a question', payload: created, answer: ask, json: decision('ask', 'It changes the policy.') },
		{
			when: 'another input',
			payload: created,
			answer: rewriteInput({ filePath: '/repo/a.ts', content: 'y' }),
			json: decision('allow', 'Values were put back.', { filePath: '/repo/a.ts', content: 'y' }),
		},
		{
			when: 'a blocked prompt',
			payload: prompt,
			answer: ask,
			json: { decision: 'block', reason: 'It changes the policy.' },
		},
		{
			when: 'an output that it cannot rewrite',
			payload: { ...read, hook_event_name: 'PostToolUse', tool_response: 'a' },
			answer: rewriteOutput('*'),
			json: { decision: 'block', reason: 'Placeholders were put in.' },
		},
	],
);

function decision(permissionDecision: string, permissionDecisionReason: string, updatedInput?: object): object {
	const hookSpecificOutput = { hookEventName: 'PreToolUse', permissionDecision, permissionDecisionReason };
	return { hookSpecificOutput: updatedInput ? { ...hookSpecificOutput, updatedInput } : hookSpecificOutput };
}
