import assert from 'node:assert/strict';
import type { AgentEvent } from '../../../src/engine/assistants/agent-event.ts';
import type { HookPorts, Look } from '../../../src/engine/assistants/decide-ports.ts';
import { decide } from '../../../src/engine/assistants/decide.ts';
import { mentions } from '../../../src/engine/assistants/decide-mentions.ts';
import type { Finding } from '../../../src/engine/detect/finding.ts';
import type { PathVerdict } from '../../../src/engine/policy/protected-paths.ts';
import type { PartialPolicy } from '../../../src/engine/policy/policy.ts';
import { resolvePolicy } from '../../../src/engine/policy/resolve.ts';

const SECRET = 'Zanzibarium';
/** As an e-mail address or a telephone number. */
const CONTACT = 'Jolanda';
const PLACEHOLDER = ['CORDON', 'WORD', 'BCD1'].join('_');

const BASE = { name: 'PreToolUse', tool: 'Tool', cwd: '/repo', roots: [], conversation: 'c', model: '', input: {} };

function found(text: string): Finding[] {
	return [
		{ word: SECRET, category: 'secret', severity: 'error' },
		{ word: CONTACT, category: 'pii', severity: 'warning' },
	].flatMap(({ word, ...kind }) => {
		const start = text.indexOf(word);
		const rest = { confidence: 'high', reasons: [], preview: '', fingerprint: '' };
		if (start < 0) return [];
		return [{ ...kind, ...rest, rule: 'word', message: 'A word', start, end: start + word.length } as Finding];
	});
}

function verdict(path: string): PathVerdict {
	const blocked = path.endsWith('.env');
	return { verdict: blocked ? 'block' : 'allow', rule: blocked ? '.env' : '', layer: 'default', guidance: 'ask us' };
}

type Changes = Partial<HookPorts['abilities']> & { readonly files?: Readonly<Record<string, string>> };

function ports(policy: PartialPolicy = {}, { files = {}, ...abilities }: Changes = {}): HookPorts {
	const look = (path: string): Look => ({
		verdict: verdict(path),
		text: files[path],
		findings: found(files[path] ?? ''),
	});
	let refused = false;
	const all = { ask: true, rewriteInput: true, rewriteOutput: true, blockPrompt: true, rewritePrompt: true };
	return {
		assistant: 'codex',
		names: ['codex'],
		abilities: { ...all, onFailure: 'open', ...abilities },
		policy: resolvePolicy([{ kind: 'user', value: policy }], { trusted: true }),
		verdict,
		look,
		exists: (path) => path in files,
		isFile: (path) => path in files,
		scan: found,
		searched: ({ path }) => (path === 'src' ? [] : [{ path: '.env', verdict: verdict('.env') }]),
		shell: () => ({ reads: [], writes: [], uses: [], searches: [], uncertain: [] }),
		guarded: (path) => (path.endsWith('.cordon.json') ? 'the policy' : undefined),
		guardedBelow: () => undefined,
		verdictOfName: verdict,
		vault: {
			redact: (text) => text.replaceAll(SECRET, PLACEHOLDER),
			knows: (text) => text.includes(SECRET),
			restore: (text) => ({
				text: text.replaceAll(PLACEHOLDER, SECRET),
				restored: text.split(PLACEHOLDER).length - 1,
				unknown: text.includes('CORDON_OTHER') ? ['CORDON_OTHER'] : [],
			}),
		},
		keepCopy: (path) => `/copies/${path}`,
		holdsRefused: () => refused,
		rememberRefused: () => {
			refused = true;
		},
	};
}

const read = (path: string, more = {}): AgentEvent => {
	return { ...BASE, kind: 'read', paths: [path], input: { path }, ...more };
};
const write = (text: string): AgentEvent => {
	return { ...BASE, kind: 'write', paths: ['a'], texts: [{ at: ['text'], text }], input: { text, path: 'a' } };
};
const output = (text: string, paths: readonly string[] = []): AgentEvent => {
	return { ...BASE, kind: 'output', text, paths, response: text };
};
const prompt = (text: string): AgentEvent => ({
	...BASE,
	kind: 'prompt',
	text,
	attachments: [],
	input: { prompt: text },
});

const search = (more: object): AgentEvent => ({
	...BASE,
	tool: 'Grep',
	kind: 'search',
	query: 'x',
	paths: [],
	content: true,
	input: { pattern: 'x' },
	...more,
});

const tool = (...texts: string[]): AgentEvent => {
	const at = texts.map((text, index) => ({ at: [index], text }));
	return { ...BASE, kind: 'tool', texts: at, input: texts };
};

describe('decide', () => {
	const files = { a: `x\n${SECRET}\n`, b: 'x' };

	it('a read: the policy says what becomes of findings, the contract how', () => {
		const say = (action: 'off' | 'warn' | 'redact' | 'block', can: Changes = {}): string =>
			decide(read('a'), ports({ 'actions.context': action }, { files, ...can })).say;
		assert.equal(say('off'), 'allow');
		assert.equal(say('warn'), 'allow');
		assert.equal(say('block'), 'deny');
		assert.equal(say('redact'), 'allow');
		assert.equal(say('redact', { rewriteOutput: false }), 'rewrite-input');
		assert.equal(say('redact', { rewriteOutput: false, rewriteInput: false }), 'deny');
		assert.deepEqual(decide(read('b'), ports({ 'actions.context': 'block' }, { files })), { say: 'allow' });
	});

	it('a read: a protected file is refused with rule, layer, guidance and a way on', () => {
		const answer = decide(read('x/.env'), ports());
		assert.ok(answer.say === 'deny');
		assert.match(answer.reason, /x\/\.env.*\(\.env, built in\).*ask us.*cordon redact x\/\.env/);
		assert.ok(decide(read('a'), ports({}, { files })).say === 'deny');
	});

	it('contact data is pointed out where other findings are refused, unless the policy is regulated', () => {
		const contacts = { a: `ask ${CONTACT}`, b: `ask ${CONTACT} for ${SECRET}` };
		const say = (event: AgentEvent, policy: PartialPolicy = {}): string =>
			decide(event, ports({ 'actions.context': 'block', 'actions.prompt': 'block', ...policy }, { files: contacts }))
				.say;
		for (const event of [read('a'), prompt(`@a and ${CONTACT}`), tool(`to ${CONTACT}`)]) {
			assert.equal(say(event), 'allow', event.kind);
			assert.equal(say(event, { profile: 'regulated' }), 'deny', event.kind);
		}
		for (const event of [read('b'), prompt(`${CONTACT} ${SECRET}`), tool(CONTACT, SECRET)]) {
			assert.equal(say(event), 'deny', event.kind);
		}
		const answer = decide(read('a'), ports({ 'actions.context': 'block' }, { files: contacts }));
		assert.match(answer.say === 'allow' ? (answer.note ?? '') : '', /a holds A word/);
		assert.equal(decide(output(`ask ${CONTACT}`), ports({ 'actions.toolOutput': 'redact' })).say, 'rewrite-output');
	});

	it('a read: a redacted copy takes the place of the file', () => {
		const answer = decide(read('a'), ports({ 'actions.context': 'redact' }, { files, rewriteOutput: false }));
		assert.ok(answer.say === 'rewrite-input');
		assert.deepEqual(answer.input, { path: '/copies/a' });
	});

	it('a read: only what is read counts', () => {
		const strict = ports({ 'actions.context': 'block' }, { files });
		assert.equal(decide(read('a', { lines: { start: 1, end: 1 } }), strict).say, 'allow');
		assert.equal(decide(read('a', { lines: { start: 2, end: 2 } }), strict).say, 'deny');
		assert.equal(decide(read('a', { content: 'nothing' }), strict).say, 'allow');
	});

	it('a search: names pass, content of protected files is left out or refused', () => {
		assert.equal(decide(search({ content: false }), ports()).say, 'allow');
		assert.equal(decide(search({ paths: ['src'] }), ports()).say, 'allow');
		const answer = decide(search({}), ports());
		assert.ok(answer.say === 'rewrite-input');
		assert.deepEqual(answer.input, { pattern: 'x', glob: '!**/.env' });
		assert.equal(decide(search({ input: { glob: '*' } }), ports()).say, 'deny');
		assert.equal(decide(search({}), ports({}, { rewriteInput: false })).say, 'deny');
	});

	it('a write: placeholders become values again, or it is refused', () => {
		const answer = decide(write(`a ${PLACEHOLDER}`), ports());
		assert.ok(answer.say === 'rewrite-input');
		assert.deepEqual(answer.input, { text: `a ${SECRET}`, path: 'a' });
		assert.equal(decide(write(PLACEHOLDER), ports({}, { rewriteInput: false })).say, 'deny');
		assert.equal(decide(write('CORDON_OTHER'), ports({}, { files })).say, 'deny');
		assert.equal(decide(write('CORDON_OTHER'), ports()).say, 'allow');
		assert.equal(decide(write('CORDON_OTHER'), ports({}, { files: { a: 'CORDON_OTHER' } })).say, 'allow');
		const noted = decide(write(SECRET), ports());
		assert.ok(noted.say === 'allow' && noted.note !== undefined && !noted.note.includes(SECRET));
	});

	it('a write: the policy is for people', () => {
		const event: AgentEvent = { ...BASE, kind: 'write', paths: ['.cordon.json'], texts: [] };
		assert.equal(decide(event, ports()).say, 'ask');
		assert.equal(decide(event, ports({}, { ask: false })).say, 'deny');
	});

	it('a prompt that stays in its chat when it is refused: nothing more goes out there', () => {
		const stays = ports({ 'actions.prompt': 'block' }, { refusedPromptStays: true });
		assert.equal(decide(prompt('hello'), stays).say, 'allow');
		const first = decide(prompt(`use ${SECRET}`), stays);
		assert.ok(first.say === 'deny' && first.reason.includes('Start a new chat') && !first.reason.includes(SECRET));
		const next = decide(prompt('and now?'), stays);
		assert.ok(next.say === 'deny' && next.reason.includes('Start a new chat'));
		const elsewhere = ports({ 'actions.prompt': 'block' });
		decide(prompt(`use ${SECRET}`), elsewhere);
		assert.equal(decide(prompt('and now?'), elsewhere).say, 'allow');
	});

	it('a prompt: blocked or sent redacted, as far as can be done', () => {
		const say = (action: 'warn' | 'redact' | 'block', can: Changes = {}): string =>
			decide(prompt(SECRET), ports({ 'actions.prompt': action }, can)).say;
		assert.equal(say('warn'), 'allow');
		assert.equal(say('block'), 'deny');
		assert.equal(say('redact'), 'rewrite-input');
		assert.equal(say('redact', { rewritePrompt: false }), 'deny');
		assert.equal(say('block', { blockPrompt: false, rewritePrompt: false }), 'allow');
		const mention = ports({}, { files: { '.env': '' } });
		assert.equal(decide(prompt('see @.env'), mention).say, 'deny');
		assert.equal(decide(prompt('see @.env'), ports()).say, 'allow');
	});

	it('output: redacted, withheld, and what was redacted once stays so', () => {
		const say = (action: 'off' | 'redact' | 'block', can: Changes = {}): string =>
			decide(output(SECRET), ports({ 'actions.toolOutput': action }, can)).say;
		assert.equal(say('redact'), 'rewrite-output');
		assert.equal(say('redact', { rewriteOutput: false }), 'deny');
		assert.equal(say('block'), 'deny');
		assert.equal(say('off'), 'rewrite-output');
		assert.equal(say('off', { rewriteOutput: false }), 'allow');
		assert.equal(decide(output('plain'), ports()).say, 'allow');
		const kept = decide(output('A=1', ['.env']), ports({}, { files: { '.env': '' } }));
		assert.ok(kept.say === 'rewrite-output' && !kept.text.includes('A=1'));
	});

	it('a tool of others: protected paths and values do not go there', () => {
		assert.equal(decide(tool('a', '.env'), ports({}, { files: { '.env': '' } })).say, 'deny');
		assert.equal(decide(tool('how .env works'), ports()).say, 'allow');
		assert.equal(decide(tool(SECRET), ports({ 'actions.prompt': 'block' })).say, 'deny');
		const redacted = decide(tool('x', SECRET), ports({ 'actions.prompt': 'redact' }));
		assert.ok(redacted.say === 'rewrite-input');
		assert.deepEqual(redacted.input, ['x', PLACEHOLDER]);
	});

	it('who is not approved gets nothing, where others are blocked', () => {
		const policy: PartialPolicy = { 'assistants.approved': ['cursor'], 'assistants.others': 'block' };
		assert.equal(decide(read('b'), ports(policy)).say, 'deny');
		assert.equal(decide({ ...BASE, kind: 'other' }, ports(policy)).say, 'allow');
		assert.equal(decide(read('b'), ports({ ...policy, 'assistants.others': 'warn' })).say, 'allow');
		assert.equal(decide(read('b'), ports({ ...policy, 'assistants.approved': ['codex'] })).say, 'allow');
	});
});

describe('mentions', () => {
	it('are paths behind an @, however they are written', () => {
		assert.deepEqual(mentions('see @a.ts, (@b/c.ts) and @"d e.ts"'), ['a.ts', 'b/c.ts', 'd e.ts']);
		assert.deepEqual(mentions('@a.ts#L3-9 @b.ts:12'), ['a.ts#L3-9', 'a.ts', 'b.ts:12', 'b.ts']);
		assert.deepEqual(mentions('@file:a.ts #file:b.ts'), ['a.ts', 'b.ts']);
		assert.deepEqual(mentions('me@example.org, a@b'), []);
	});
});
