// What is left of what one commit of this repository added, after those that followed: the insertions' and git blame's.
//   node test/bench/provenance-own-history.ts [PARTS [COMMITS]]
// Counted are only lines of which the truth is known: see test/engine/provenance/truth.ts. Most of them were never
// changed, which is what blame is best at; provenance-survival.ts has the moves, reformats and rebases.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnHistory } from '../engine/provenance/own-history.ts';
import { f1, type Score } from '../engine/provenance/survival.ts';

const [parts = 4, commits = 50] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'cordon-own-history-'));

function told([name, score]: readonly [string, Score]): string {
	return `${name} ${f1(score).toFixed(4)} (${score.right} +${score.wrong} -${score.missed})`;
}

try {
	const history = new OwnHistory(join(import.meta.dirname, '..', '..'), folder);
	const missing = history.missing(commits);
	if (missing === undefined) {
		const totals = new Map<string, Score>();
		for (const window of history.windows(parts, commits)) {
			const scores = Object.entries(await history.replay(window));
			console.log(`  ${window[0]?.slice(0, 8)}: ${scores.map(told).join('   ')}`);
			for (const [name, { right, wrong, missed }] of scores) {
				const sum = totals.get(name) ?? { right: 0, wrong: 0, missed: 0 };
				totals.set(name, { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed });
			}
		}
		console.log(`own history after ${commits} commits, ${parts} times: ${[...totals].map(told).join('   ')}`);
	} else console.log(`own history: not replayed, ${missing}`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
