import type { ShellPath, ShellSearch } from '../shell/shell-use.ts';
import type { AgentEvent } from './agent-event.ts';
import { ALLOW, askOrDeny, deny, gravest, type Decision } from './decide-answers.ts';
import { cut, guardedWrite, whole } from './decide-guarded.ts';
import type { HookPorts } from './decide-ports.ts';
import { decideWhole } from './decide-read.ts';
import { decideTree } from './decide-search.ts';
import { patchPaths } from './hooks/patch.ts';
import { refused } from './decide-words.ts';

type ShellEvent = Pick<Extract<AgentEvent, { kind: 'shell' }>, 'command' | 'shell'>;

/** `cordon redact FILE` and nothing else: the way that a refusal points to. */
const REDACTS = /^\s*(?:npx\s+)?cordon\s+redact\s+(?:--path\s+\S+\s+)?[^|;&<>$`()\r\n]+$/;

/** A command is about to run. What its programs read for themselves is theirs; what they print is what counts. */
export function decideShell({ command, shell }: ShellEvent, ports: HookPorts): Decision {
	const { reads, writes, uses, searches, uncertain } = ports.shell(command, shell);
	const settled = searches.map((tree) => asWillBe(asRevision(tree, ports), command));
	if (OWN_COMMANDS.test(command)) return askOrDeny(SET_UP, 'cordon', ports);
	const inPlace = CHANGES.test(command) ? reads : [];
	const patches = PATCHES.test(command) ? [...reads, ...uses].map(({ path }) => ports.look(path).text ?? '') : [];
	const written = [...writes, ...inPlace, ...[command, ...patches].flatMap(patched)];
	for (const write of written) {
		const guarded = guardedWrite(write, command, ports);
		if (guarded) return askOrDeny(guarded.why, guarded.path, ports);
	}
	if ((written.length > 0 || CHANGES.test(command)) && ports.vault.restore(command).restored > 0)
		return deny(PLACEHOLDERS, { rule: 'placeholders' });
	const redacts = REDACTS.test(command);
	return gravest(
		(function* () {
			for (const read of reads) {
				if (!staysProtected(read, ports)) yield redacts ? byName(read.path, ports) : decideRead(read, ports);
			}
			for (const tree of settled) yield tree.isPattern ? decideRead(tree, ports) : decideTree(tree, ports);
			if (uncertain.some(({ what }) => what === 'limit')) yield deny(TOO_LONG, { rule: 'too-long' });
		})(),
	);
}

/** What changes the repository, or says that another one is meant, so that git's answer now is none for later. */
const UNSETTLED =
	/\s(?:add|stage|commit|am|apply|checkout|switch|restore|reset|rm|mv|update-index|read-tree|update-ref|pull|fetch|merge|rebase|cherry-pick|revert|clone|init|branch|tag|replace|bisect|push|save)(?=\s|$|[;&|)'"])|\sstash(?!\s+(?:show|list)|@)|--git-dir|--work-tree|GIT_[A-Z]/;
const NEW_FILES = /\b(?:add|stage)\b|stash\b.*(?:\s-\w*[ua]|--include-untracked|--all)\b/;

/** What is no path for `git grep` is a glob of its own, or a revision: all of it is searched. */
function asRevision(tree: ShellSearch, ports: HookPorts): ShellSearch {
	if (tree.program !== 'git grep' || ports.exists(tree.path)) return tree;
	if (!/[*?[]/.test(tree.path)) return { ...tree, path: '.' };
	const [path, glob] = cut(tree.path);
	return { ...tree, path, include: [glob], isPattern: false };
}

/** What the differences will be when it is their turn: a command that adds files to git shows them afterwards. */
function asWillBe(tree: ShellSearch, command: string): ShellSearch {
	if (tree.of !== 'changes' || !UNSETTLED.test(command)) return tree;
	const { question: _, ...rest } = tree;
	return NEW_FILES.test(command)
		? { ...rest, of: 'all', ignoreFiles: !/\s(?:-\w*f|--force)\b/.test(command), hidden: true }
		: rest;
}

/** What Cordon is set up and taken away with. */
const OWN_COMMANDS = /\bcordon[\w./\\@-]{0,200}["']?\s+(?:init\b|sync\b[^\n|;&]{0,200}\s--remove\b)/;
const SET_UP = 'Cordon: a person sets up the policy or takes Cordon away, not an assistant. Say why it is wanted.';

/** Programs that change files in place. */
const CHANGES =
	/\b(?:perl|ruby|php)\b[^\n|;]{0,200}\s-\w{0,10}i|\b(?:ed|ex|n?vim?|emacs|nano|pico|micro|joe|kak|hx|patch|sponge)\b|\b[gm]?awk\b.{1,40}\binplace\b|\bgit\s+(?:apply|am)\b/;

/** Programs that change whatever files a patch names. */
const PATCHES = /\b(?:git\s+(?:-\S+\s+)*(?:apply|am)|patch)\b/;

/** The files that a patch, or one inside of a command, is about. */
function patched(command: string): readonly ShellPath[] {
	const [, ...diffs] = command.split(/^\+\+\+ (?:b\/)?/m);
	const named = diffs.map((rest) => rest.slice(0, 4096).split(/[\t\r\n]/, 1)[0] ?? '');
	const paths = [...(command.includes('*** Begin Patch') ? patchPaths(command) : []), ...named];
	return paths.map((path) => ({ path, written: path, program: 'patch', isPattern: false }));
}

const TOO_LONG =
	'Cordon: this command is longer, or nested deeper, than can be followed, so nobody knows what it would read. Run it in ' +
	'several shorter ones.';

/** For whatever would write a placeholder and cannot be given the value. */
export const PLACEHOLDERS =
	'Cordon: this would write placeholders (CORDON_…) in the place of the values that they stand for, and the ' +
	'values would be lost. Change the file with the edit tool, which puts them back, or leave those lines alone.';

/** A copy that is protected itself, by its own name or its folder's, shows nothing. */
function staysProtected({ path, to, isPattern }: ShellPath, ports: HookPorts): boolean {
	if (to === undefined || isPattern) return false;
	const isInside = ports.exists(to) && !ports.isFile(to);
	const target = isInside ? `${to}/${path.slice(path.lastIndexOf('/') + 1)}` : to;
	return ports.verdict(path).verdict === 'block' && ports.verdictOfName(target).verdict === 'block';
}

function decideRead({ path, isPattern }: ShellPath, ports: HookPorts): Decision {
	if (!isPattern) return decideWhole(path, ports);
	// Whatever stands for the unknown parts, the name at the end may be protected by itself.
	const likely = path.replaceAll(/\*\*|[*?]|\[[^\]/]*\]/g, 'x');
	const verdict = /[*?[{\\]/.test(path.slice(path.lastIndexOf('/'))) ? undefined : ports.verdict(likely);
	if (verdict?.verdict === 'block') return refused(path, verdict);
	const [folder, glob] = cut(path);
	const tree = { ...whole(folder), include: [glob], flat: !/[/]|\*\*/.test(glob) };
	return decideTree(tree, ports, 'Name the files that are wanted.');
}

function byName(path: string, ports: HookPorts): Decision {
	const verdict = ports.verdict(path);
	return verdict.verdict === 'block' ? refused(path, verdict) : ALLOW;
}
