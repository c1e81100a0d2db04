import { isHookCommand } from '../assistants/launcher.ts';
import type { Confidence, Detector } from '../detect/detector.ts';
import { agentItems, type AgentItem } from './agent-items.ts';
import { agentFetchesCode, agentLoosensApproval, agentRemoteServer, agentRunsCommand } from './agent-rules.ts';
import { fetchOf } from './fetches.ts';
import type { SupplyFinding } from './finding.ts';

/**
 * What a person should look at in the agent configuration that came with a repository. Cordon's own hooks are not.
 * @param path from the top of the repository, with `/`; nothing is found where it is no agent configuration.
 * @param accepted hashes of items that the person has accepted as they are (`SupplyFinding.item`).
 */
export function judgeAgentConfiguration(path: string, text: string, accepted: ReadonlySet<string>): SupplyFinding[] {
	return agentItems(path, text)
		.filter(({ hash, command }) => !accepted.has(hash) && !isHookCommand(command))
		.flatMap((item) =>
			judged(item).map((said): SupplyFinding => ({ start: item.start, end: item.end, item: item.hash, ...said })),
		);
}

type Judged = Pick<SupplyFinding, 'detector' | 'confidence' | 'reasons'>;

function judged(item: AgentItem): Judged[] {
	if (item.kind === 'permission') return allowed(item);
	return item.kind === 'setting' ? setting(item) : ran(item);
}

function ran({ kind, name, command, url, value }: AgentItem): Judged[] {
	const found: Judged[] = [];
	if (command !== '') {
		const fetched = fetchOf(command);
		if (fetched) found.push(say(agentFetchesCode, fetched.confidence, [fetched.reason, `${kind} "${shown(name)}"`]));
		else found.push(say(agentRunsCommand, 'low', [`${kind} "${shown(name)}"`, 'not accepted yet']));
	}
	if (url !== '') {
		const open = /^http:\/\/(?!localhost|127\.|\[::1\])/i.test(url);
		const near = /^https?:\/\/(?:localhost|127\.|\[::1\])/i.test(url);
		if (!near)
			found.push(
				say(agentRemoteServer, open ? 'medium' : 'low', [
					open ? 'not encrypted' : 'not accepted yet',
					`${kind} "${shown(name)}"`,
				]),
			);
	}
	if (/"(?:trust|autoApprove|alwaysAllow)":(?:true|\["?\*)/.test(value))
		found.push(say(agentLoosensApproval, 'medium', ['its tools run without asking']));
	return found;
}

/** Rules that let a shell run anything, or anything of an interpreter. */
const ANY_COMMAND =
	/^(?:Bash|Shell|PowerShell|run_shell_command|ShellTool)(?:\((?:\*|:\*|(?:sudo|sh|bash|zsh|pwsh|powershell|python3?|node|npx|uvx|curl|wget|eval|ssh|docker)(?: -c)?[ :]\*)\))?$/;
const ANY_FILE = /^(?:Write|Edit|MultiEdit|Read)\((?:\*\*?|\/\*\*|\/\/\*\*|~\/\*\*)\)$/;

function allowed({ name }: AgentItem): Judged[] {
	const rules = name.split(/,(?![^(]*\))/).map((rule) => rule.trim());
	if (rules.some((rule) => rule === '*' || ANY_COMMAND.test(rule)))
		return [say(agentLoosensApproval, 'medium', ['allows any command', `"${shown(name)}"`])];
	if (rules.some((rule) => ANY_FILE.test(rule)))
		return [say(agentLoosensApproval, 'medium', ['allows any file', `"${shown(name)}"`])];
	return [say(agentLoosensApproval, 'low', ['not accepted yet', `"${shown(name)}"`])];
}

function setting({ name, value }: AgentItem): Judged[] {
	if (OFF.has(value))
		return name.endsWith('workspace.trust.enabled')
			? [say(agentLoosensApproval, 'medium', ['switches workspace trust off'])]
			: [];
	if (name.endsWith('workspace.trust.enabled')) return [];
	if (/[dD]efaultMode$|[aA]pprovalMode$/.test(name)) {
		const wide = /bypassPermissions|acceptEdits|dontAsk|yolo|auto/i.test(value);
		return wide ? [say(agentLoosensApproval, 'medium', [`${name} is ${shown(value)}`])] : [];
	}
	// Lists of single commands or addresses: what is switched off in them asks more.
	const entries = value.startsWith('{') ? Object.entries(JSON.parse(value) as Record<string, unknown>) : undefined;
	const on = entries?.filter(([, decided]) => decided !== false && decided !== null);
	if (on?.length === 0) return [];
	const any = on?.some(([pattern]) => /^(?:\*{1,2}(?:\/\*)?|\/?\^?\.\*\$?\/?\w{0,3}|https?:\/\/\*)$/.test(pattern));
	const all = value === 'true' || value === '"always"' || any === true;
	return [
		say(agentLoosensApproval, all ? 'high' : 'low', [
			all ? `${name} lets everything through` : `${name} lets some through`,
		]),
	];
}

const OFF = new Set(['false', 'null', '[]', '{}', '"never"', '"default"', '"off"']);

function say(detector: Detector, confidence: Confidence, reasons: readonly string[]): Judged {
	return { detector, confidence, reasons };
}

/** Names come from the file: they are cut short, and hold nothing that a terminal or Markdown would obey. */
function shown(text: string): string {
	const harmless = text.replace(/[^ -~]|[<>[\]`\\"]/g, '·');
	return harmless.length > 60 ? `${harmless.slice(0, 60)}…` : harmless;
}
