import type { Provenance } from './repository.ts';
import type { ReviewStats } from './review-stats.ts';
import type { ReviewTotals } from './review.ts';

/** A repository whose insertions a window follows. */
export interface OpenRepository {
	/** Its top folder, absolute with `/`. */
	readonly root: string;
	readonly provenance: Provenance;
	/** Who reads here, as git knows them: `Name <mail>`; empty where git does not say. */
	reviewer(): Promise<string>;
	/** What the branch that is checked out adds. Undefined where there is nothing to say. Never rejects. */
	branch(): Promise<Branch | undefined>;
	/** Numbers about all of it as it is on disk. Undefined where nobody can count. Never rejects. */
	stats(): Promise<ReviewStats | undefined>;
	close(): Promise<void>;
}

/** A branch, and what of it assistants wrote. */
export interface Branch {
	/** Undefined on a detached head. */
	readonly name: string | undefined;
	/** Of the lines that it adds to what it is to be merged into. */
	readonly totals: ReviewTotals;
}

/** What whoever opens a repository is told of it. */
export interface RepositoryNews {
	/** Others wrote to its ledger, or HEAD moved; both are taken in by then. */
	changed(): void;
	/** Writing begins to fail. */
	problem(why: string): void;
}

/** Opens the repository around a folder; undefined where there is none. */
export type OpenRepositoryAround = (folder: string, news: RepositoryNews) => Promise<OpenRepository | undefined>;
