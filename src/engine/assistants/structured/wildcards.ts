import { throughAll } from '../../detect/steps.ts';
import type { SyncRequest } from '../assistant.ts';
import type { NotExpressible } from './json-part.ts';
import { single, type NameGlob } from './name-glob.ts';
import { pathRule, type PathRule } from './path-rule.ts';

/** A pattern in which `*` and `?` are all there is, and do not stop at a slash. */
export interface Wildcard {
	readonly text: string;
	readonly exempt: boolean;
	/** The policy's pattern. */
	readonly pattern: string;
}

/** Ways of writing a class in single characters, at most. */
const WAYS = 32;

/** What a list in which the last match decides says, and what it cannot say. */
interface Wildcards {
	readonly wildcards: readonly Wildcard[];
	readonly notExpressible: readonly NotExpressible[];
}

type Asked = Pick<SyncRequest, 'patterns' | 'builtIn'>;

/**
 * The policy in its own order, for lists in which the last match decides. Where `*` reaches farther than the policy's,
 * a file is rather kept out than let through, and that is reported.
 */
export function wildcards(asked: Asked): Wildcards {
	return throughAll(wildcardsSteps(asked));
}

/** The same, one step after the other; once done, it is known. */
export function* wildcardsSteps({ patterns, builtIn = 0 }: Asked): Generator<undefined, Wildcards> {
	const result = known.get(patterns) ?? (yield* translated(patterns, builtIn));
	known.set(patterns, result);
	return result;
}

/** The same list goes into one file after the other. */
const known = new WeakMap<readonly string[], Wildcards>();

function* translated(patterns: readonly string[], builtIn: number): Generator<undefined, Wildcards> {
	const notExpressible: NotExpressible[] = [];
	const found: Wildcard[] = [];
	for (const [index, pattern] of patterns.entries()) {
		yield;
		const rule = pathRule(pattern, index < builtIn);
		if (rule === undefined) continue;
		const texts = rule === 'unclear' ? undefined : textsOf(rule);
		if (!texts || rule === 'unclear') {
			notExpressible.push({ pattern, why: 'the list knows no characters but * and ?' });
			continue;
		}
		if (!isExact(rule)) {
			const why = 'a * or ? in it does not stop at a slash in this list';
			notExpressible.push({ pattern, why: rule.exempt ? `${why}: it is left out` : `${why}: it keeps out more` });
			if (rule.exempt) continue;
		}
		for (const text of texts) found.push({ text, exempt: rule.exempt, pattern });
	}
	// Of two that are equal the last one decides.
	return { wildcards: lastOnes(found), notExpressible };
}

function lastOnes(found: readonly Wildcard[]): Wildcard[] {
	const last = new Map(found.map((one, index) => [one.text, index]));
	return found.filter(({ text }, index) => last.get(text) === index);
}

function textsOf({ segments, extent }: PathRule): string[] | undefined {
	let texts = [''];
	for (const [index, segment] of segments.entries()) {
		if (segment === '**') {
			// It begins with any folder already.
			if (segments[index + 1]?.[0] !== '*') texts = texts.flatMap((text) => [text, `${text}*/`]);
			continue;
		}
		const names = namesOf(segment);
		if (!names || names.length * texts.length > WAYS * 4) return undefined;
		const slash = index < segments.length - 1 ? '/' : '';
		texts = texts.flatMap((text) => names.map((name) => text + name + slash));
	}
	const open = segments.at(-1)?.at(-1) === '*';
	if (extent === 'self' || (extent === 'both' && open)) return texts;
	return texts.flatMap((text) => [...(extent === 'below' ? [] : [text]), `${text}/*`]);
}

/** A name in every way that its classes allow. */
function namesOf(name: NameGlob): string[] | undefined {
	let names = [''];
	for (const part of name) {
		const char = part === '*' ? part : single(part);
		if (char === undefined && part !== '*' && part.not && part.chars.size > 0) return undefined;
		if (part !== '*' && !part.not && [...part.chars].some((one) => '*?'.includes(one))) return undefined;
		const ways = char !== undefined ? [char] : part === '*' || part.not ? ['?'] : [...part.chars];
		names = names.flatMap((text) => ways.map((way) => text + way));
		if (names.length > WAYS) return undefined;
	}
	return names;
}

/** Reaching across slashes makes no difference: before the first and behind the last name, where folders count anyway. */
function isExact({ segments, extent }: PathRule): boolean {
	return segments.every((segment, index) => {
		if (segment === '**') return true;
		const last = index === segments.length - 1;
		return segment.every((part, at) => {
			if (part !== '*') return !part.not;
			const leads = at === 0 && index > 0 && segments[index - 1] === '**';
			return leads || (last && at === segment.length - 1 && extent !== 'self');
		});
	});
}
