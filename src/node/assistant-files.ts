import { homedir } from 'node:os';
import type { AssistantFiles } from '../engine/assistants/files-port.ts';
import { syncPatterns } from '../engine/assistants/sync/patterns.ts';
import { resolvePolicy } from '../engine/policy/resolve.ts';
import { gitRoot } from './git-root.ts';
import { installLauncher } from './launcher.ts';
import { nestedIn } from './nested-policies.ts';
import { slashes } from './paths.ts';
import { ownLayers } from './policy-files.ts';
import { PolicyTree } from './policy-tree.ts';
import { nodeSurroundings } from './surroundings.ts';
import { syncAll, syncPlace, userManifest } from './sync.ts';
import { readTarget, writeTarget } from './target-file.ts';

/** @param hook this Cordon's `hook.cjs`. */
export function assistantFiles(hook: string): AssistantFiles {
	const home = slashes(homedir());
	return {
		home,
		topOf: (folder) => gitRoot(folder) ?? slashes(folder),
		protection(top, nested) {
			const outer = ownLayers();
			const tree = new PolicyTree({ base: top, from: top, outer });
			const policy = tree.at(top);
			return {
				policy,
				repository: syncPatterns(policy, nestedIn(tree, top, top, nested)),
				user: syncPatterns(resolvePolicy(outer, { trusted: true })),
			};
		},
		surroundings: (top) => nodeSurroundings(top, home),
		userManifest,
		sync(files, { place, top, ...options }) {
			const where = syncPlace(place, top);
			const paths = files.map(({ path }) => ({ top, path: `${top}/${path.replace(/^~\//, '')}` }));
			const all = [{ top: where.manifestTop, path: where.manifest }, ...paths];
			const before = options.check ? [] : all.map((one) => ({ ...one, before: textOf(one) }));
			const results = syncAll(files, where, options);
			const written = before.map((one) => ({ ...one, after: textOf(one) })).filter((one) => one.before !== one.after);
			return { results, undo: () => written.filter((one) => !putBack(one)).map(({ path }) => path) };
		},
		installLauncher: () => void installLauncher({ hook, runtime: process.execPath }),
	};
}

interface Place {
	readonly top: string;
	readonly path: string;
}

/** What cannot be read is not written either. */
function textOf({ top, path }: Place): string | undefined {
	try {
		return readTarget(top, path).text;
	} catch {
		return undefined;
	}
}

function putBack({ top, path, before, after }: Place & Record<'before' | 'after', string | undefined>): boolean {
	try {
		const found = readTarget(top, path);
		return found.text === after && writeTarget(found, before);
	} catch {
		return false;
	}
}
