import { counts } from '../policy/verdict.ts';
import type { AgentEvent, InputText } from './agent-event.ts';
import { ableTo, askOrDeny, deny, gravest, verdictOn, type Decision } from './decide-answers.ts';
import { guardedTree } from './decide-guarded.ts';
import type { HookPorts } from './decide-ports.ts';
import { decideShell, PLACEHOLDERS } from './decide-shell.ts';
import { findingsReason, holds, refused } from './decide-words.ts';
import { withTexts } from './hooks/texts.ts';

type ToolEvent = Extract<AgentEvent, { kind: 'tool' }>;

/** A tool that nothing is known of, one of a MCP server: its input goes to a stranger. */
export function decideTool(event: ToolEvent, ports: HookPorts): Decision {
	let named = false;
	const changes = CHANGES.test(event.tool);
	for (const { at, text } of event.texts) {
		if (SPOKEN.test(keyOf(at))) continue;
		const path = asPath(text);
		const guarded = path !== undefined && changes ? guardedTree(path, [], ports) : undefined;
		if (guarded) return askOrDeny(guarded.why, guarded.path, ports);
		if (path === undefined || !ports.isFile(path)) continue;
		const { verdict } = ports.look(path);
		if (verdict.verdict === 'block') return refused(path, verdict);
		named = true;
	}
	// The values are not for a stranger, and the file must not lose them.
	if (named && event.texts.some(({ text }) => ports.vault.restore(text).restored > 0))
		return deny(PLACEHOLDERS, { rule: 'placeholders' });
	const commands = event.texts.flatMap((one) => commandIn(one, event.tool));
	const worst = gravest(commands.map((command) => decideShell({ command, shell: 'posix' }, ports)));
	return worst.say === 'allow' ? gravest([worst, decideTexts(event, ports)]) : worst;
}

function decideTexts({ tool, texts, input }: ToolEvent, ports: HookPorts): Decision {
	const found = texts
		.map((one) => ({ ...one, findings: ports.scan(one.text).filter(counts) }))
		.filter(({ findings }) => findings.length > 0);
	const findings = found.flatMap((one) => one.findings);
	const able = ableTo({ redact: ports.abilities.rewriteInput, block: true });
	const verdict = verdictOn(findings, 'prompt', ports, able);
	if (verdict.action === 'allow') return { say: 'allow' };
	const where = `the input of ${tool}`;
	if (verdict.action === 'warn') return { say: 'allow', note: `Cordon: ${where} ${holds(findings)}.` };
	const cause = { rule: verdict.rule, layer: verdict.layer, findings };
	if (verdict.action === 'block') {
		return deny(findingsReason(where, findings, verdict, 'Call it without the value.'), cause);
	}
	const redacted = found.map((one) => ({ at: one.at, text: ports.vault.redact(one.text, one.findings) }));
	const reason = `Cordon: ${where} ${holds(findings)}; it was sent redacted.`;
	return { say: 'rewrite-input', input: withTexts(input, redacted), reason, cause };
}

/** What is said or searched for is no path, though it may be the name of one. */
const SPOKEN =
	/^(?:q|query|search|search_?term|title|subject|description|summary|message|prompt|question|answer|task|reason|explanation|thought|fact|intent|step|label|body|comment)$/i;

/** A tool that is called like this changes the files that it is given. */
const CHANGES =
	/write|edit|create|delete|remove|unlink|trash|move|rename|copy|patch|append|replace|insert|put|save|update/i;

const LONGEST_PATH = 1024;

/** A text that could be one path, `file:` addresses included. */
function asPath(text: string): string | undefined {
	return text.length <= LONGEST_PATH && !/[\r\n\0]/.test(text) && text.trim() !== '' ? text.trim() : undefined;
}

const LONGEST_COMMAND = 100_000;

const RUNS = /run|exec|eval|python|script|repl|kernel|jupyter|interpret|sandbox|terminal|shell/i;

/** The command line in a text, if it is one; code counts as given to a program that runs it. */
function commandIn({ at, text }: InputText, tool: string): readonly string[] {
	const key = keyOf(at);
	if (text.length >= LONGEST_COMMAND) return [];
	if (/^(?:commands?|cmds?|command_?line|script)$/i.test(key)) return [text];
	const isCode = /^(?:code|code_?snippet|source|expression|cell)$/i.test(key) && RUNS.test(tool);
	return isCode ? [`python3 -c '${text.replaceAll("'", `'\\''`)}'`] : [];
}

function keyOf(at: InputText['at']): string {
	return at.findLast((step) => typeof step === 'string') ?? '';
}
