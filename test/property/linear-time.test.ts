import assert from 'node:assert/strict';
import { DIGITS, INVISIBLE, type Detector, type Trigger } from '../../src/engine/detect/detector.ts';
import { detectors } from '../../src/engine/detect/registry.ts';
import { Scanner } from '../../src/engine/detect/scanner.ts';
import { ALPHABETS, random } from '../engine/detect/samples.ts';
import { Backtracks } from './backtracks.ts';

const context = { regions: 'all' } as const;

/** Steps back per unit of text that any text may cost. What ordinary text costs is a hundredth of it. */
const PER_UNIT = 5000;

/** In one look; a detector that needs more than that for one look is broken, whatever it looks at. */
const PER_LOOK = 1 << 20;

const RUNS = ['a', 'A1b', '0', '_', '.-', '/', '"', ' ', '\\', '=', '{[(', '@a.'];

function word(trigger: Trigger | undefined): string {
	if (trigger === DIGITS) return '1';
	return typeof trigger === 'string' ? trigger : '\u200b';
}

/** Lengths that the patterns of a detector ask for, each less one: texts that fail at the last unit. */
function almost(scanner: Scanner, keyword: string): number[] {
	const seen = new Backtracks(PER_LOOK);
	seen.during(() => scanner.scan(`${keyword}="${random(ALPHABETS.alnum, 40, 1)}"`, context));
	const lengths = [...seen.tried].flatMap((source) => [...source.matchAll(/\{(\d+)/g)].map(([, n]) => Number(n) - 1));
	return [...new Set(lengths)].filter((n) => n > 8 && n < 2000).slice(0, 4);
}

/** Pieces that, repeated, make a detector work: its keyword over and over, alone, before runs, before near misses. */
function* pieces(detector: Detector, scanner: Scanner): Generator<string> {
	const reach = Math.min(detector.after, 1200);
	const words = detector.triggers.filter((t) => t !== INVISIBLE).map(word);
	for (const keyword of new Set([words[0] ?? '\u200b', words.at(-1) ?? '\u202e'])) {
		yield* [keyword, `${keyword} `, `${keyword}="`, `${keyword}: {"`];
		for (const unit of RUNS) {
			const run = unit.repeat(Math.ceil(reach / unit.length));
			yield* [keyword + run, `${keyword}="${run}_"`, `${keyword}=${run}~ `];
		}
		for (const length of almost(scanner, keyword)) {
			const value = random(ALPHABETS.alnum, length, length);
			yield* [`${keyword}${value}~`, `${keyword}=${value}~`];
		}
	}
}

/** No time is measured: what V8 does for a pattern is counted. Loops of our own are bounded by their windows. */
describe('hostile text', function () {
	this.timeout(120_000);

	it('costs every detector no more than its length', () => {
		const broken: string[] = [];
		for (const detector of detectors) {
			const scanner = new Scanner([detector]);
			for (const piece of pieces(detector, scanner)) {
				const size = Math.max(2048, 2 * piece.length);
				const text = piece.repeat(Math.ceil(size / piece.length));
				const work = new Backtracks(PER_LOOK);
				work.during(() => scanner.scan(text, context));
				const { source, backtracks } = work.worst;
				if (work.total > PER_UNIT * text.length || backtracks >= PER_LOOK)
					broken.push(
						`${detector.id}: ${work.total} on ${JSON.stringify(piece.slice(0, 40))}, by ${source.slice(0, 80)}`,
					);
			}
		}
		assert.deepEqual(broken, []);
	});

	it('twice as long costs twice as much where windows are full', () => {
		const broken: string[] = [];
		for (const detector of detectors) {
			const scanner = new Scanner([detector]);
			const keyword = word(detector.triggers[0]);
			for (const piece of [keyword, `${keyword}="`, `${keyword}=${random(ALPHABETS.alnum, 12, 1)}~`]) {
				// Where it begins and where it ends, windows are not full yet: what lies between is compared.
				const full = Math.ceil((2 * Math.min(detector.before + detector.after, 8192)) / piece.length);
				const [once, twice, thrice] = [1, 2, 3].map((times) => {
					const work = new Backtracks(PER_LOOK);
					work.during(() => scanner.scan(piece.repeat(full * times), context));
					return work.total;
				}) as [number, number, number];
				const [first, second] = [twice - once, thrice - twice];
				if (second > 1.5 * first + 1000) broken.push(`${detector.id}: ${first}, then ${second}`);
			}
		}
		assert.deepEqual(broken, []);
	});

	it('of any kind gives others a turn after a bounded stretch', () => {
		const scanner = new Scanner(detectors);
		const most = 1 << 17;
		for (const piece of ['token=QRcHK0j1TU3~', 'glagent-', '1 ', '-----begin ', '\u200b', 'password: {"', 'aaaa']) {
			const text = piece.repeat(Math.ceil(300_000 / piece.length));
			let pauses = 0;
			for (const _ of scanner.slices(text, context)) pauses++;
			assert.ok(pauses >= text.length / most, `${pauses} pauses in ${JSON.stringify(piece)}`);
		}
	});

	it('that would take for ever is seen as such', () => {
		const work = new Backtracks(1 << 12);
		work.during(() => /(?:a{0,9}){0,9}b/.test('a'.repeat(200)));
		assert.equal(work.worst.backtracks, 1 << 12);
		const harmless = new Backtracks(1 << 12);
		harmless.during(() => 'x = 1'.replace(/\d$/, '2'));
		assert.ok(harmless.total > 0 && harmless.total <= 16);
	});
});
