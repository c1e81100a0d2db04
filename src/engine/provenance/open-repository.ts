import type { Provenance } from './repository.ts';

/** A repository whose insertions a window follows. */
export interface OpenRepository {
	/** Its top folder, absolute with `/`. */
	readonly root: string;
	readonly provenance: Provenance;
	/** Who reads here, as git knows them: `Name <mail>`; empty where git does not say. */
	reviewer(): Promise<string>;
	close(): Promise<void>;
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
