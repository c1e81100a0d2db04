import type { AgentEvent } from './agent-event.ts';
import { ALLOW, deny, gravest, type Decision } from './decide-answers.ts';
import type { FoundProtected, HookPorts, SearchedTree } from './decide-ports.ts';
import { protectedReason, sentences, shown } from './decide-words.ts';
import { typeGlobs } from '../shell/file-types.ts';
import { isRecord } from '../text/record.ts';

type SearchEvent = Extract<AgentEvent, { kind: 'search' }>;

/** A tool looks through files. Names alone are no content. */
export function decideSearch(event: SearchEvent, ports: HookPorts): Decision {
	if (!event.content) return ALLOW;
	const { paths, include = [] } = event;
	// A glob that names files brings back what is ignored; one that takes everything names none.
	const ignoreFiles = !seesIgnored(event.input) && include.every((glob) => /^[*/]+$/.test(glob));
	const of = /changed_files|diff/i.test(event.tool) ? 'changes' : 'all';
	const changed = of === 'changes' && { question: { of: 'diff', asks: ['HEAD'] } as const };
	const trees = (paths.length > 0 ? paths : ['.']).map((path): SearchedTree => {
		return {
			path,
			include: [...include, ...globsOfType(event.input)],
			exclude: [],
			ignoreFiles,
			hidden: true,
			of,
			flat: false,
			...changed,
		};
	});
	const found = trees.flatMap((tree) => ports.searched(tree));
	if (found.length === 0) return ALLOW;
	const input = ports.abilities.rewriteInput ? withoutThese(event, found) : undefined;
	if (input === undefined) return gravest(trees.map((tree) => decideTree(tree, ports)));
	const names = found.map(({ path }) => shown(path)).join(', ');
	return { say: 'rewrite-input', input, reason: `Cordon left protected files out of this search: ${names}.` };
}

/** A command that looks through files: nothing is rewritten in it. */
export function decideTree(tree: SearchedTree, ports: HookPorts, instead = ELSEWHERE): Decision {
	const found = ports.searched(tree);
	const [first] = found;
	if (!first) return ALLOW;
	const { rule, layer } = first.verdict;
	const path = tree.of === 'changes' ? first.path : below(tree.path, first.path);
	const more =
		found.length > 1
			? `The same goes for ${found.length - 1} more that ${found.length > 2 ? 'are' : 'is'} in reach.`
			: '';
	const reason = protectedReason(
		path,
		first.verdict,
		sentences(more, tree.of === 'changes' ? NARROWER : instead, COPY),
	);
	return deny(reason, { rule, layer, path });
}

const ELSEWHERE = 'Search in a folder, or for a kind of file, where nothing is protected.';
const NARROWER = 'Name the files or the commits that are wanted.';
const COPY = 'If something in it is needed, ask the person, who can make a copy without the values';

function below(folder: string, path: string): string {
	return folder === '.' || folder === path || path.startsWith('/') ? path : `${folder.replace(/\/$/, '')}/${path}`;
}

/**
 * ripgrep's tools take one glob (https://docs.rs/globset/latest/globset/#syntax): a `!` in front leaves out what it
 * names. Undefined where there is already one, or a name that cannot be written in one.
 */
function withoutThese({ tool, input }: SearchEvent, found: readonly FoundProtected[]): unknown {
	if (!/^grep$/i.test(tool) || !isRecord(input) || input['glob'] !== undefined) return undefined;
	const names = found.map(({ path }) => path);
	if (names.some((name) => name.startsWith('/') || !/^[\w./@+=-]+$/.test(name))) return undefined;
	return { ...input, glob: names.length === 1 ? `!**/${names.join('')}` : `!**/{${names.join(',')}}` };
}

/** Whether the call asks for ignored files, too, in the words of whichever tool it is. */
function seesIgnored(input: unknown): boolean {
	if (!isRecord(input)) return false;
	return Object.entries(input).some(([key, value]) => {
		if (isRecord(value)) return seesIgnored(value);
		if (/^(?:include_?ignored|no_?ignore)/i.test(key)) return value === true;
		return /^(?:respect|use)_?(?:git_?)?ignore/i.test(key) && value === false;
	});
}

/** The files that a search for a type of ripgrep's looks into. */
function globsOfType(input: unknown): readonly string[] {
	return isRecord(input) && typeof input['type'] === 'string' ? typeGlobs([input['type']]) : [];
}
