import type { SyncRequest } from '../assistant.ts';
import { denyListSteps } from '../structured/deny-list.ts';
import { gitignoreRules, pathGlobs } from '../structured/path-globs.ts';
import { wildcardsSteps } from '../structured/wildcards.ts';
import { ignoreLinesSteps } from './ignore-lines.ts';

/**
 * Works out, one step after the other, what the plans for a list of patterns (the very same one) have in common and most
 * of their time goes into, for who shares a thread with others.
 */
export function* prepared(asked: Pick<SyncRequest, 'patterns' | 'builtIn'>): Generator<undefined, void> {
	for (const filesApart of [false, true]) yield* denyListSteps(asked, filesApart);
	gitignoreRules(asked);
	yield;
	pathGlobs(asked);
	yield;
	yield* wildcardsSteps(asked);
	yield* ignoreLinesSteps(asked);
}
