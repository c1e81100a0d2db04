import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ledger } from '../../src/engine/provenance/ledger.ts';
import { packPieces, piecesOf } from '../../src/engine/provenance/anchor.ts';
import { printsOf } from '../../src/engine/provenance/prints.ts';
import { Provenance } from '../../src/engine/provenance/repository.ts';
import { folderStore } from '../../src/node/folder-store.ts';
import { quantile } from './median.ts';
import { dependencySources } from './sources.ts';

const INSERTIONS = 100_000;
const LINES = 10;
const PER_FILE = 20;

/** What opening a ledger of 100,000 insertions costs, and the first questions to it. */
export async function ledger(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'cordon-ledger-'));
	try {
		const prints = printsOf(
			dependencySources(3_000_000)
				.map(({ text }) => text)
				.join('\n'),
		).filter(({ tokens }) => tokens.length < 20);
		const open = (): Ledger =>
			new Ledger(folderStore(folder), {
				now: Date.now,
				random: randomBytes,
				problem: (why) => console.log(why),
				limits: { fileBytes: 1_000_000, totalBytes: 1_000_000_000, files: 1000, queue: INSERTIONS },
			});
		const writer = open();
		for (let n = 0; n < INSERTIONS; n++) {
			const from = (n * 7919) % (prints.length - 40);
			const some = prints.slice(from, from + LINES + 6);
			const id = randomBytes(8).toString('hex');
			const owners = some.map((_, i) => (i >= 3 && i < 3 + LINES ? { id, human: 0 } : undefined));
			const origin = ['hook', 'certain', 'claude-code', 'a-model-of-today', `conversation-${n >> 5}`];
			const file = Math.floor(n / PER_FILE);
			const path = `src/folder-${file % 97}/file-${file}.ts`;
			writer.append({ kind: 'insert', id, path, origin, at: packPieces(piecesOf(some, owners, id)) });
		}
		await writer.close();
		const times: number[] = [];
		let last = open();
		for (let n = 0; n < 7; n++) {
			last = open();
			const from = performance.now();
			await last.refresh();
			times.push(performance.now() - from);
		}
		const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
		const provenance = new Provenance(last, randomBytes);
		const file = timed(() => provenance.owners('src/folder-0/file-0.ts', prints.slice(0, 400)));
		const all = timed(() => provenance.insertions());
		console.log(`\nledger of ${INSERTIONS} insertions of ${LINES} lines`);
		console.log(
			`  opens in ${Math.min(...times).toFixed(0)} ms, median ${quantile(times, 0.5).toFixed(0)} (aim under 300)   ` +
				`${(bytes / 1e6).toFixed(1)} MB (aim under 50)   one file ${file}   all ${all}`,
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function timed(work: () => unknown): string {
	const from = performance.now();
	work();
	return `${(performance.now() - from).toFixed(1)} ms`;
}
