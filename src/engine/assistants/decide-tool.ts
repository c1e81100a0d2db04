import { counts } from '../policy/verdict.ts';
import type { AgentEvent } from './agent-event.ts';
import { ableTo, ALLOW, askOrDeny, deny, gravest, verdictOn, type Decision } from './decide-answers.ts';
import { guardedTree, isFolder, whole } from './decide-guarded.ts';
import type { HookPorts } from './decide-ports.ts';
import { decideTree } from './decide-search.ts';
import { decideShell, PLACEHOLDERS } from './decide-shell.ts';
import { allTexts, commandsIn, keyOf, toolQuestion } from './decide-tool-input.ts';
import { findingsReason, holds, refused } from './decide-words.ts';
import { withTexts } from './hooks/texts.ts';

type ToolEvent = Extract<AgentEvent, { kind: 'tool' }>;

/** A tool that nothing is known of, one of a MCP server: its input goes to a stranger. */
export function decideTool(event: ToolEvent, ports: HookPorts): Decision {
	let named = false;
	const changes = CHANGES.test(event.tool);
	const takesAway = TAKES_AWAY.test(event.tool);
	const searches = SEARCHES.test(event.tool);
	const question = toolQuestion(event);
	const shown = question && decideTree({ ...whole('.'), of: 'changes', question }, ports);
	if (shown && shown.say !== 'allow') return shown;
	for (const { at, text } of allTexts(event)) {
		if (SPOKEN.test(keyOf(at))) continue;
		const path = asPath(text);
		const guarded = path !== undefined && changes ? guardedTree(path, [], ports, takesAway) : undefined;
		if (guarded) return askOrDeny(guarded.why, guarded.path, ports);
		if (path === undefined) continue;
		const isSearched = searches && !/pattern|regex/i.test(keyOf(at)) && isFolder(path, ports);
		const inFolder = isSearched ? decideTree({ ...whole(path), ignoreFiles: true }, ports) : ALLOW;
		if (inFolder.say !== 'allow') return inFolder;
		const file = ports.isFile(path) ? path : (/^[\w@{}^~./-]{1,200}:(?!\/)(.+)$/.exec(path)?.[1] ?? '');
		if (!ports.isFile(file)) continue;
		const { verdict } = ports.look(file);
		if (verdict.verdict === 'block') return refused(file, verdict);
		named = true;
	}
	// The values are not for a stranger, and the file must not lose them.
	if (named && event.texts.some(({ text }) => ports.vault.restore(text).restored > 0))
		return deny(PLACEHOLDERS, { rule: 'placeholders' });
	const worst = gravest(commandsIn(event).map((command) => decideShell({ command, shell: 'posix' }, ports)));
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

/** Of those, the ones that take a folder with everything in it. */
const TAKES_AWAY = /delete|remove|unlink|trash|move|rename/i;

/** A tool that is called like this gives lines of what lies in a folder. */
const SEARCHES =
	/grep|(?:^|_)rg(?:_|$)|(?:code|content|text)_?search|search_?(?:code|content|text|in_files)|find_in_files/i;

const LONGEST_PATH = 1024;

/** A text that could be one path, `file:` addresses included. */
function asPath(text: string): string | undefined {
	return text.length <= LONGEST_PATH && !/[\r\n\0]/.test(text) && text.trim() !== '' ? text.trim() : undefined;
}
