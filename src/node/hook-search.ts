import { Minimatch } from 'minimatch';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import type { FoundProtected, SearchedTree } from '../engine/assistants/decide-ports.ts';
import { decode } from '../engine/files/decode.ts';
import { GitIgnore } from '../engine/files/git-ignore.ts';
import { within } from '../engine/files/walk.ts';
import { filesInChanges } from './hook-git.ts';
import { ignoreCase } from './paths.ts';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import type { PolicyTree } from './policy-tree.ts';

/** Names that are listed in an answer, and entries that are looked at for them. */
const MOST_FOUND = 20;
const MOST_ENTRIES = 100_000;

/** The repository around a searched folder. */
interface Around {
	readonly base: string;
	readonly tree: PolicyTree;
	/** Judges by what a path leads to and by its other names, too: slower. */
	readonly judge: (path: string) => PathVerdict;
}

/** The protected files, by name, that a search through a folder (absolute, with `/`) would look into. */
export function protectedBelow(folder: string, search: SearchedTree, { base, tree, judge }: Around): FoundProtected[] {
	// A glob in one folder is about few files.
	const judged = search.flat && search.include.length > 0;
	const top = within(base, folder) ? base : folder;
	const found: FoundProtected[] = [];
	for (const { path, relative, leads, isIgnored } of filesBelow(folder, search, { top, most: MOST_ENTRIES })) {
		const verdict = leads || judged ? judge(path) : tree.at(folderOf(path)).paths().verdict(path);
		if (verdict.verdict === 'allow' || isIgnored()) continue;
		if (found.push({ path: relative, verdict }) >= MOST_FOUND) break;
	}
	if (search.of === 'all' || found.length === 0) return found;
	const tracked = trackedOf(
		folder,
		found.map(({ path }) => path),
	);
	return found.filter(({ path }) => tracked.has(path));
}

/** A file that a search would look into. */
interface FileBelow {
	/** Absolute. */
	readonly path: string;
	/** From the searched folder. */
	readonly relative: string;
	/** It is a symbolic link. */
	readonly leads: boolean;
	/** Whether a search that heeds .gitignore leaves it out. */
	readonly isIgnored: () => boolean;
}

/**
 * The files and links below a folder (absolute, with `/`) that a search would look into.
 * @param limits `top`: the folder whose .gitignore is the first that counts; `most` entries are looked at.
 */
export function* filesBelow(
	folder: string,
	search: SearchedTree,
	{ top, most }: { readonly top: string; readonly most: number },
): Generator<FileBelow> {
	const wanted = filter(search.include, folder);
	const unwanted = filter(search.exclude, folder);
	let entries = 0;
	const pending: { path: string; rules: GitIgnore }[] = [{ path: folder, rules: rulesAbove(top, folder) }];
	// What lies near goes first, should there be no end to it.
	for (const at of pending) {
		if (entries >= most) return;
		const listed = entriesOf(at.path);
		const rules = listed.some(({ name }) => name === '.gitignore') ? withFile(at.rules, top, at.path) : at.rules;
		for (const entry of listed) {
			entries++;
			const { name } = entry;
			const path = at.path.endsWith('/') ? at.path + name : `${at.path}/${name}`;
			const relative = path.slice(folder.length).replace(/^\//, '');
			if (name === '.git' || (!search.hidden && name.startsWith('.'))) continue;
			if (entry.isDirectory()) {
				const ignored = search.ignoreFiles && rules.excludes(`${relativeTo(top, path)}/`);
				if (!search.flat && !ignored && !(unwanted && unwanted(relative))) pending.push({ path, rules });
				continue;
			}
			const leads = entry.isSymbolicLink();
			if (!(entry.isFile() || leads) || (wanted && !wanted(relative)) || (unwanted && unwanted(relative))) continue;
			yield { path, relative, leads, isIgnored: () => search.ignoreFiles && rules.excludes(relativeTo(top, path)) };
		}
	}
}

/** The folder that a file lies in; both with `/`. */
function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/'));
}

/** The protected files that a command of git is about, wherever in the repository; undefined where git does not say. */
export function protectedChanges(
	folder: string,
	{ question }: SearchedTree,
	{ base, tree }: Pick<Around, 'base' | 'tree'>,
): readonly FoundProtected[] | undefined {
	const changed = question && filesInChanges(folder, question);
	const found = changed?.map((name) => {
		const path = `${base}/${name}`;
		return {
			path: name,
			verdict: tree.at(folderOf(path)).paths().verdict(path),
		};
	});
	return found?.filter(({ verdict }) => verdict.verdict === 'block').slice(0, MOST_FOUND);
}

type Filter = (relative: string) => boolean;

/**
 * Whether one of these globs names a path or a folder that it lies in. A glob without a slash holds at any depth, as
 * the tools that take them have it; what only some of them understand counts as named.
 */
function filter(given: readonly string[], folder: string): Filter | undefined {
	if (given.length === 0) return undefined;
	const globs = given.map((glob) => glob.replace(`${folder}/`, ''));
	const no = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
	const yes = globs.filter((glob) => !glob.startsWith('!')).map(matcher);
	return (relative) =>
		(yes.length === 0 || yes.some((matches) => matches(relative))) && !no.some((matches) => matches(relative));
}

function matcher(glob: string): Filter {
	const bare = glob.replace(/^\.?\//, '').replace(/\/$/, '');
	const options = { dot: true, nocase: true, nocomment: true, nonegate: true, platform: 'linux' } as const;
	const one = new Minimatch(bare, options);
	const below = new Minimatch(`**/${bare}`, options);
	return (relative) => {
		for (let at = relative; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
			if (one.match(at) || below.match(at)) return true;
		}
		return false;
	};
}

/** Whether a glob of the shell names a path or a folder that it lies in: of names with a dot in front only those it says. */
export function shellGlob(glob: string): Filter {
	const options = { dot: false, nocomment: true, nonegate: true, platform: 'linux' } as const;
	const matcher = new Minimatch(glob, options);
	return (relative) => relative.split('/').some((_, at, parts) => matcher.match(parts.slice(0, at + 1).join('/')));
}

/** The ignore rules of the folders above the searched one; none where they exclude it: who names it wants it. */
function rulesAbove(top: string, folder: string): GitIgnore {
	let rules = new GitIgnore(ignoreCase);
	if (folder === top) return rules;
	let at = top;
	for (const name of relativeTo(top, folder).split('/')) {
		rules = withFile(rules, top, at);
		at = `${at}/${name}`;
	}
	return rules.excludes(`${relativeTo(top, folder)}/`) ? new GitIgnore(ignoreCase) : rules;
}

function withFile(rules: GitIgnore, top: string, folder: string): GitIgnore {
	try {
		return rules.with(decode(readFileSync(`${folder}/.gitignore`)) ?? '', relativeTo(top, folder));
	} catch {
		return rules;
	}
}

function relativeTo(top: string, path: string): string {
	return path.slice(top.length).replace(/^\//, '');
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

/** Which of these, from the folder, git knows; all of them where git cannot be asked. */
export function trackedOf(folder: string, names: readonly string[]): ReadonlySet<string> {
	const { status, stdout } = spawnSync('git', ['--literal-pathspecs', 'ls-files', '-z', '--', ...names], {
		cwd: folder,
		encoding: 'utf8',
		timeout: 2000,
		windowsHide: true,
	});
	return new Set(status === 0 ? stdout.split('\0') : names);
}
