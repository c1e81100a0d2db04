import { beginsWord } from './boundary.ts';
import type { Detector, Match, ScanContext, Window } from './detector.ts';
import { placeholderReason } from './placeholder.ts';
import { compiled, provider, type ProviderKey } from './provider.ts';

/** What a provider's file says of a value that carries its signature inside instead of at the start. */
export interface EmbeddedKey extends ProviderKey {
	/** Units before the signature that the window holds: one more than the longest beginning, for what must not precede. */
	readonly before: number;
}

/**
 * A detector for values with a fixed signature in the middle: its keywords are the signature, and `pattern` finds the
 * value around it. The pattern itself says, by a lookbehind, what must not stand before.
 */
export function embedded(key: EmbeddedKey): Detector {
	const { before, confidence = 'high', reason } = key;
	// Tried at each place before the signature: a search would go on behind it, over all of the window.
	let pattern: RegExp | undefined;
	const find = (window: Window, context: ScanContext): readonly Match[] => {
		const { text, at } = window;
		pattern ??= compiled(key.pattern, 'dy');
		for (let from = Math.max(0, at - before); from <= at; from++) {
			pattern.lastIndex = from;
			const match = pattern.exec(text);
			if (!match) continue;
			const [start, end] = match.indices?.groups?.['value'] ?? [from, pattern.lastIndex];
			if (end <= at) continue;
			const value = text.slice(start, end);
			const judged = key.judge ? key.judge(value, window, context) : { confidence, reasons: [] };
			if (placeholderReason(value) || !judged) return [];
			const reasons = [reason, ...judged.reasons];
			return [{ start, end, confidence: judged.confidence, reasons, ...(key.severity && { severity: key.severity }) }];
		}
		return [];
	};
	return { ...provider({ ...key, inWord: true }), before, guard: beginsWord, find };
}
