import type { Span } from '../text/span.ts';
import type { Brought } from './brought.ts';
import type { Origin } from './origin.ts';

/** What an assistant inserted, wherever its lines are by now. */
export interface Insertion {
	readonly id: string;
	/** Where it was last seen: from the top of the repository, with `/`. */
	readonly path: string;
	readonly origin: Origin;
	/** Milliseconds since 1970. */
	readonly created: number;
	readonly review: Review;
	/** Full ids of the commits that it is known to have gone into, the latest last. */
	readonly commits: readonly string[];
	readonly brought: Brought;
}

/** Whether a person has read it. */
export type Review =
	| { readonly state: 'unreviewed' }
	/** `when` in milliseconds since 1970. */
	| { readonly state: 'reviewed'; readonly by: string; readonly when: number };

/** A line of an insertion in some text. */
export interface LineShare {
	/** 0-based. */
	readonly line: number;
	/** How much of the line people have written since: 0, nothing, to 1. */
	readonly human: number;
}

/** An insertion as it stands in one text. */
export interface PlacedInsertion extends Insertion {
	/** In order, apart from each other. */
	readonly ranges: readonly Span[];
	/** Every line that the ranges touch, in order. */
	readonly lines: readonly LineShare[];
	/** The share of human edits in all of it: 0, none, to 1. */
	readonly human: number;
}

/** What is left of an insertion in the text that it was placed in. */
export function insertedText({ ranges }: Pick<PlacedInsertion, 'ranges'>, text: string): string {
	return ranges.map(({ start, end }) => text.slice(start, end)).join('\n');
}
