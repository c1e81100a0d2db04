import type { AgentEvent } from './agent-event.ts';
import { ALLOW, deny, type Decision } from './decide-answers.ts';
import type { FoundProtected, HookPorts, SearchedTree } from './decide-ports.ts';
import { protectedReason, sentences, shown } from './decide-words.ts';
import { isFields } from './hooks/payload.ts';

type SearchEvent = Extract<AgentEvent, { kind: 'search' }>;

/** A tool looks through files. Names alone are no content. */
export function decideSearch(event: SearchEvent, ports: HookPorts): Decision {
	if (!event.content) return ALLOW;
	const { paths, include = [] } = event;
	const ignoreFiles = !seesIgnored(event.input);
	const of = /changed_files|diff/i.test(event.tool) ? 'changes' : 'all';
	const tree = { include, exclude: [], ignoreFiles, hidden: true, flat: false };
	const changed = of === 'changes' && { question: { of: 'diff', asks: ['HEAD'] } as const };
	const found = (paths.length > 0 ? paths : ['.']).flatMap((path) => ports.searched({ path, ...tree, of, ...changed }));
	if (found.length === 0) return ALLOW;
	const input = ports.abilities.rewriteInput ? withoutThese(event, found) : undefined;
	if (input === undefined) return refusedSearch(found);
	const names = found.map(({ path }) => shown(path)).join(', ');
	return { say: 'rewrite-input', input, reason: `Cordon left protected files out of this search: ${names}.` };
}

const ELSEWHERE = 'Or search in a folder, or for a kind of file, where nothing is protected.';

/** A command that looks through files: nothing is rewritten in it. */
export function decideTree(tree: SearchedTree, ports: HookPorts): Decision {
	const found = ports.searched(tree);
	return found.length === 0 ? ALLOW : refusedSearch(found);
}

function refusedSearch(found: readonly FoundProtected[]): Decision {
	const [first] = found;
	if (!first) return ALLOW;
	const more = found.length > 1 ? `${found.length - 1} more protected files would be searched, too.` : '';
	const reason = sentences(protectedReason(first.path, first.verdict), more, ELSEWHERE);
	const { rule, layer } = first.verdict;
	return deny(reason, { rule, layer, path: first.path });
}

/**
 * ripgrep's tools take one glob (https://docs.rs/globset/latest/globset/#syntax): a `!` in front leaves out what it
 * names. Undefined where there is already one, or a name that cannot be written in one.
 */
function withoutThese({ tool, input }: SearchEvent, found: readonly FoundProtected[]): unknown {
	if (!/^grep$/i.test(tool) || !isFields(input) || input['glob'] !== undefined) return undefined;
	const names = found.map(({ path }) => path);
	if (names.some((name) => name.startsWith('/') || !/^[\w./@+=-]+$/.test(name))) return undefined;
	return { ...input, glob: names.length === 1 ? `!**/${names.join('')}` : `!**/{${names.join(',')}}` };
}

/** Whether the call asks for ignored files, too, in the words of whichever tool it is. */
function seesIgnored(input: unknown): boolean {
	if (!isFields(input)) return false;
	return Object.entries(input).some(([key, value]) => {
		if (/^(?:include_?ignored|no_?ignore)/i.test(key)) return value === true;
		return /^(?:respect|use)_?(?:git_?)?ignore/i.test(key) && value === false;
	});
}
