import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { decode } from '../../../src/engine/files/decode.ts';
import { linesIn } from '../../../src/engine/provenance/line-segments.ts';
import { aiOrigin } from '../../../src/engine/provenance/origin.ts';
import { printsOf } from '../../../src/engine/provenance/prints.ts';
import { gitBlobs } from '../../../src/node/git.ts';
import { ledgerFolder, openProvenance } from '../../../src/node/ledger.ts';
import { settle } from '../../../src/node/provenance-settle.ts';
import type { Score } from './survival.ts';
import { textsIn, Truth } from './truth.ts';

const SOURCE = /^(?:src|test|scripts)\/.*\.ts$/;

/** A clone of a real history, of which the ledger and HEAD are its own; its objects are the original's. */
export class OwnHistory {
	readonly #folder: string;
	/** By the id of the blob. */
	readonly #known = new Map<string, { readonly text: string; readonly lines: readonly string[] }>();

	/** `original`: a repository; `folder`: an empty one for the clone. */
	constructor(original: string, folder: string) {
		this.#folder = folder;
		execFileSync('git', ['clone', '-q', '--shared', '--no-checkout', original, folder], { stdio: 'ignore' });
	}

	/** Why nothing can be replayed; undefined where it can. */
	missing(commits: number): string | undefined {
		if (this.#git('rev-parse', '--is-shallow-repository').trim() === 'true') return 'the clone is shallow';
		return this.commits().length > commits ? undefined : `there are not ${commits} commits`;
	}

	/** Full ids of the commits, the first one first. */
	commits(): string[] {
		return this.#git('rev-list', '--first-parent', '--reverse', 'HEAD').split('\n').filter(Boolean);
	}

	/** Of so many parts of the history the commit that adds most to source files, each with so many that follow. */
	windows(parts: number, commits: number): string[][] {
		const all = this.commits();
		const added = new Map(
			this.#git('log', '--first-parent', '--format=%x00%H', '--shortstat', 'HEAD', '--', 'src', 'test', 'scripts')
				.split('\0')
				.map((entry) => [entry.slice(0, 40), Number(/(\d+) insertion/.exec(entry)?.[1] ?? 0)] as const),
		);
		const size = (all.length - commits) / parts;
		return Array.from({ length: parts }, (_, part) => {
			const [from, to] = [Math.round(part * size), Math.round((part + 1) * size)];
			const mine = all.slice(from, to).map((id, i) => ({ at: from + i, lines: added.get(id) ?? 0 }));
			const { at } = mine.reduce((most, one) => (one.lines > most.lines ? one : most), { at: from, lines: 0 });
			return all.slice(at, at + commits + 1);
		});
	}

	/**
	 * Takes all lines that the first of the commits adds to source files for an assistant's, goes through the others, and
	 * scores who says what of the lines of which the truth is known in the end.
	 */
	async replay([first = '', ...later]: readonly string[]): Promise<Record<string, Score>> {
		const parent = this.#git('rev-list', '--max-count=2', '--first-parent', first).split('\n')[1] ?? '';
		const truth = new Truth(await this.#lines(parent), await this.#lines(first));
		this.#git('update-ref', '--no-deref', 'HEAD', first);
		await rm((await ledgerFolder(this.#folder)) ?? '', { recursive: true, force: true });
		const provenance = await openProvenance(this.#folder, (why) => {
			throw new Error(why);
		});
		if (!provenance) throw new Error('no ledger');
		for (const [path, text] of await this.#tree(first)) {
			if (!truth.paths.has(path)) continue;
			const added = this.#blamed(first, path, []).map((by) => by === first);
			const spans = linesIn(text).filter((_, line) => added[line]);
			provenance.record({ path, text, spans, origin: aiOrigin('hook', 'certain', { assistant: 'claude-code' }) });
		}
		for (const commit of later) {
			truth.follow(await this.#lines(commit));
			this.#git('update-ref', '--no-deref', 'HEAD', commit);
			await settle(provenance, this.#folder);
		}
		const last = later.at(-1) ?? first;
		const scores: Record<string, Score> = {};
		const files = await this.#tree(last);
		const read = (path: string): Promise<string | undefined> => Promise.resolve(files.get(path));
		for (const [path, text] of files) {
			const known = truth.of(text);
			const ours = (await provenance.ownersAnywhere(path, printsOf(text), read)).map((o) => (o?.human ?? 1) <= 0.5);
			const concerned = known.includes(true) || ours.includes(true) || truth.paths.has(path);
			if (!concerned) continue;
			score((scores['ours'] ??= none()), known, ours);
			if (process.env['CORDON_MISSES'] !== undefined)
				for (const [i, is] of known.entries())
					if (is !== undefined && is !== ours[i])
						console.log(is ? 'missed' : 'wrong', path, i + 1, text.split('\n')[i]);
			for (const options of [[], ['-w', '-M', '-C', '-C']]) {
				const said = this.#blamed(last, path, options).map((by) => by === first);
				score((scores[['blame', ...options].join(' ')] ??= none()), known, said);
			}
		}
		await provenance.ledger.close();
		return scores;
	}

	/** The commit that git blames for each line. */
	#blamed(commit: string, path: string, options: readonly string[]): string[] {
		const found = this.#git('blame', '--root', '-s', '-l', ...options, commit, '--', path);
		return found.split('\n').map((line) => line.slice(0, 40));
	}

	async #lines(commit: string): Promise<Map<string, readonly string[]>> {
		return new Map([...(await this.#blobs(commit))].map(([path, { lines }]) => [path, lines]));
	}

	async #tree(commit: string): Promise<Map<string, string>> {
		return new Map([...(await this.#blobs(commit))].map(([path, { text }]) => [path, text]));
	}

	/** The source files at a commit; none without one. */
	async #blobs(commit: string): Promise<Map<string, { readonly text: string; readonly lines: readonly string[] }>> {
		if (commit === '') return new Map();
		const entries = this.#git('ls-tree', '-r', '-z', commit)
			.split('\0')
			.map((entry) => /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry))
			.flatMap((found) => (found && SOURCE.test(found[2] ?? '') ? [[found[1] ?? '', found[2] ?? ''] as const] : []));
		const fresh = [...new Set(entries.map(([id]) => id))].filter((id) => !this.#known.has(id));
		const blobs = await gitBlobs(this.#folder, fresh);
		for (const [i, id] of fresh.entries()) {
			const text = decode(blobs[i] ?? new Uint8Array()) ?? '';
			this.#known.set(id, { text, lines: textsIn(text) });
		}
		return new Map(entries.map(([id, path]) => [path, this.#known.get(id) ?? { text: '', lines: [] }]));
	}

	#git(...args: readonly string[]): string {
		return execFileSync('git', args, {
			cwd: this.#folder,
			encoding: 'utf8',
			maxBuffer: 1 << 28,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	}
}

function none(): Score {
	return { right: 0, wrong: 0, missed: 0 };
}

function score(sum: Score, known: readonly (boolean | undefined)[], said: readonly boolean[]): void {
	for (const [line, is] of known.entries()) {
		if (is === undefined) continue;
		if (is && said[line]) sum.right++;
		else if (said[line]) sum.wrong++;
		else if (is) sum.missed++;
	}
}
