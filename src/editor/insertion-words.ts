import { allDetectors } from '../engine/detect/registry.ts';
import type { Brought } from '../engine/provenance/brought.ts';
import type { PlacedInsertion } from '../engine/provenance/insertion.ts';
import type { HowKnown, Origin, Sureness } from '../engine/provenance/origin.ts';

const HOW: Readonly<Record<HowKnown, string>> = {
	hook: "told by the assistant's own hook",
	'inline-accept': 'an inline suggestion was accepted',
	'chat-apply': 'applied by a chat',
	'paste-from-answer': "pasted from an assistant's answer",
	'marked-by-user': 'marked by a person',
	'proposed-api': 'told by VS Code',
	imported: "from somebody else's record",
	unknown: 'how it is known was not recorded',
};

const SURE: Readonly<Record<Sureness, string>> = {
	certain: 'certain',
	likely: 'likely',
	unknown: 'not known how sure',
};

/** Who wrote it, as far as it is known. */
export function writerOf(origin: Origin): string {
	if (origin.kind !== 'ai') return 'Unknown';
	const { assistant, model } = origin;
	if (assistant === '') return model === '' ? 'an AI assistant (which one is not known)' : model;
	return model === '' ? assistant : `${assistant} (${model})`;
}

/** How it is known that an assistant wrote it, and how sure that is. */
export function evidenceOf(origin: Origin): string {
	return origin.kind === 'ai' ? `${HOW[origin.how]}; ${SURE[origin.sure]}` : 'not known';
}

/** What was found in it when it came, and whose code its notices say it is. */
export function broughtIn({ rules, sources }: Brought): string {
	const names = rules.map((rule) => allDetectors().find(({ id }) => id === rule)?.name ?? rule);
	const named = sources.length > 0 ? [`It names ${sources.join(', ')}.`] : [];
	return [`When it came: ${names.join('; ')}.`, ...named].join(' ');
}

/** `3 lines`. */
export function countOfLines(count: number): string {
	return `${count.toLocaleString('en')} ${count === 1 ? 'line' : 'lines'}`;
}

/** Time as a person reads it: local, to the minute. */
export function momentOf(time: number): string {
	return new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

/** `not reviewed`, or by whom and when. */
export function reviewOf({ review }: PlacedInsertion): string {
	if (review.state === 'unreviewed') return 'not reviewed';
	return `reviewed by ${review.by === '' ? 'somebody' : review.by}, ${momentOf(review.when)}`;
}

/** `lines 3–14`, 1-based; of several stretches the first and the last line. */
export function placeOf({ lines }: PlacedInsertion): string {
	const [first, last] = [(lines[0]?.line ?? 0) + 1, (lines.at(-1)?.line ?? 0) + 1];
	return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** Lines of those insertions that nobody has read. */
export function unreadLines(insertions: readonly PlacedInsertion[]): number {
	return insertions
		.filter(({ review }) => review.state === 'unreviewed')
		.reduce((sum, { lines }) => sum + lines.length, 0);
}
