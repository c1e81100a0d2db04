import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { AgentAnswer, HookReply } from '../../../../src/engine/assistants/agent-event.ts';
import { parsePayload } from '../../../../src/engine/assistants/hooks/payload.ts';
import { hookAdapters, recognise } from '../../../../src/engine/assistants/hooks/registry.ts';
import { allow, ask, deny, noted, type Payload, rewriteInput, rewriteOutput } from './contract.ts';

const answers: readonly AgentAnswer[] = [allow, noted, deny, ask, rewriteInput({ a: 1 }), rewriteOutput('*')];

const names = fc.constantFrom(
	...(
		'PreToolUse PostToolUse UserPromptSubmit preToolUse postToolUse userPromptSubmit BeforeTool AfterTool ' +
		'BeforeAgent beforeReadFile beforeShellExecution afterFileEdit pre_read_code Stop post_write_code ' +
		'beforeMCPExecution constructor __proto__'
	).split(' '),
	'',
);
const tools = fc.constantFrom(
	...(
		'Read Grep Bash Edit read_file apply_patch fs_read fs_write view bash edit read_many_files ' +
		'replace_in_file multi_replace_string_in_file mcp__a__b constructor __proto__'
	).split(' '),
);
const text = fc.oneof(fc.string(), fc.constantFrom('{"path":"a"}', '[1', '*** Begin Patch\n*** Add File: a\n+b'));
const some = fc.oneof({ depthSize: 'small' }, fc.jsonValue(), text, tools);
const input = fc.oneof(
	some,
	fc.dictionary(
		fc.constantFrom(
			'path',
			'file_path',
			'filePath',
			'paths',
			'edits',
			'operations',
			'command',
			'input',
			'view_range',
			'diff',
		),
		fc.oneof(some, fc.array(fc.record({ path: some, mode: some, old_string: some, newString: some }))),
	),
);

/** Fields that adapters look for, each with what they expect or with anything else. */
const payload: fc.Arbitrary<Payload> = fc.record(
	{
		hook_event_name: fc.oneof(names, some),
		agent_action_name: fc.oneof(names, some),
		hookName: fc.oneof(names, some),
		tool_name: fc.oneof(tools, some),
		toolName: fc.oneof(tools, some),
		tool_input: input,
		toolArgs: input,
		tool_info: input,
		preToolUse: fc.record({ toolName: fc.oneof(tools, some), parameters: input }),
		postToolUse: fc.record({ toolName: fc.oneof(tools, some), parameters: input, result: some }),
		tool_response: some,
		toolResult: some,
		tool_output: some,
		content: some,
		edits: some,
		prompt: some,
		attachments: some,
		cwd: some,
		workspace_roots: some,
		session_id: some,
		model: some,
		transcript_path: some,
	},
	{ requiredKeys: [] },
);

const anything = fc.oneof(payload, fc.dictionary(fc.string(), fc.jsonValue()));

/** What a reply to Codex may hold: its schema allows no other field. */
const CODEX = new Set([
	'continue',
	'stopReason',
	'suppressOutput',
	'systemMessage',
	'decision',
	'reason',
	'hookSpecificOutput',
]);
const CODEX_NESTED = new Set(
	'hookEventName permissionDecision permissionDecisionReason updatedInput additionalContext'.split(' '),
);

describe('any payload', () => {
	for (const [id, adapter] of hookAdapters) {
		it(`is read and answered for ${id}`, () => {
			fc.assert(
				fc.property(anything, fc.constantFrom(...answers), (made, answer) => {
					const given = parsePayload(JSON.stringify(made));
					const event = adapter.event(given);
					adapter.edits(given);
					recognise(given);
					valid(id, adapter.reply(answer, event));
					deepEqual(given, parsePayload(JSON.stringify(made)));
				}),
				{ numRuns: 400 },
			);
		});

		it(`that needs no answer is never refused by ${id}`, () => {
			const event = adapter.event({});
			equal(event.kind, 'other');
			const reply = adapter.reply(deny, event);
			ok(reply.exitCode !== 2 && !/"(?:deny|block)"|"cancel":true|"continue":false/.test(reply.stdout));
		});

		it(`that cannot be read is refused by ${id}`, () => {
			const reply = adapter.failure('The input is not JSON.');
			valid(id, reply);
			ok(reply.exitCode === 2 || reply.stdout.includes('"cancel":true'));
			ok(`${reply.stdout}${reply.stderr}`.includes('The input is not JSON.'));
		});
	}

	it('has one name for each contract', () => {
		const expected = 'claude-code vscode copilot cursor gemini-cli windsurf codex cline kiro'.split(' ');
		deepEqual([...hookAdapters.keys()].sort(), expected.sort());
	});

	it('of nobody is told as such', () => {
		equal(recognise({}), undefined);
		equal(recognise({ hello: 'world' }), undefined);
	});
});

function valid(id: string, { stdout, stderr, exitCode }: HookReply): void {
	ok([0, 1, 2].includes(exitCode));
	ok(stderr === '' || stderr.endsWith('\n'));
	if (id === 'windsurf' || id === 'kiro') equal(stdout, '');
	if (stdout === '') return;
	const reply = JSON.parse(stdout) as Payload;
	if (id !== 'codex') return;
	for (const key of Object.keys(reply)) ok(CODEX.has(key), key);
	for (const key of Object.keys(reply['hookSpecificOutput'] ?? {})) ok(CODEX_NESTED.has(key), key);
}
