import { throughAll } from '../../detect/steps.ts';
import type { SyncRequest } from '../assistant.ts';
import type { NotExpressible } from './json-part.ts';
import { difference } from './name-difference.ts';
import { meet, type NameGlob } from './name-glob.ts';
import { pathRule, pathsMeet, sameSegments, type PathRule } from './path-rule.ts';

/** What to deny where nothing can be exempted, in the policy's order, and what cannot be said so. */
export interface DenyList {
	readonly denied: readonly PathRule[];
	readonly notExpressible: readonly NotExpressible[];
}

/** What holds for every list without exemptions; for the `limits` of mechanisms. */
export const DENY_LIST_LIMIT =
	'Its list has no exemptions: exempt names are taken out of the patterns one by one, but where a folder says one thing and a name in it another, the file stays out.';

/** What holds besides where a pattern that matches a file also matches a folder of that name. */
export const FOLDERS_TOO_LIMIT = 'A built-in pattern for files also keeps out what lies in a folder of such a name.';

/**
 * Protected paths as a list that only denies. An exemption of a name, or of a name in a folder, is expanded into patterns
 * that match all but it. What is exempt otherwise stays denied, and is reported.
 * @param filesApart whether the list can tell a file from what lies in a folder of the same name
 */
export function denyList(asked: Asked, filesApart: boolean): DenyList {
	return throughAll(denyListSteps(asked, filesApart));
}

/** The same, one step after the other; once done, it is known. */
export function* denyListSteps({ patterns, builtIn = 0 }: Asked, filesApart: boolean): Generator<undefined, DenyList> {
	const key = `${builtIn} ${filesApart}`;
	const lists = known.get(patterns) ?? new Map<string, DenyList>();
	known.set(patterns, lists);
	const list = lists.get(key) ?? (yield* translated(patterns, builtIn, filesApart));
	lists.set(key, list);
	return list;
}

type Asked = Pick<SyncRequest, 'patterns' | 'builtIn'>;

/** The same patterns go to many files, and several times to each. */
const known = new WeakMap<readonly string[], Map<string, DenyList>>();

function* translated(
	patterns: readonly string[],
	builtIn: number,
	filesApart: boolean,
): Generator<undefined, DenyList> {
	const notExpressible: NotExpressible[] = [];
	const rules: PathRule[] = [];
	for (const [index, pattern] of patterns.entries()) {
		const rule = pathRule(pattern, index < builtIn);
		if (rule === 'unclear') notExpressible.push({ pattern, why: 'not every program reads this class alike' });
		else if (rule) rules.push(rule);
		yield;
	}
	const exemptions: Exemptions = { taken: new Set(), above: new Set(), stuck: new Set() };
	const exempt = rules.filter((rule) => rule.exempt);
	const denied: PathRule[] = [];
	let later = exempt;
	for (const rule of rules) {
		if (rule.exempt) {
			later = later.slice(1);
			continue;
		}
		for (const place of placesOf(rule, later)) {
			for (const part of filesApart ? extentsOf(place, later) : [place]) {
				denied.push(...(yield* withExemptions(part, later, filesApart, exemptions)));
			}
		}
		yield;
	}
	const { taken, above, stuck } = exemptions;
	for (const exemption of above) if (!taken.has(exemption)) stuck.add(exemption);
	for (const { pattern } of stuck) {
		notExpressible.push({ pattern, why: 'the list has no exemptions, and no short list of patterns says the same' });
	}
	return { denied, notExpressible };
}

/** What became of exemptions. */
interface Exemptions {
	/** Out of a pattern. */
	readonly taken: Set<PathRule>;
	/** They are about a folder, or may be, in which protected names may be. */
	readonly above: Set<PathRule>;
	/** They cannot be said. */
	readonly stuck: Set<PathRule>;
}

/** A name at any depth, as that name at the top and below, where something is exempt in the one at the top. */
function placesOf(rule: PathRule, exemptions: readonly PathRule[]): PathRule[] {
	const [first, name = first] = rule.segments;
	if (first !== '**' || name === undefined || rule.segments.length > 2) return [rule];
	const top: PathRule = { ...rule, segments: [name] };
	const below: PathRule = { ...rule, segments: [['*'], '**', name] };
	return exemptions.some((exemption) => isInside(exemption, top)) ? [top, below] : [rule];
}

/** A file, and what lies in a folder of that name, where something is exempt in it. */
function extentsOf(rule: PathRule, exemptions: readonly PathRule[]): PathRule[] {
	if (rule.extent !== 'both' || !exemptions.some((exemption) => isInside(exemption, rule))) return [rule];
	return (['self', 'below'] as const).map((extent) => ({ ...rule, extent }));
}

/** Patterns for what the rule matches and the exemptions do not. */
function* withExemptions(
	rule: PathRule,
	exemptions: readonly PathRule[],
	filesApart: boolean,
	{ taken, above, stuck }: Exemptions,
): Generator<undefined, PathRule[]> {
	const beside: PathRule[] = [];
	const inside: PathRule[] = [];
	for (const exemption of exemptions) {
		if (isBeside(exemption, rule)) {
			if (!meet(lastOf(exemption), lastOf(rule)) || disjoint(exemption, rule)) continue;
			if (exemption.extent === 'both' || exemption.extent === rule.extent) beside.push(exemption);
			else stuck.add(exemption);
		} else if (isInside(exemption, rule)) {
			if (rule.extent === 'self') continue;
			const possible = rule.extent === 'below' && (filesApart || exemption.extent !== 'below');
			if (possible) inside.push(exemption);
			else stuck.add(exemption);
		} else if (touches(exemption, rule)) stuck.add(exemption);
	}
	for (const exemption of [...beside, ...inside]) taken.add(exemption);
	for (const exemption of exemptions) {
		if (reachesDown(exemption, rule)) (exemption.extent === 'below' ? stuck : above).add(exemption);
	}
	const names = yield* expanded(lastOf(rule), beside, stuck);
	const own = names.map((name): PathRule => ({ ...rule, segments: [...rule.segments.slice(0, -1), name] }));
	if (inside.length === 0) return own;
	const parts: PathRule[] = [];
	for (const one of own) parts.push(...(yield* insideOf(one, inside, stuck)));
	return parts;
}

/** What lies in a folder, without what is exempt in it. */
function* insideOf(
	folder: PathRule,
	exemptions: readonly PathRule[],
	stuck: Set<PathRule>,
): Generator<undefined, PathRule[]> {
	const failed = new Set<PathRule>();
	const names = yield* expanded(['*'], exemptions, failed);
	for (const exemption of failed) stuck.add(exemption);
	const taken = exemptions.filter((exemption) => !failed.has(exemption));
	if (taken.length === 0) return [folder];
	const inner = (name: NameGlob, extent: PathRule['extent']): PathRule => {
		return { ...folder, segments: [...folder.segments, name], extent };
	};
	return [
		...names.map((name) => inner(name, 'both')),
		// Where only files of that name are exempt, folders are not; and the other way round.
		...taken
			.filter(({ extent }) => extent !== 'both')
			.map((exemption) => inner(lastOf(exemption), exemption.extent === 'self' ? 'below' : 'self')),
	];
}

/** The name without those; where that takes too many patterns, without as many of them as possible. */
function* expanded(
	name: NameGlob,
	exemptions: readonly PathRule[],
	stuck: Set<PathRule>,
): Generator<undefined, NameGlob[]> {
	if (exemptions.length === 0) return [name];
	const all = difference(name, exemptions.map(lastOf));
	if (all) return all;
	const kept: NameGlob[] = [];
	let best: NameGlob[] = [name];
	for (const exemption of exemptions) {
		yield;
		const more = difference(name, [...kept, lastOf(exemption)]);
		if (more) {
			best = more;
			kept.push(lastOf(exemption));
		} else stuck.add(exemption);
	}
	return best;
}

/** It is about names at any depth, or about names in the folder that the rule is about. */
function isBeside(exemption: PathRule, rule: PathRule): boolean {
	const [own, theirs] = [rule.segments, exemption.segments];
	const anyName = theirs.length === 2 && theirs[0] === '**';
	return anyName || (own.length === theirs.length && sameSegments(own.slice(0, -1), theirs.slice(0, -1)));
}

/** It is about what lies directly in the folder that the rule names. */
function isInside({ segments }: PathRule, rule: PathRule): boolean {
	const above = segments.slice(0, -1);
	return above.length > 0 && above.at(-1) !== '**' && sameSegments(above, rule.segments);
}

/** One is about files and the other about folders of the same name. */
function disjoint(one: PathRule, other: PathRule): boolean {
	return one.extent !== 'both' && other.extent !== 'both' && one.extent !== other.extent;
}

/** A file may be protected by the one and exempt by the other, apart from what the limit says. */
function touches(exemption: PathRule, rule: PathRule): boolean {
	const [own, theirs] = [rule.segments, exemption.segments];
	if (pathsMeet(own, theirs) && !disjoint(exemption, rule)) return true;
	return rule.extent !== 'self' && theirs[0] !== '**' && pathsMeet(theirs, [...own, '**', ['*']]);
}

/** It may exempt a folder with everything in it, and protected names may be in it. */
function reachesDown({ segments, extent }: PathRule, rule: PathRule): boolean {
	return extent !== 'self' && pathsMeet(rule.segments, [...segments, '**', ['*']]);
}

function lastOf({ segments }: PathRule): NameGlob {
	return segments.at(-1) as NameGlob;
}
