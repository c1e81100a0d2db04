import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { OpenRepository, RepositoryNews } from '../engine/provenance/open-repository.ts';
import { git, repositoryRoot } from './git.ts';
import { ledgerFolder, openProvenance } from './ledger.ts';
import { absolute } from './paths.ts';
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
	await follow();
	const gitFolder = await git(root, 'rev-parse', '--git-dir').then((path) => absolute(path.trim(), root));
	const stop = watching([gitFolder, ledger], async () => {
		await provenance.ledger.refresh();
		await follow();
		news.changed();
	});
	return {
		root,
		provenance,
		settle: async () => {
			await follow();
		},
		reviewer: () => reviewerIn(root),
		close: async () => {
			stop();
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

/** Calls `changed` after files in the folders changed, one call at a time; gives what ends it. */
function watching(folders: readonly string[], changed: () => Promise<void>): () => void {
	const watchers = new Map<string, FSWatcher>();
	let timer: NodeJS.Timeout | undefined;
	let working = Promise.resolve();
	let ended = false;
	const soon = (): void => {
		timer ??= setTimeout(() => {
			timer = undefined;
			look();
			working = working.then(changed).catch(() => {});
		}, GATHER);
	};
	// The ledger's folder is made with its first record: `cordon` appears in the git directory, and is looked for then.
	const look = (): void => {
		for (const folder of [...folders, ...folders.map((one) => join(one, 'cordon'))]) {
			if (ended || watchers.has(folder) || !existsSync(folder)) continue;
			try {
				const watcher = watch(folder, { persistent: false }, (_, name) => name?.endsWith('.lock') || soon());
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
