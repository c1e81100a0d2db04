import type { SyncOutcome, SyncRequest } from '../assistant.ts';

export type NotExpressible = SyncOutcome['notExpressible'][number];

/** What a list or an object of a file is to hold. Those that a path leads through are objects, made where missing. */
export type Wanted = { readonly at: readonly string[] } & (
	| {
			readonly list: readonly unknown[];
			/** `first` where the first match decides: then order counts. */
			readonly place?: 'first' | 'last';
	  }
	| {
			readonly entries: readonly WantedEntry[];
			/** The order of names counts: the last match decides. */
			readonly ordered?: boolean;
	  }
);

export interface WantedEntry {
	readonly key: string;
	readonly value: unknown;
	/** The policy's pattern behind it, for the report where the file already says something else. */
	readonly pattern?: string;
}

/** One of the things that Cordon has to say in a file. */
export interface JsonPart {
	/** `existing`: the file's value without what Cordon wrote. */
	readonly wanted: (
		request: SyncRequest,
		existing: unknown,
	) => { readonly wanted: readonly Wanted[]; readonly notExpressible?: readonly NotExpressible[] };
	/** Entries that are Cordon's even where no manifest says so: in this list, or in the lists of this object. */
	readonly recognise?: { readonly at: readonly string[]; readonly ours: (entry: unknown) => boolean };
}
