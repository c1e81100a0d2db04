import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { printsOf } from '../../../src/engine/provenance/prints.ts';
import { aiOrigin } from '../../../src/engine/provenance/origin.ts';
import type { Provenance } from '../../../src/engine/provenance/repository.ts';
import { ledgerFolder, openProvenance } from '../../../src/node/ledger.ts';
import { settle } from '../../../src/node/provenance-settle.ts';
import { History } from './history.ts';
import { counts, isAi, textOf, type MarkedFiles, type MarkedLine } from './marked-files.ts';

/** Lines found rightly, found wrongly and missed. */
export interface Score {
	right: number;
	wrong: number;
	missed: number;
}

export function f1({ right, wrong, missed }: Score): number {
	return (2 * right) / (2 * right + wrong + missed);
}

const origin = aiOrigin('hook', 'certain', { assistant: 'claude-code' });

type Written = Parameters<Provenance['record']>[0];

/**
 * Plays a history and says who has found what an assistant wrote in the end, line by line: the insertions followed `live`,
 * with every commit, as the editor does; `late`, once at the end, as the command line does; and git's blame.
 */
export async function survive(folder: string, seed: number, commits: number): Promise<Record<string, Score>> {
	let known = new Set<MarkedLine>();
	const written: Written[] = [];
	let provenance: Provenance | undefined;
	const history = new History(folder, seed, {
		wrote: async (files) => {
			provenance ??= await open(folder);
			for (const [path, lines] of files) {
				const fresh = lines.map((line) => isAi(line) && !known.has(line));
				if (!fresh.includes(true)) continue;
				const text = textOf(lines);
				const insertion = { path, text, spans: spansOf(lines, fresh), origin };
				written.push(insertion);
				provenance.record(insertion);
			}
			known = new Set([...files.values()].flat());
		},
		committed: async (files) => {
			known = new Set([...files.values()].flat());
			provenance ??= await open(folder);
			await provenance.ledger.flush();
			await settle(provenance, folder);
		},
	});
	await history.play(commits);
	history.check();
	await provenance?.ledger.close();
	const live = await settled(folder, history);
	await rm((await ledgerFolder(folder)) ?? '', { recursive: true });
	provenance = await open(folder);
	for (const insertion of written) provenance.record(insertion);
	await provenance.ledger.close();
	const late = await settled(folder, history);
	return {
		live,
		late,
		blame: scored(history.files, blamed(history, [])),
		'blame -w -M -C -C': scored(history.files, blamed(history, ['-w', '-M', '-C', '-C'])),
	};
}

async function open(folder: string): Promise<Provenance> {
	const opened = await openProvenance(folder, (why) => {
		throw new Error(why);
	});
	if (!opened) throw new Error('no ledger');
	return opened;
}

/** How well a process knows it that opens what is written. */
async function settled(folder: string, history: History): Promise<Score> {
	const provenance = await open(folder);
	await settle(provenance, folder);
	const owners = await ownersIn(provenance, folder, history.files);
	return scored(history.files, owners, process.env['CORDON_MISSES'] !== undefined);
}

type Found = (path: string, line: number) => boolean;

async function ownersIn(provenance: Provenance, folder: string, files: MarkedFiles): Promise<Found> {
	const read = (path: string): Promise<string | undefined> =>
		readFile(join(folder, path), 'utf8').catch(() => undefined);
	const owners = new Map<string, readonly ({ human: number } | undefined)[]>();
	for (const [path, lines] of files)
		owners.set(path, await provenance.ownersAnywhere(path, printsOf(textOf(lines)), read));
	return (path, line) => (owners.get(path)?.[line]?.human ?? 1) <= 0.5;
}

/** A line is an assistant's if the commit that git blames for it says so. */
function blamed(history: History, options: readonly string[]): Found {
	const ai = new Set(
		history
			.git('log', '--format=%H %s')
			.split('\n')
			.filter((line) => line.slice(41).startsWith(History.AI))
			.map((line) => line.slice(0, 40)),
	);
	const lines = new Map(
		[...history.files.keys()].map((path) => {
			const blame = history.git('blame', '--root', '-s', '-l', ...options, '--', path).split('\n');
			return [path, blame.map((line) => ai.has(line.slice(0, 40)))] as const;
		}),
	);
	return (path, line) => lines.get(path)?.[line] ?? false;
}

function scored(files: MarkedFiles, found: Found, telling = false): Score {
	const score = { right: 0, wrong: 0, missed: 0 };
	for (const [path, lines] of files)
		for (const [i, line] of lines.entries()) {
			if (!counts(line.text)) continue;
			const [is, said] = [isAi(line), found(path, i)];
			if (is && said) score.right++;
			else if (said) score.wrong++;
			else if (is) score.missed++;
			if (is !== said && telling) console.log(is ? 'missed' : 'wrong', path, i + 1, line.text);
		}
	return score;
}

function spansOf(lines: readonly MarkedLine[], wanted: readonly boolean[]): { start: number; end: number }[] {
	let at = 0;
	return lines.flatMap(({ text }, i) => {
		const start = at;
		at += text.length + 1;
		return wanted[i] ? [{ start, end: start + text.length }] : [];
	});
}
