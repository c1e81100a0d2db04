import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { patternTree, type PatternNode } from '../../src/engine/detect/pattern-tree.ts';
import { unsafePattern } from '../../src/engine/detect/safe-pattern.ts';

/** Thrown when a search has gone on for longer than an accepted pattern may. */
class TooLong extends Error {}

/** What the check counts with, and what this engine needs between characters. */
const LIMIT = 8192 * 4;

/** A backtracking engine that counts: what JavaScript's does, without its optimisations. */
function search(tree: PatternNode, text: string, start: number): boolean {
	let steps = 0;
	const go = (node: PatternNode, at: number, next: (at: number) => boolean): boolean => {
		if (++steps > LIMIT) throw new TooLong();
		switch (node.type) {
			case 'set':
				return at < text.length && ((node.set >> BigInt(text.charCodeAt(at))) & 1n) === 1n && next(at + 1);
			case 'assertion':
				return at === text.length && next(at);
			case 'lookahead':
				return go(node.body, at, () => true) && next(at);
			case 'sequence': {
				const part = (index: number, at: number): boolean => {
					const one = node.parts[index];
					return one ? go(one, at, (end) => part(index + 1, end)) : next(at);
				};
				return part(0, at);
			}
			case 'choice':
				return node.options.some((option) => go(option, at, next));
			default: {
				const again = (count: number, at: number): boolean => {
					if (++steps > LIMIT) throw new TooLong();
					const more = (end: number): boolean => (end > at || count < node.least) && again(count + 1, end);
					return (count < node.most && go(node.body, at, more)) || (count >= node.least && next(at));
				};
				return again(0, at);
			}
		}
	};
	return go(tree, start, () => true);
}

const { pattern } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
	atom: fc.oneof(
		{ depthSize: 'small' },
		fc.constantFrom('a', 'b', '[ab]', '.', '[^a]', 'c', '$'),
		tie('pattern').map((inner) => `(?:${inner})`),
		tie('pattern').map((inner) => `(?=${inner})`),
	),
	pattern: fc
		.array(
			fc.tuple(tie('atom'), fc.constantFrom('', '', '', '*', '+', '?', '{0,9}', '{3}', '{2,}')).map(([atom, count]) => {
				return atom === '$' || atom.startsWith('(?=') ? atom : atom + count;
			}),
			{ minLength: 1, maxLength: 4 },
		)
		.chain((parts) => fc.constantFrom(parts.join(''), parts.join('|'))),
}));

describe('patterns that are accepted', () => {
	it('end within their bound on every text', () => {
		let accepted = 0;
		fc.assert(
			fc.property(pattern, fc.stringMatching(/^[ab]{1,3}$/), fc.constantFrom('', 'c', 'b'), (source, unit, tail) => {
				if (unsafePattern(source) !== undefined) return;
				accepted++;
				const text = unit.repeat(Math.floor(250 / unit.length)) + tail;
				search(patternTree(source), text, 0);
			}),
			{ numRuns: 5000 },
		);
		ok(accepted > 500);
	});
});
