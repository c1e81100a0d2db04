import type { Provenance } from '../engine/provenance/repository.ts';
import { reviewStats, type ReviewStats } from '../engine/provenance/review-stats.ts';
import { insertionsNow, linesByFile } from './provenance-work-tree.ts';

/** Numbers about the AI insertions of a repository as it is on disk; `root`: its top. */
export async function statsIn(provenance: Provenance, root: string): Promise<ReviewStats> {
	const files = await insertionsNow(provenance, root);
	const known = [...provenance.ledger.state.all()];
	return reviewStats({ lines: await linesByFile(root), files, known, now: Date.now() });
}
