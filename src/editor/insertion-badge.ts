import { EventEmitter, ThemeColor, window, type FileDecoration, type FileDecorationProvider, type Uri } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { InsertionRepositories } from './insertion-repositories.ts';
import type { InsertionTracking } from './insertion-tracking.ts';
import { countOfLines, unreadLines } from './insertion-words.ts';

/** Milliseconds between a change and another look at all files that are shown. */
const PAUSE = 500;

/** Marks files that hold lines of an assistant which nobody has read. The mark of a protected file comes first. */
export class InsertionBadge extends Feature implements FileDecorationProvider {
	readonly #cordon: Cordon;
	readonly #tracking: InsertionTracking;
	readonly #repositories: InsertionRepositories;
	readonly #changed = new EventEmitter<undefined>();
	readonly #colour = new ThemeColor('cordon.unreadInsertion');
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly onDidChangeFileDecorations = this.#changed.event;

	constructor(cordon: Cordon, tracking: InsertionTracking, repositories: InsertionRepositories) {
		super();
		this.#cordon = cordon;
		this.#tracking = tracking;
		this.#repositories = repositories;
		this.own(
			this.#changed,
			window.registerFileDecorationProvider(this),
			tracking.onDidChange(() => {
				this.#timer ??= setTimeout(() => {
					this.#timer = undefined;
					this.#changed.fire(undefined);
				}, PAUSE);
			}),
		);
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
	}

	async provideFileDecoration(uri: Uri): Promise<FileDecoration | undefined> {
		if (!/^(?:file|vscode-remote|vscode-vfs|vscode-test-web)$/.test(uri.scheme)) return undefined;
		if (this.#cordon.policies.policyFor(uri).insertions.review === 'off') return undefined;
		// Files of which the ledger knows nothing are not read: most of them.
		const repository = this.#repositories.all.find((one) => {
			const known = one.provenance.ledger.state.at(this.#repositories.pathIn(one, uri));
			return known.some(({ review }) => review?.by === undefined);
		});
		if (!repository) return undefined;
		const unread = unreadLines((await this.#tracking.in(uri))?.insertions ?? []);
		if (unread === 0 || this.#cordon.policies.verdictForPath(uri).verdict === 'block') return undefined;
		return { badge: 'AI', color: this.#colour, tooltip: `${countOfLines(unread)} by AI that nobody has reviewed` };
	}
}
