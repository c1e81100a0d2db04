import type { Uri, ExtensionContext } from 'vscode';
import { reviewReport, type ReviewEntry } from '../engine/provenance/review.ts';
import { Branches } from './branches.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { InsertionBadge } from './insertion-badge.ts';
import { InsertionCommands } from './insertion-commands.ts';
import { InsertionHover } from './insertion-hover.ts';
import { InsertionLens } from './insertion-lens.ts';
import { InsertionMarks } from './insertion-marks.ts';
import { InsertionMoves } from './insertion-moves.ts';
import { InsertionNotice } from './insertion-notice.ts';
import { InsertionRepositories } from './insertion-repositories.ts';
import { InsertionTracking } from './insertion-tracking.ts';
import { OriginSignals } from './origin-signals.ts';
import type { Platform } from './platform.ts';
import { ReviewMetrics } from './review-metrics.ts';
import { ReviewView } from './review-view.ts';

/** What assistants write: followed, shown, reviewed. */
export class Insertions extends Feature {
	readonly tracking: InsertionTracking;
	readonly branches: Branches;
	readonly #cordon: Cordon;

	constructor(context: ExtensionContext, cordon: Cordon, platform: Platform, problem: (why: string) => void) {
		super();
		this.#cordon = cordon;
		const origins = new OriginSignals();
		const repositories = new InsertionRepositories(context, platform, problem);
		this.branches = new Branches(repositories);
		this.tracking = new InsertionTracking(cordon, repositories, origins);
		this.own(
			repositories,
			origins,
			this.branches,
			this.tracking,
			new InsertionMarks(context, this.tracking),
			new InsertionHover(this.tracking),
			new InsertionLens(cordon, this.tracking),
			new InsertionBadge(cordon, this.tracking, repositories),
			new InsertionCommands(cordon, this.tracking, repositories),
			new InsertionMoves(this.tracking, repositories),
			new InsertionNotice(cordon, this.tracking),
			new ReviewMetrics(repositories),
			new ReviewView(cordon, repositories, this.tracking, this.branches),
		);
		// Files that are not open have badges too.
		void repositories.openRecorded();
	}

	/** What an assistant wrote in a file as it is now, stretch by stretch; as `cordon review --format json` lists it. */
	async insertionsIn(uri: Uri): Promise<readonly ReviewEntry[]> {
		const found = await this.tracking.in(uri);
		if (!found) return [];
		const { notifyLines } = this.#cordon.policies.policyFor(uri).insertions;
		const file = { path: uri.path, added: 0, insertions: found.insertions };
		return reviewReport([file], { notifyLines }).files[0]?.insertions ?? [];
	}
}
