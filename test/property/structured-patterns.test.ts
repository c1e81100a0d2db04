import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { gitignoreRules, pathGlobs, type Translated } from '../../src/engine/assistants/structured/path-globs.ts';
import { wildcards } from '../../src/engine/assistants/structured/wildcards.ts';
import { compilePattern } from '../../src/engine/text/path-pattern.ts';

const name = fc.constantFrom(
	'a',
	'b',
	'ab',
	'.env',
	'.env*',
	'.env.*',
	'.env.x',
	'*.env',
	'*.x.env',
	'a*b',
	'?b',
	'[ab]',
	'[!a]b',
	'*',
	'x[0-2]',
	'x1',
	'a{b}',
	'\\*a',
);
const pattern = fc
	.record({
		exempt: fc.constantFrom('', '', '!'),
		lead: fc.constantFrom('', '', '/', '**/', 'a/', '*/'),
		names: fc.array(fc.oneof({ weight: 5, arbitrary: name }, { weight: 1, arbitrary: fc.constant('**') }), {
			minLength: 1,
			maxLength: 2,
		}),
		end: fc.constantFrom('', '', '/', '/**'),
	})
	.map(({ exempt, lead, names, end }) => `${exempt}${lead}${names.join('/')}${end}`);
const patterns = fc.array(pattern, { minLength: 1, maxLength: 4 });
const path = fc
	.array(
		fc.constantFrom('a', 'b', 'ab', 'aab', '.env', '.env.x', '.env.xy', 'x.env', 'y.x.env', 'x1', 'c', 'a{b}', '*a'),
		{
			minLength: 1,
			maxLength: 4,
		},
	)
	.map((names) => names.join('/'));

/** The last pattern that matches the file or a folder above it, and whether it is the file itself that it matches. */
function decides(patterns: readonly string[], builtIn: number, path: string): { at: number; self: boolean } {
	const parts = path.split('/');
	for (let at = patterns.length - 1; at >= 0; at--) {
		const compiled = compilePattern((patterns[at] as string).replace(/^!/, ''));
		if (!compiled) continue;
		const { matches, inside, foldersOnly } = compiled;
		for (let length = parts.length; length > 0; length--) {
			const below = parts.length - length;
			if (below < (inside ? 1 : 0) + (foldersOnly ? 1 : 0)) continue;
			if (at < builtIn && !foldersOnly && !inside && below > 0) continue;
			if (matches(parts.slice(0, length).join('/'))) return { at, self: below === 0 };
		}
	}
	return { at: -1, self: false };
}

/** A glob of the whole path, as most programs read one: `*` stops at a slash. */
function globMatches(glob: string, path: string): boolean {
	const source = glob.replaceAll(/\[!/g, '[^').replaceAll(/\[[^\]]*\]|\*\*\/|\/\*\*$|\*|\?|[.\\^$+{}()|]/g, (part) => {
		if (part.startsWith('[')) return part.replaceAll(/[*?.(){}]/g, '\\$&').replace('[^', '[^/');
		if (part === '**/') return '(?:[^/]+/)*';
		if (part === '/**') return '/.+';
		return part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`;
	});
	return new RegExp(`^${source}$`, 'u').test(path);
}

/** gitignore's rule: what lies below a match counts as well. */
function ruleMatches(rule: string, path: string): boolean {
	const parts = path.split('/');
	const glob = rule.replace(/^\.\//, '');
	return parts.some((_, index) => globMatches(glob, parts.slice(0, index + 1).join('/')));
}

function wildcardMatches(text: string, path: string): boolean {
	const source = text
		.replaceAll(/[.\\^$+{}()|[\]]/g, '\\$&')
		.replaceAll('*', '.*')
		.replaceAll('?', '.');
	return new RegExp(`^${source}$`, 'su').test(path);
}

describe('protected paths in the dialect of a list that only denies', () => {
	const dialects: [string, typeof gitignoreRules, typeof globMatches][] = [
		['rules as in gitignore', gitignoreRules, ruleMatches],
		['globs of the whole path', pathGlobs, globMatches],
	];
	for (const [title, translate, matches] of dialects) {
		const denies = ({ globs }: Translated, path: string): boolean => globs.some(({ glob }) => matches(glob, path));

		it(`${title}: lets nothing through that is protected`, () => {
			fc.assert(
				fc.property(patterns, fc.nat({ max: 4 }), path, (patterns, builtIn, path) => {
					const { at } = decides(patterns, builtIn, path);
					const pattern = patterns[at];
					if (pattern === undefined || pattern.startsWith('!')) return;
					const translated = translate({ patterns, builtIn });
					if (translated.notExpressible.some((one) => one.pattern === pattern)) return;
					equal(denies(translated, path), true, JSON.stringify([patterns, builtIn, path, translated]));
				}),
				{ numRuns: 3000 },
			);
		});

		it(`${title}: keeps out nothing else, but what is reported or a limit says`, () => {
			fc.assert(
				fc.property(patterns, fc.nat({ max: 4 }), path, (patterns, builtIn, path) => {
					const translated = translate({ patterns, builtIn });
					const hit = translated.globs.filter(({ glob }) => matches(glob, path));
					if (hit.length === 0) return;
					const { at } = decides(patterns, builtIn, path);
					const pattern = patterns[at];
					if (pattern !== undefined && !pattern.startsWith('!')) return;
					if (translated.notExpressible.some((one) => one.pattern === pattern)) return;
					// A folder says one thing, and a name in it another.
					equal(path.includes('/'), true, JSON.stringify([patterns, builtIn, path, hit]));
				}),
				{ numRuns: 3000 },
			);
		});
	}
});

describe('protected paths as wildcards, of which the last decides', () => {
	it('say the same, or it is reported', () => {
		fc.assert(
			fc.property(patterns, fc.nat({ max: 4 }), path, (patterns, builtIn, path) => {
				const translated = wildcards({ patterns, builtIn });
				const { at } = decides(patterns, builtIn, path);
				const pattern = patterns[at];
				const hit = translated.wildcards.findLast(({ text }) => wildcardMatches(text, path));
				const isDenied = hit !== undefined && !hit.exempt;
				const isProtected = pattern !== undefined && !pattern.startsWith('!');
				if (isDenied === isProtected) return;
				const reported = new Set(translated.notExpressible.map((one) => one.pattern));
				const told = reported.has(pattern ?? '') || reported.has(hit?.pattern ?? '');
				equal(told, true, JSON.stringify([patterns, builtIn, path, translated]));
			}),
			{ numRuns: 3000 },
		);
	});
});
