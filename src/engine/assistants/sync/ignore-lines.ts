import { throughAll } from '../../detect/steps.ts';
import { protectedByDefault } from '../../policy/protected-by-default.ts';
import { exempts } from '../../policy/tighten.ts';
import { compilePattern } from '../../text/path-pattern.ts';
import type { SyncOutcome, SyncRequest } from '../assistant.ts';
import { covers, segmentsOf, written } from './pattern-segments.ts';

/** Lines of a gitignore-like file that belong together. */
interface IgnoreSection {
	/** Why, in one line. */
	readonly title: string;
	readonly lines: readonly string[];
}

interface IgnoreLines {
	readonly sections: readonly IgnoreSection[];
	readonly notExpressible: SyncOutcome['notExpressible'];
}

const OWN = 'What the policy names itself.';
const LINE_BREAK = 'a file of lines cannot hold a line break';
const BELOW_FOLDERS = 'it brings nothing back from folders that are kept out as a whole';

/**
 * The policy's patterns with the meaning that gitignore gives them (https://git-scm.com/docs/gitignore), never a looser
 * one. They differ in two ways: with gitignore nothing returns from an excluded folder, so one with an exemption is
 * opened step by step; and a name alone means folders too, where the built-in list means files.
 */
export function ignoreLines(asked: Pick<SyncRequest, 'patterns' | 'builtIn'>): IgnoreLines {
	return throughAll(ignoreLinesSteps(asked));
}

/** The same, one step after the other; once done, it is known. */
export function* ignoreLinesSteps({
	patterns,
	builtIn = 0,
}: Pick<SyncRequest, 'patterns' | 'builtIn'>): Generator<undefined, IgnoreLines> {
	const result = known.get(patterns) ?? (yield* translated(patterns, builtIn));
	known.set(patterns, result);
	return result;
}

/** The same list goes into one file after the other. */
const known = new WeakMap<readonly string[], IgnoreLines>();

function* translated(patterns: readonly string[], builtIn: number): Generator<undefined, IgnoreLines> {
	const notExpressible: { pattern: string; why: string }[] = [];
	const rules = patterns.map((pattern, index) => ruleOf(pattern, index < builtIn));
	const linesOf = (rule: Rule, index: number): string[] => {
		const { pattern, body, isExempt, filesOnly, segments } = rule;
		if (/[\r\n]/.test(body)) {
			notExpressible.push({ pattern, why: LINE_BREAK });
			return [];
		}
		if (!compilePattern(body)) return [];
		if (!isExempt) return excluding(rule, rules.slice(index + 1));
		const afterFolder = rules.slice(0, index).some((earlier) => !earlier.isExempt && !earlier.filesOnly);
		// The built-in ones only loosen what is built in; where they do not arrive, nobody asked for them.
		if (index >= builtIn && afterFolder && segments.includes('**')) {
			notExpressible.push({ pattern, why: BELOW_FOLDERS });
		}
		return filesOnly || segments.at(-1) === '**' ? [`!${body}`] : [`!${body}`, `!${written(segments)}/**`];
	};
	const lines: string[][] = [];
	for (const [index, rule] of rules.entries()) {
		lines.push(linesOf(rule, index));
		yield;
	}
	return { sections: inSections(lines, builtIn), notExpressible };
}

interface Rule {
	readonly pattern: string;
	readonly isExempt: boolean;
	readonly body: string;
	readonly filesOnly: boolean;
	readonly segments: readonly string[];
}

function ruleOf(pattern: string, isBuiltIn: boolean): Rule {
	const trimmed = pattern.replace(/(?<!\\)[ \t]+$/, '');
	const isExempt = exempts(trimmed);
	const body = isExempt ? trimmed.slice(1) : trimmed;
	return { pattern, isExempt, body, filesOnly: isBuiltIn && !body.endsWith('/'), segments: segmentsOf(body) };
}

function excluding({ body, filesOnly, segments }: Rule, later: readonly Rule[]): string[] {
	const line = body.startsWith('#') ? `\\${body}` : body;
	if (filesOnly) return folderLikely(body) ? [line, `!${body}/`] : [line];
	const contents = segments.at(-1) === '**';
	const folder = contents ? segments.slice(0, -1) : segments;
	const ways = later.flatMap((one) => (one.isExempt ? [wayInto(folder, one.segments)] : [])).filter((way) => way);
	if (ways.length === 0 || folder.length === 0) return [line];
	// What may be a file has to be named, and as a folder to be let go again before its contents are kept out.
	const itself = contents || body.endsWith('/') ? [] : [line, `!${written(folder)}/`];
	return [...itself, `${written(folder)}/*`, ...new Set(ways.flat())] as string[];
}

/**
 * Lines that open one folder after the other on the way from an excluded one to what is exempt in it, and keep out
 * everything else there, so that a reader who gets `!` wrong sees too little, not too much. Undefined: no such way.
 */
function wayInto(folder: readonly string[], exempt: readonly string[]): readonly string[] | undefined {
	const depth = exempt.findIndex((_, index) => index > 0 && covers(folder, exempt.slice(0, index)));
	if (depth < 0) return undefined;
	const between = exempt.slice(depth, -1);
	// Folders at any depth cannot be opened one by one.
	if (between.includes('**')) return undefined;
	return between.flatMap((_, index) => {
		const path = written(exempt.slice(0, depth + index + 1));
		return [`!${path}/`, `${path}/*`];
	});
}

/**
 * Whether a folder of source code may well be called so: `credentials`, `crypto_rsa`, `Acme.Secrets`. Not worth a line
 * for `*.pem`; and for `.env` one that some reader gets wrong would cost more than a folder that is kept out too.
 */
function folderLikely(body: string): boolean {
	const name = body.slice(body.lastIndexOf('/') + 1);
	return !name.startsWith('.') && (!name.includes('.') || /\.secrets?$/.test(name));
}

/** One section for each reason of the built-in list, and one for the rest. */
function inSections(lines: readonly (readonly string[])[], builtIn: number): IgnoreSection[] {
	let from = 0;
	const sections = protectedByDefault.map(({ why, patterns }) => {
		const to = Math.min(from + patterns.length, builtIn);
		const section = { title: why, lines: lines.slice(from, to).flat() };
		from = to;
		return section;
	});
	return [...sections, { title: OWN, lines: lines.slice(from).flat() }].filter(({ lines }) => lines.length > 0);
}
