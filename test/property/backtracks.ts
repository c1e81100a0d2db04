import v8 from 'node:v8';

type Make = (source: string, flags: string, limit: number) => RegExp;

// For good: V8 forgets the code of a function that rests for a while, and reads its text again.
v8.setFlagsFromString('--allow-natives-syntax');

/** V8's own way to a regular expression that gives up after so many backtracks, and then does not match. */
// oxlint-disable-next-line typescript/no-implied-eval -- syntax that only V8 knows, after the flag
const limited = new Function('s', 'f', 'l', 'return %NewRegExpWithBacktrackLimit(s, f, l)') as Make;

/** What one look of a pattern costs at least, whatever it looks at. */
const LEAST = 8;

/**
 * Work that regular expressions do, in steps back that V8's matcher takes: the same on every machine, unlike time.
 * Known to within a factor of two. A twin of each expression, which matches the end of the text or nothing where the
 * original does not match, tells "no match" from "gave up", at a limit that is doubled until it does.
 */
export class Backtracks {
	total = 0;
	/** The most that a single look has taken, and where. */
	worst = { backtracks: 0, source: '', units: 0 };
	/** The expressions that were tried. */
	readonly tried = new Set<string>();
	readonly #most: number;

	/** @param most where counting ends: more than this in one look is as bad as any number. */
	constructor(most: number) {
		this.#most = most;
	}

	/** Counts what every regular expression does while `work` runs. */
	during<T>(work: () => T): T {
		// oxlint-disable-next-line typescript/unbound-method -- called with the expression as this
		const real = RegExp.prototype.exec;
		const gaveUp = (regex: RegExp, text: string): boolean => this.#count(real, regex, text);
		// Whatever uses a regular expression comes by here: so the language has it.
		const watched = function (this: RegExp, text: string): RegExpExecArray | null {
			return gaveUp(this, text) ? null : real.call(this, text);
		};
		// oxlint-disable-next-line no-extend-native -- taken back below
		RegExp.prototype.exec = watched;
		try {
			return work();
		} finally {
			// oxlint-disable-next-line no-extend-native -- as it was
			RegExp.prototype.exec = real;
		}
	}

	/** Whether counting ended before the look did: then it may never end. */
	#count(exec: RegExp['exec'], regex: RegExp, text: string): boolean {
		const { source, sticky, global, lastIndex } = regex;
		this.tried.add(source);
		for (let limit = LEAST; ; limit *= 2) {
			const twin = twinOf(regex, limit);
			twin.lastIndex = lastIndex;
			const gaveUp = exec.call(twin, text) === null;
			if (gaveUp && limit < this.#most) continue;
			this.total += limit;
			const units = text.length - (sticky || global ? lastIndex : 0);
			if (limit > this.worst.backtracks) this.worst = { backtracks: limit, source, units };
			return gaveUp;
		}
	}
}

const twins = new Map<string, RegExp[]>();
/** The same without a look at the text of an expression: most are asked over and over. */
const twinsOf = new WeakMap<RegExp, RegExp[]>();

function twinOf(regex: RegExp, limit: number): RegExp {
	let known = twinsOf.get(regex);
	if (!known) {
		const key = `${regex.flags}/${regex.source}`;
		known = twins.get(key) ?? [];
		twins.set(key, known);
		twinsOf.set(regex, known);
	}
	return (known[31 - Math.clz32(limit)] ??= limited(
		`(?:${regex.source})|${regex.sticky ? '' : '(?![^])'}`,
		regex.flags,
		limit,
	));
}
