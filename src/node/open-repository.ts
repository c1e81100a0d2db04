import { existsSync, watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import type { OpenRepository, RepositoryNews } from '../engine/provenance/open-repository.ts';
import { git, repositoryRoot } from './git.ts';
import { ledgerFolder, openProvenance } from './ledger.ts';
import { absolute } from './paths.ts';
import { branchIn } from './provenance-branch.ts';
import { statsIn } from './provenance-stats.ts';
import { settle } from './provenance-settle.ts';

/** Milliseconds that changes are gathered: git and hooks write several files at once. */
const GATHER = 150;

/** Opens the repository around a folder and watches its ledger and its HEAD; undefined where there is none, or no git. */
export async function openRepository(folder: string, news: RepositoryNews): Promise<OpenRepository | undefined> {
	const [root, ledger] = [await repositoryRoot(folder), await ledgerFolder(folder)];
	const provenance = ledger && root && (await openProvenance(folder, (why) => news.problem(why)));
	if (!provenance) return undefined;
	// What is recorded later than the commits that brought it in cannot be told of them.
	const follow = (): Promise<unknown> => settle(provenance, root).catch(() => {});
	const gitFolder = await git(root, 'rev-parse', '--git-dir').then((path) => absolute(path.trim(), root));
	// What following finds goes to the ledger, and is seen there.
	const stops = [
		watching([gitFolder], follow),
		watching([ledger, dirname(ledger), dirname(dirname(ledger))], async () => {
			await provenance.ledger.refresh();
			news.changed();
		}),
	];
	await follow();
	return {
		root,
		provenance,
		reviewer: () => reviewerIn(root),
		branch: () => branchIn(provenance, root).catch(() => undefined),
		stats: () => statsIn(provenance, root).catch(() => undefined),
		close: async () => {
			for (const stop of stops) stop();
			await provenance.ledger.close();
		},
	};
}

async function reviewerIn(root: string): Promise<string> {
	const value = (key: string): Promise<string> =>
		git(root, 'config', key).then(
			(found) => found.trim(),
			() => '',
		);
	const [name, mail] = [await value('user.name'), await value('user.email')];
	return mail === '' ? name : `${name} <${mail}>`.trim();
}

/**
 * Calls `changed` after files in the folders changed, one call at a time; gives what ends it. A folder that is not there
 * yet is looked for whenever something happens in another one.
 */
function watching(folders: readonly string[], changed: () => Promise<unknown>): () => void {
	const watchers = new Map<string, FSWatcher>();
	let timer: NodeJS.Timeout | undefined;
	let working: Promise<unknown> = Promise.resolve();
	let ended = false;
	const soon = (): void => {
		timer ??= setTimeout(() => {
			timer = undefined;
			look();
			working = working.then(changed).catch(() => {});
		}, GATHER);
	};
	const look = (): void => {
		for (const folder of folders) {
			if (ended || watchers.has(folder) || !existsSync(folder)) continue;
			try {
				const watcher = watch(folder, { persistent: false }, (_, name) => isNews(name) && soon());
				watcher.on('error', () => watchers.delete(folder));
				watchers.set(folder, watcher);
			} catch {
				// A system without watches left: what others write is seen when the window is loaded again.
			}
		}
	};
	look();
	return () => {
		ended = true;
		clearTimeout(timer);
		for (const watcher of watchers.values()) watcher.close();
	};
}

/** The last that git touches when it commits is the lock of HEAD; other locks tell nothing. */
function isNews(name: string | null): boolean {
	return name === 'HEAD.lock' || name?.endsWith('.lock') !== true;
}
