// What is left of what an assistant wrote after so many commits, ours and git blame's.
//   node test/bench/provenance-survival.ts [HISTORIES [COMMITS [FIRST SEED]]]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { f1, survive, type Score } from '../engine/provenance/survival.ts';

const [histories = 10, commits = 50, first = 1] = process.argv.slice(2).map(Number);
for (const how of ['live', 'late'] as const) {
	const totals: Record<string, Score> = {};
	for (let seed = first; seed < first + histories; seed++) {
		const folder = mkdtempSync(join(tmpdir(), 'cordon-history-'));
		try {
			const scores = await survive(folder, seed, commits, how);
			const shown = Object.entries(scores).map(([name, score]) => {
				const total = (totals[name] ??= { right: 0, wrong: 0, missed: 0 });
				total.right += score.right;
				total.wrong += score.wrong;
				total.missed += score.missed;
				return `${name} ${f1(score).toFixed(3)} (${score.right} +${score.wrong} -${score.missed})`;
			});
			console.log(`  ${how} ${seed}: ${shown.join('   ')}`);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
	const shown = Object.entries(totals).map(([name, score]) => `${name} ${f1(score).toFixed(4)}`);
	console.log(`survival after ${commits} commits, followed ${how}, ${histories} histories: ${shown.join('   ')}`);
}
