import { homedir } from 'node:os';
import type { AgentEvent, HookAdapter, HookReply } from '../engine/assistants/agent-event.ts';
import type { Decision } from '../engine/assistants/decide-answers.ts';
import type { HookPorts } from '../engine/assistants/decide-ports.ts';
import { decide } from '../engine/assistants/decide.ts';
import { parsePayload } from '../engine/assistants/hooks/payload.ts';
import { hookAdapters, recognise } from '../engine/assistants/hooks/registry.ts';
import { filesOf } from '../engine/shell/files-of.ts';
import { StoredVault } from './conversation-vault.ts';
import { guardedBelow } from './hook-guard-below.ts';
import { guardedReason } from './hook-guard.ts';
import type { Changed } from './hook-insertions.ts';
import { HookPaths } from './hook-paths.ts';
import { slashes } from './paths.ts';
import { stateFolder } from './state-folder.ts';

/** The reply to one hook event, and what is to be written down once it is given. */
export interface HookAnswer {
	readonly reply: HookReply;
	readonly told?: Told;
	/** What it has changed in files by now. */
	readonly changed?: Changed;
}

/** What the audit trail is told of. */
export interface Told {
	readonly event: AgentEvent;
	readonly decision: Decision;
	readonly paths: HookPaths;
}

/** Folders of the project that assistants name in the environment of their hooks. */
const PROJECT = ['CLAUDE_PROJECT_DIR', 'GEMINI_PROJECT_DIR'];

/** The names by which policies know an assistant, besides that of its hook. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
	copilot: ['github-copilot'],
	vscode: ['github-copilot'],
	windsurf: ['devin'],
};

/** Whose insertions they are, where that is not the name of the hook. */
const WRITERS: Readonly<Record<string, string>> = { copilot: 'github-copilot', vscode: 'github-copilot' };

/**
 * Answers one event of an assistant's hook. Never throws: what goes wrong is answered with what is safest in the
 * assistant's contract.
 * @param name a name of `hookAdapters`, or `auto`.
 */
export function answerHook(name: string, input: string): HookAnswer {
	if (name !== 'auto' && !hookAdapters.has(name)) {
		return {
			reply: failure(name, `There is no hook for "${name}", only for ${[...hookAdapters.keys()].join(', ')} and auto.`),
		};
	}
	let payload;
	try {
		payload = parsePayload(input);
	} catch (error) {
		return { reply: failure(name, error instanceof Error ? error.message : 'the input cannot be read.') };
	}
	const assistant = name === 'auto' ? recognise(payload) : name;
	const adapter = hookAdapters.get(assistant ?? '');
	if (assistant === undefined || !adapter) {
		return { reply: failure(name, 'The input is of no assistant that Cordon knows; name it instead of "auto".') };
	}
	let event: AgentEvent;
	try {
		event = adapter.event(payload);
	} catch {
		return { reply: adapter.failure('Cordon: the input of the hook has a form that is not known.') };
	}
	const answer = answerEvent(assistant, adapter, event);
	if (event.kind !== 'edited' && event.kind !== 'output') return answer;
	const edits = event.kind === 'edited' ? event.edits : adapter.edits(payload);
	if (edits.length === 0) return answer;
	const paths = (): HookPaths => answer.told?.paths ?? new HookPaths(foldersOf(event));
	return { ...answer, changed: { assistant: WRITERS[assistant] ?? assistant, event, edits, paths } };
}

/** What is said where no event could be read. */
export function failure(name: string, why: string): HookReply {
	const reason = why.startsWith('Cordon') ? why : `Cordon: ${why}`;
	return hookAdapters.get(name)?.failure(reason) ?? { stdout: '', stderr: `${reason}\n`, exitCode: 2 };
}

function answerEvent(assistant: string, adapter: HookAdapter, event: AgentEvent): HookAnswer {
	if (event.kind === 'edited' || event.kind === 'other') return { reply: adapter.reply({ say: 'allow' }, event) };
	try {
		const paths = new HookPaths(foldersOf(event));
		const decision = decide(event, portsFor(assistant, adapter, event, paths));
		return { reply: adapter.reply(decision, event), told: { event, decision, paths } };
	} catch (error) {
		// What a policy protects does not pass because something is wrong with Cordon or the disk.
		const why = error instanceof Error ? error.name : 'failed';
		const reason = `Cordon could not check this (${(error as NodeJS.ErrnoException).code ?? why}), so it is refused.`;
		return { reply: adapter.reply({ say: 'deny', reason }, event) };
	}
}

function foldersOf({ cwd, roots }: AgentEvent): string[] {
	const named = PROJECT.map((name) => process.env[name]);
	const folders = [cwd, ...roots, ...named].filter((folder) => folder !== undefined && folder !== '');
	return folders.length > 0 ? [...new Set(folders as string[])] : [process.cwd()];
}

function portsFor(assistant: string, { abilities }: HookAdapter, event: AgentEvent, paths: HookPaths): HookPorts {
	const environment = process.env as Record<string, string>;
	let kept: StoredVault | undefined;
	const vault = (): StoredVault =>
		(kept ??= new StoredVault(stateFolder(), { assistant, id: event.conversation || paths.cwd }));
	return {
		assistant,
		names: [assistant, ...(NAMES[assistant] ?? [])],
		abilities,
		policy: paths.here,
		verdict: (path) => paths.verdict(path),
		verdictOfName: (path) => paths.verdictOfName(path),
		look: (path) => paths.look(path),
		exists: (path) => paths.exists(path),
		isFile: (path) => paths.isFile(path),
		scan: (text) => paths.scan(text),
		searched: (search) => paths.searched(search),
		shell: (command, shell) => filesOf(command, shell, { cwd: paths.cwd, home: slashes(homedir()), environment }),
		guarded: (path, texts) => guardedReason(paths.absolute(path), texts),
		guardedBelow: (tree, glob) => guardedBelow(paths.absolute(tree.path), tree, glob),
		vault: {
			redact: (text, findings) => vault().redact(text, findings),
			knows: (text) => vault().knows(text),
			restore: (text) => vault().restore(text),
		},
		holdsRefused: () => event.conversation !== '' && vault().isMarked,
		rememberRefused() {
			if (event.conversation !== '') vault().mark();
		},
		keepCopy: (path, text) => vault().keepCopy(path, text),
	};
}
