// What is left of what an assistant wrote after so many commits, the insertions' and git blame's.
//   node test/bench/provenance-survival.ts [HISTORIES [COMMITS [FIRST SEED]]]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { f1, survive, type Score } from '../engine/provenance/survival.ts';

const [histories = 10, commits = 50, first = 1] = process.argv.slice(2).map(Number);
const totals = new Map<string, Score>();
for (let seed = first; seed < first + histories; seed++) {
	const folder = mkdtempSync(join(tmpdir(), 'cordon-history-'));
	try {
		const shown = Object.entries(await survive(folder, seed, commits)).map(([name, score]) => {
			const total = totals.get(name) ?? { right: 0, wrong: 0, missed: 0 };
			total.right += score.right;
			total.wrong += score.wrong;
			total.missed += score.missed;
			totals.set(name, total);
			return `${name} ${f1(score).toFixed(3)} (${score.right} +${score.wrong} -${score.missed})`;
		});
		console.log(`  ${seed}: ${shown.join('   ')}`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
const shown = [...totals].map(([name, score]) => `${name} ${f1(score).toFixed(4)}`);
console.log(`survival after ${commits} commits, ${histories} histories: ${shown.join('   ')}`);
