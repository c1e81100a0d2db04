import { EventEmitter, workspace } from 'vscode';
import type { Branch } from '../engine/provenance/open-repository.ts';
import { Feature } from './feature.ts';
import type { InsertionRepositories, Repository } from './insertion-repositories.ts';
import { countOfLines } from './insertion-words.ts';

/** Milliseconds between a change on disk and another look: git reads all that the branch adds. */
const PAUSE = 1500;

/** How much of each branch that is checked out assistants wrote, and how much of that nobody has read. */
export class Branches extends Feature {
	readonly #known = new Map<Repository, Branch | undefined>();
	readonly #waiting = new Map<Repository, ReturnType<typeof setTimeout>>();
	readonly #changed = new EventEmitter<void>();

	/** What is said of a branch may be otherwise. */
	readonly onDidChange = this.#changed.event;

	constructor(repositories: InsertionRepositories) {
		super();
		this.own(
			this.#changed,
			repositories.onDidChange((repository) => this.#soon(repository)),
			workspace.onDidSaveTextDocument(({ uri }) => void repositories.of(uri).then((one) => this.#soon(one))),
		);
	}

	override dispose(): void {
		for (const timer of this.#waiting.values()) clearTimeout(timer);
		super.dispose();
	}

	/** A sentence; undefined where there is nothing to say, or not yet. */
	saying(repository: Repository | undefined): string | undefined {
		const branch = repository && this.#known.get(repository);
		return branch && branch.totals.aiLines > 0 ? sentence(branch) : undefined;
	}

	#soon(repository: Repository): void {
		clearTimeout(this.#waiting.get(repository));
		this.#waiting.set(
			repository,
			setTimeout(() => void this.#look(repository), PAUSE),
		);
	}

	async #look(repository: Repository): Promise<void> {
		const before = this.saying(repository);
		this.#known.set(repository, await repository.branch());
		if (this.saying(repository) !== before) this.#changed.fire();
	}
}

function sentence({ name, totals }: Branch): string {
	const { aiLines, share, unreviewedLines } = totals;
	const what = name === undefined ? 'this checkout' : `branch ${name}`;
	const percent = Math.max(1, Math.round(100 * share));
	return `${countOfLines(aiLines)} of what ${what} adds written by AI (${percent} %), ${unreviewedLines} not reviewed.`;
}
