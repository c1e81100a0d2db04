import { join } from 'node:path';
import { folderWith, VALUE } from './cordon.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What a process says: exit code, standard output as JSON, and whether it says something to standard error. */
type Said = readonly [code: number, out?: unknown, err?: true];

/** An event as the assistant sends it, and the whole answer; reasons and values are told apart by their beginning alone. */
type Shape = readonly [what: string, payload: Fields, said: Said];

const RULES = { custom: [{ id: 'project-name', words: [VALUE], severity: 'error' }] };
export const folder = folderWith({
	'.cordon.json': JSON.stringify({ version: 1, detect: RULES, actions: { context: 'redact' } }),
	'.env': 'A=1\n',
	'a.ts': 'let a = 1;\n',
	'b.ts': `let b = '${VALUE}';\n`,
});
const env = join(folder, '.env');
const file = join(folder, 'a.ts');
const ask = `what is ${VALUE}?`;
const silent: Said = [0];

function claudeLike(frame: Fields, decision: (name: string, say: string) => Said) {
	const on = (hook_event_name: string, more: Fields): Fields => ({ ...frame, cwd: folder, hook_event_name, ...more });
	return {
		decision,
		deny: decision('PreToolUse', 'deny'),
		before: (tool_name: string, tool_input: unknown) => on('PreToolUse', { tool_name, tool_input, tool_use_id: 'u' }),
		after: (tool_name: string, tool_input: unknown, tool_response: unknown) =>
			on('PostToolUse', { tool_name, tool_input, tool_response, tool_use_id: 'u' }),
		prompt: (prompt: string) => on('UserPromptSubmit', { prompt }),
		on,
	};
}

function decided(hookEventName: string, permissionDecision: string): Said {
	return [0, { hookSpecificOutput: { hookEventName, permissionDecision, permissionDecisionReason: 'Cordon…' } }];
}

const claude = claudeLike({ session_id: 's', transcript_path: '/x/.claude/t', permission_mode: 'default' }, decided);
const vscode = claudeLike({ session_id: 's', transcript_path: '/x/github.copilot-chat/t', timestamp: 't' }, decided);
const codex = claudeLike({ session_id: 's', turn_id: '1', transcript_path: null, model: 'm' }, decided);
const blocked: Said = [0, { decision: 'block', reason: 'Cordon…' }];

const copilot = (toolName: string, toolArgs: unknown, more: Fields = {}): Fields => {
	return { sessionId: 's', timestamp: 1, cwd: folder, toolName, toolArgs, ...more };
};
const copilotDeny: Said = [0, { permissionDecision: 'deny', permissionDecisionReason: 'Cordon…' }];

const cursor = (hook_event_name: string, more: Fields): Fields => {
	return {
		conversation_id: 'c',
		generation_id: 'g',
		cursor_version: '3',
		workspace_roots: [folder],
		hook_event_name,
		...more,
	};
};
const cursorSays = (permission: string): Said => {
	return [
		0,
		permission === 'allow' ? { permission } : { permission, user_message: 'Cordon…', agent_message: 'Cordon…' },
	];
};

const gemini = (hook_event_name: string, more: Fields): Fields => {
	return { session_id: 's', transcript_path: '/x', cwd: folder, timestamp: 't', hook_event_name, ...more };
};
const geminiTool = (tool_name: string, tool_input: unknown): Fields => gemini('BeforeTool', { tool_name, tool_input });
const geminiDeny: Said = [0, { decision: 'deny', reason: 'Cordon…' }];

const windsurf = (agent_action_name: string, tool_info: Fields): Fields => {
	return { agent_action_name, trajectory_id: 't', execution_id: 'e', timestamp: 't', model_name: 'm', tool_info };
};
const refused: Said = [2, undefined, true];

const cline = (hookName: string, about: Fields): Fields => {
	const key = hookName.charAt(0).toLowerCase() + hookName.slice(1);
	return {
		clineVersion: '3',
		hookName,
		timestamp: '1',
		taskId: 't',
		workspaceRoots: [folder],
		userId: 'u',
		[key]: about,
	};
};
const clineTool = (toolName: string, parameters: Fields): Fields => cline('PreToolUse', { toolName, parameters });
const clinePass: Said = [0, { cancel: false }];
const clineCancel: Said = [0, { cancel: true, contextModification: '', errorMessage: 'Cordon…' }];

const kiro = (tool_name: string, tool_input: unknown): Fields => {
	return { hook_event_name: 'preToolUse', cwd: folder, tool_name, tool_input };
};

export const shapes: Readonly<Record<string, readonly Shape[]>> = {
	'claude-code': [
		['a read', claude.before('Read', { file_path: env }), claude.deny],
		['another read', claude.before('Read', { file_path: file, offset: 1, limit: 5 }), silent],
		['a command', claude.before('Bash', { command: 'cat .env', description: 'x' }), claude.deny],
		['another command', claude.before('Bash', { command: 'npm test' }), silent],
		['a search', claude.before('Grep', { pattern: 'A', path: env, output_mode: 'content' }), claude.deny],
		['a search for names', claude.before('Glob', { pattern: '**/.env' }), silent],
		['an edit', claude.before('Edit', { file_path: file, old_string: '1', new_string: '2' }), silent],
		[
			'an edit of the policy',
			claude.before('Write', { file_path: `${folder}/.cordon.json`, content: '' }),
			decided('PreToolUse', 'ask'),
		],
		['a tool of a server', claude.before('mcp__fs__read', { path: env }), claude.deny],
		[
			'output with a value',
			claude.after('Bash', { command: 'x' }, { stdout: ask, stderr: '' }),
			[
				0,
				{
					hookSpecificOutput: {
						hookEventName: 'PostToolUse',
						updatedToolOutput: { stdout: 'what is CORDON…', stderr: '' },
					},
					systemMessage: 'Cordon…',
				},
			],
		],
		['output without', claude.after('Bash', { command: 'x' }, { stdout: 'x' }), silent],
		[
			'a prompt',
			claude.prompt(ask),
			[
				0,
				{
					decision: 'block',
					reason: 'Cordon…',
					hookSpecificOutput: { hookEventName: 'UserPromptSubmit', suppressOriginalPrompt: true },
				},
			],
		],
		['another prompt', claude.prompt('explain a.ts'), silent],
		['the end', claude.on('Stop', { stop_hook_active: false }), silent],
	],
	vscode: [
		['a read', vscode.before('read_file', { filePath: env, startLine: 1, endLine: 9 }), vscode.deny],
		['another read', vscode.before('read_file', { filePath: file, startLine: 1, endLine: 9 }), silent],
		[
			'a read that can be redacted',
			vscode.before('read_file', { filePath: join(folder, 'b.ts'), startLine: 1, endLine: 9 }),
			[
				0,
				{
					hookSpecificOutput: {
						...(decided('PreToolUse', 'allow')[1] as { hookSpecificOutput: Fields }).hookSpecificOutput,
						updatedInput: { filePath: 'copy…', startLine: 1, endLine: 9 },
					},
				},
			],
		],
		['a command', vscode.before('run_in_terminal', { command: 'cat .env', explanation: 'x' }), vscode.deny],
		['another command', vscode.before('run_in_terminal', { command: 'npm test' }), silent],
		['a search', vscode.before('grep_search', { query: 'A', includePattern: '.env' }), vscode.deny],
		['a search for names', vscode.before('file_search', { query: '**/.env' }), silent],
		['a listing', vscode.before('list_dir', { path: folder }), silent],
		['an edit', vscode.before('replace_string_in_file', { filePath: file, oldString: '1', newString: '2' }), silent],
		[
			'an edit of the policy',
			vscode.before('create_file', { filePath: `${folder}/.cordon.json`, content: '' }),
			decided('PreToolUse', 'ask'),
		],
		[
			'a patch',
			vscode.before('apply_patch', { input: '*** Begin Patch\n*** Update File: a.ts\n@@\n-1\n+2\n*** End Patch' }),
			silent,
		],
		['a tool of a server', vscode.before('mcp_fs_read', { path: env }), vscode.deny],
		[
			'a payload in camel case',
			{ sessionId: 'c', cwd: folder, hookEventName: 'PreToolUse', toolName: 'read_file', toolInput: { filePath: env } },
			vscode.deny,
		],
		['output', vscode.after('read_file', { filePath: file }, 'x'), silent],
		['a prompt', vscode.prompt('explain a.ts'), silent],
		['a prompt with a value', vscode.on('UserPromptSubmit', { prompt: ask, session_id: 'other' }), blocked],
	],
	codex: [
		['a command', codex.before('Bash', { command: 'cat .env' }), codex.deny],
		['another command', codex.before('Bash', { command: 'npm test' }), silent],
		['a command in words', codex.before('shell', { command: ['bash', '-lc', 'cat .env'] }), codex.deny],
		['another in words', codex.before('shell', { command: ['bash', '-lc', 'ls'], workdir: folder }), silent],
		['a command in a session', codex.before('exec_command', { cmd: 'cat .env' }), codex.deny],
		['what is typed', codex.before('write_stdin', { chars: 'cat .env\n' }), codex.deny],
		['a picture', codex.before('view_image', { path: env }), codex.deny],
		['a listing', codex.before('list_dir', { dir_path: folder }), silent],
		[
			'a patch',
			codex.before('apply_patch', { input: '*** Begin Patch\n*** Update File: a.ts\n@@\n-1\n+2\n*** End Patch' }),
			silent,
		],
		[
			'a patch of the policy',
			codex.before('apply_patch', { command: '*** Begin Patch\n*** Delete File: .cordon.json\n*** End Patch' }),
			codex.deny,
		],
		['a tool of a server', codex.before('mcp__fs__read', { path: env }), codex.deny],
		['output with a value', codex.after('Bash', { command: 'x' }, ask), blocked],
		['output without', codex.after('Bash', { command: 'x' }, 'x'), silent],
		['a prompt', codex.prompt(ask), blocked],
		['another prompt', codex.prompt('explain a.ts'), silent],
	],
	copilot: [
		['a read', copilot('view', { path: env }), copilotDeny],
		['a read whose arguments are a text', copilot('view', JSON.stringify({ path: env })), copilotDeny],
		['another read', copilot('view', { path: file, view_range: [1, 5] }), silent],
		['a command', copilot('bash', { command: 'cat .env' }), copilotDeny],
		['another command', copilot('bash', { command: 'npm test' }), silent],
		['PowerShell', copilot('powershell', { command: 'gc .env' }), copilotDeny],
		['a search', copilot('grep', { pattern: 'A', path: env, output_mode: 'content' }), copilotDeny],
		['a search for names', copilot('glob', { pattern: '**/.env' }), silent],
		['a new file', copilot('create', { path: join(folder, 'c.ts'), file_text: 'x' }), silent],
		[
			'an edit of the policy',
			copilot('edit', { path: `${folder}/.cordon.json`, old_str: 'a', new_str: 'b' }),
			[0, { permissionDecision: 'ask', permissionDecisionReason: 'Cordon…' }],
		],
		[
			'output with a value',
			copilot('bash', { command: 'x' }, { toolResult: { resultType: 'success', textResultForLlm: ask } }),
			[
				0,
				{
					modifiedResult: { resultType: 'success', textResultForLlm: 'what is CORDON…' },
					additionalContext: 'Cordon…',
				},
			],
		],
		[
			'output without',
			copilot('bash', { command: 'x' }, { toolResult: { resultType: 'success', textResultForLlm: 'x' } }),
			silent,
		],
		[
			'a read by the names of Claude Code',
			{
				hook_event_name: 'PreToolUse',
				session_id: 's',
				timestamp: 't',
				cwd: folder,
				tool_name: 'Read',
				tool_input: { file_path: env },
			},
			[0, { ...(copilotDeny[1] as Fields), ...(claude.deny[1] as Fields) }],
		],
		['a prompt', { sessionId: 's', timestamp: 1, cwd: folder, prompt: 'explain a.ts' }, silent],
	],
	cursor: [
		['a read', cursor('beforeReadFile', { file_path: env, content: 'A=1\n' }), cursorSays('deny')],
		['another read', cursor('beforeReadFile', { file_path: file, content: 'x' }), cursorSays('allow')],
		['a read for a completion', cursor('beforeTabFileRead', { file_path: env, content: 'A=1\n' }), cursorSays('deny')],
		['a command', cursor('beforeShellExecution', { command: 'cat .env', cwd: folder }), cursorSays('deny')],
		['another command', cursor('beforeShellExecution', { command: 'npm test', cwd: folder }), cursorSays('allow')],
		[
			'a command that changes the policy',
			cursor('beforeShellExecution', { command: 'rm .cordon.json', cwd: folder }),
			cursorSays('ask'),
		],
		[
			'a tool',
			cursor('preToolUse', { tool_name: 'Read', tool_input: { file_path: env }, tool_use_id: 'u' }),
			cursorSays('deny'),
		],
		['another tool', cursor('preToolUse', { tool_name: 'Shell', tool_input: { command: 'ls' } }), cursorSays('allow')],
		[
			'a search',
			cursor('preToolUse', { tool_name: 'Grep', tool_input: { pattern: 'A', path: env } }),
			cursorSays('deny'),
		],
		[
			'a tool of a server',
			cursor('beforeMCPExecution', { tool_name: 'read', tool_input: JSON.stringify({ path: env }) }),
			cursorSays('deny'),
		],
		[
			'output of a server',
			cursor('postToolUse', { tool_name: 'MCP: get', tool_input: {}, tool_output: JSON.stringify({ text: ask }) }),
			[
				0,
				{
					updated_mcp_tool_output: { text: 'Cordon…' },
					additional_context: 'Cordon…',
				},
			],
		],
		[
			'what was edited',
			cursor('afterFileEdit', { file_path: file, edits: [{ old_string: '1', new_string: '2' }] }),
			silent,
		],
		[
			'a prompt',
			cursor('beforeSubmitPrompt', { prompt: ask, attachments: [] }),
			[0, { continue: false, user_message: 'Cordon…' }],
		],
		[
			'another prompt',
			cursor('beforeSubmitPrompt', { prompt: 'explain a.ts', attachments: [] }),
			[0, { continue: true }],
		],
		[
			'an attachment',
			cursor('beforeSubmitPrompt', { prompt: 'x', attachments: [{ type: 'file', file_path: env }] }),
			[0, { continue: false, user_message: 'Cordon…' }],
		],
	],
	'gemini-cli': [
		['a read', geminiTool('read_file', { absolute_path: env }), geminiDeny],
		['another read', geminiTool('read_file', { absolute_path: file, offset: 0, limit: 5 }), silent],
		['many files', geminiTool('read_many_files', { include: ['.env'] }), geminiDeny],
		['a command', geminiTool('run_shell_command', { command: 'cat .env' }), geminiDeny],
		['another command', geminiTool('run_shell_command', { command: 'npm test', directory: '.' }), silent],
		['a search', geminiTool('search_file_content', { pattern: 'A', path: env }), geminiDeny],
		['a search for names', geminiTool('glob', { pattern: '**/.env' }), silent],
		['a listing', geminiTool('list_directory', { path: folder }), silent],
		['an edit', geminiTool('replace', { file_path: file, old_string: '1', new_string: '2' }), silent],
		[
			'an edit of the policy',
			geminiTool('write_file', { file_path: `${folder}/.cordon.json`, content: '' }),
			[0, { decision: 'ask', reason: 'Cordon…', systemMessage: 'Cordon…' }],
		],
		['a tool of a server', geminiTool('mcp_fs_read', { path: env }), geminiDeny],
		[
			'output with a value',
			gemini('AfterTool', {
				tool_name: 'run_shell_command',
				tool_input: { command: 'x' },
				tool_response: { llmContent: ask },
			}),
			geminiDeny,
		],
		['a prompt', gemini('BeforeAgent', { prompt: ask }), geminiDeny],
		['another prompt', gemini('BeforeAgent', { prompt: 'explain a.ts' }), silent],
	],
	windsurf: [
		['a read', windsurf('pre_read_code', { file_path: env }), refused],
		['another read', windsurf('pre_read_code', { file_path: file }), silent],
		['a folder that is read', windsurf('pre_read_code', { file_path: folder }), refused],
		['a command', windsurf('pre_run_command', { command_line: 'cat .env', cwd: folder }), refused],
		['another command', windsurf('pre_run_command', { command_line: 'npm test', cwd: folder }), silent],
		['an edit', windsurf('pre_write_code', { file_path: file, edits: [{ old_string: '1', new_string: '2' }] }), silent],
		['an edit of the policy', windsurf('pre_write_code', { file_path: `${folder}/.cordon.json`, edits: [] }), refused],
		[
			'a tool of a server',
			windsurf('pre_mcp_tool_use', { mcp_server_name: 'fs', mcp_tool_name: 'read', mcp_tool_arguments: { path: env } }),
			refused,
		],
		[
			'another tool of a server',
			windsurf('pre_mcp_tool_use', {
				mcp_server_name: 'web',
				mcp_tool_name: 'get',
				mcp_tool_arguments: { url: 'https://example.org' },
			}),
			silent,
		],
		[
			'a value for a server',
			windsurf('pre_mcp_tool_use', {
				mcp_server_name: 'web',
				mcp_tool_name: 'post',
				mcp_tool_arguments: { text: ask },
			}),
			refused,
		],
		[
			'what was edited',
			windsurf('post_write_code', { file_path: file, edits: [{ old_string: '1', new_string: '2' }] }),
			silent,
		],
		['a prompt', windsurf('pre_user_prompt', { user_prompt: ask }), refused],
		['another prompt', windsurf('pre_user_prompt', { user_prompt: 'explain a.ts' }), silent],
	],
	cline: [
		['a read', clineTool('read_file', { path: '.env' }), clineCancel],
		['another read', clineTool('read_file', { path: 'a.ts' }), clinePass],
		['a command', clineTool('execute_command', { command: 'cat .env', requires_approval: 'false' }), clineCancel],
		['another command', clineTool('execute_command', { command: 'npm test' }), clinePass],
		['a search', clineTool('search_files', { path: '.', regex: 'A', file_pattern: '.env' }), clineCancel],
		['a listing', clineTool('list_files', { path: '.', recursive: 'true' }), clinePass],
		[
			'an edit',
			clineTool('replace_in_file', { path: 'a.ts', diff: '------- SEARCH\n1\n=======\n2\n+++++++ REPLACE' }),
			clinePass,
		],
		['an edit of the policy', clineTool('write_to_file', { path: '.cordon.json', content: '' }), clineCancel],
		[
			'a tool of a server',
			clineTool('use_mcp_tool', { server_name: 'fs', tool_name: 'read', arguments: JSON.stringify({ path: env }) }),
			clineCancel,
		],
		[
			'output with a value',
			cline('PostToolUse', { toolName: 'execute_command', parameters: { command: 'x' }, result: ask, success: true }),
			clineCancel,
		],
		[
			'output without',
			cline('PostToolUse', { toolName: 'execute_command', parameters: { command: 'x' }, result: 'x', success: true }),
			clinePass,
		],
		['a prompt', cline('UserPromptSubmit', { prompt: ask, attachments: [] }), clineCancel],
		['another prompt', cline('UserPromptSubmit', { prompt: 'explain a.ts', attachments: [] }), clinePass],
		['a start', cline('TaskStart', { taskMetadata: {} }), clinePass],
	],
	kiro: [
		['a read', kiro('fs_read', { operations: [{ mode: 'Line', path: env }] }), refused],
		['another read', kiro('fs_read', { operations: [{ mode: 'Line', path: file, start_line: 1 }] }), silent],
		[
			'several reads',
			kiro('fs_read', {
				operations: [
					{ mode: 'Line', path: file },
					{ mode: 'Line', path: env },
				],
			}),
			refused,
		],
		['folders', kiro('fs_read', { operations: [{ mode: 'Directory', path: folder }] }), silent],
		['a read by its shorter name', kiro('read', { operations: [{ mode: 'Line', path: '.env' }] }), refused],
		['a read in the editor', kiro('readFile', { path: '.env' }), refused],
		['a command', kiro('execute_bash', { command: 'cat .env' }), refused],
		['another command', kiro('execute_bash', { command: 'npm test' }), silent],
		['PowerShell', kiro('executePwsh', { command: 'gc .env' }), refused],
		['a search', kiro('grepSearch', { query: 'A', includePattern: '.env' }), refused],
		['an edit', kiro('fs_write', { command: 'str_replace', path: file, old_str: '1', new_str: '2' }), silent],
		[
			'an edit of the policy',
			kiro('fs_write', { command: 'create', path: `${folder}/.cordon.json`, file_text: '' }),
			refused,
		],
		['a tool of a server', kiro('@fs/read', { path: env }), refused],
		[
			'output with a value',
			{
				...kiro('execute_bash', { command: 'x' }),
				hook_event_name: 'postToolUse',
				tool_response: { success: true, result: [ask] },
			},
			[1, undefined, true],
		],
		[
			'a prompt, which it cannot refuse',
			{ hook_event_name: 'userPromptSubmit', cwd: folder, prompt: ask },
			[1, undefined, true],
		],
		['another prompt', { hook_event_name: 'userPromptSubmit', cwd: folder, prompt: 'explain a.ts' }, silent],
	],
};
