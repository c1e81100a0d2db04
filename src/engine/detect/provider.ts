import { beginsToken, beginsWord } from './boundary.ts';
import type { Confidence, Detector, Match, ScanContext, Severity, Window } from './detector.ts';
import { fixed, type DeferredPattern } from './patterns.ts';
import { placeholderReason } from './placeholder.ts';

/** What a provider's file says; everything else follows from it. */
export interface ProviderKey {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly source: string;
	readonly shape: string;
	readonly revoke?: string;
	readonly environment?: string;
	/** Literals that begin every match of `pattern`, in lower case. */
	readonly keywords: readonly string[];
	/**
	 * Tried at each keyword, with which every match begins. The value is the group `value` where there is one, else the
	 * whole match. Bounded repetitions only. See `assigned` for values that only their name gives away.
	 */
	readonly pattern: RegExp | DeferredPattern;
	/** Confidence of a match without a judge; high where the prefix alone is proof. */
	readonly confidence?: Confidence;
	readonly reason: string;
	readonly severity?: Severity;
	/** Ids of the rules that find the other half: see Detector. */
	readonly pairsWith?: readonly string[];
	/** Longest match in units; how far the window reaches. */
	readonly length?: number;
	/** The keyword names the provider inside an identifier: a digit, an underscore or another word may stand before it. */
	readonly inWord?: true;
	/** Raises or lowers what the pattern alone says, by checksum or neighbourhood; undefined rejects. */
	judge?(
		value: string,
		window: Window,
		context: ScanContext,
	): { confidence: Confidence; reasons: readonly string[] } | undefined;
}

/** A detector for values that one provider's format gives away: a pattern tried where one of its keywords stands. */
export function provider(key: ProviderKey): Detector {
	const { keywords, confidence = 'high', reason } = key;
	const begins = key.inWord ? beginsWord : beginsToken;
	const { likely } = key.pattern instanceof RegExp ? fixed(key.pattern) : key.pattern;
	const after = key.length ?? 512;
	// Most of the patterns are never tried in one session: those that are, are compiled then.
	let pattern: RegExp | undefined;
	const find = (window: Window, context: ScanContext): readonly Match[] => {
		const { text, at } = window;
		if (!begins(text, at)) return [];
		pattern ??= compiled(key.pattern, 'dy');
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (!match) return [];
		const [start, end] = match.indices?.groups?.['value'] ?? [at, pattern.lastIndex];
		const value = text.slice(start, end);
		if (placeholderReason(value)) return [];
		const judged = key.judge ? key.judge(value, window, context) : { confidence, reasons: [] };
		if (!judged) return [];
		return [
			{
				start,
				end,
				confidence: judged.confidence,
				reasons: [reason, ...judged.reasons],
				...(key.severity && { severity: key.severity }),
			},
		];
	};
	return {
		id: key.id,
		name: key.name,
		category: 'secret',
		description: key.description,
		source: key.source,
		shape: key.shape,
		told: { by: reason, confidence, judged: key.judge !== undefined },
		...(key.revoke && { revoke: key.revoke }),
		...(key.environment && { environment: key.environment }),
		...(key.pairsWith && { pairsWith: key.pairsWith }),
		triggers: keywords,
		before: 64,
		after,
		guard: (text, at) => begins(text, at) && likely(text, at, at + after),
		find,
	};
}

/** The pattern with further flags. */
export function compiled(pattern: ProviderKey['pattern'], added: string): RegExp {
	const { source, flags } = pattern instanceof RegExp ? pattern : pattern.compile();
	return new RegExp(source, added + flags);
}
