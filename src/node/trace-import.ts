import { decode } from '../engine/files/decode.ts';
import { locate } from '../engine/provenance/formats/locate.ts';
import type { Trace, TracedInsertion } from '../engine/provenance/formats/trace.ts';
import { linesIn } from '../engine/provenance/line-segments.ts';
import { writeOrigin } from '../engine/provenance/origin.ts';
import { printsOf } from '../engine/provenance/prints.ts';
import type { Provenance } from '../engine/provenance/repository.ts';
import { gitBlobs } from './git.ts';
import { commitFacts } from './trace-commits.ts';

/** What came of an import. */
export interface Imported {
	/** Insertions that were not known before. */
	readonly added: number;
	readonly known: number;
	/** Each a sentence without a stop. */
	readonly problems: readonly string[];
}

/**
 * Takes the insertions of a trace into the ledger, at the lines of their commit; where this repository does not have that
 * commit (any more), at the lines of HEAD that have the same content. A record that names no commit is taken to speak of
 * HEAD, and nobody is sure of that. What was marked reviewed since stays so.
 */
export async function importTrace(provenance: Provenance, root: string, trace: Trace): Promise<Imported> {
	const facts = trace.commit === '' ? undefined : await commitFacts(root, trace.commit).catch(() => undefined);
	const problems: string[] = [];
	let [added, known] = [0, 0];
	const texts = new Map<string, Promise<string | undefined>>();
	const textAt = (name: string): Promise<string | undefined> => {
		const text = texts.get(name) ?? textOf(root, name);
		texts.set(name, text);
		return text;
	};
	for (const insertion of trace.insertions) {
		const { id, path } = insertion;
		// Of whichever state it speaks, it does not say.
		const origin = trace.commit === '' ? { ...insertion.origin, sure: 'unknown' as const } : insertion.origin;
		const one = { ...insertion, origin, created: insertion.created || facts?.time || trace.time || Date.now() };
		const isNew = provenance.ledger.state.get(id)?.sightings.some((one) => one.path === path) !== true;
		if (isNew) {
			const of = facts ? await textAt(`${facts.commit}:${path}`) : undefined;
			const text = of ?? (await textAt(`HEAD:${path}`));
			const sure = of !== undefined || trace.commit === '';
			const why = text === undefined ? 'is not there' : place(provenance, one, text, sure);
			if (why !== undefined) {
				problems.push(`${path} ${why}${facts || trace.commit === '' ? '' : ', and its commit is not in this clone'}`);
				continue;
			}
			added++;
		} else known++;
		if (facts) provenance.bind([id], facts.commit);
		review(provenance, one);
	}
	return { added, known, problems };
}

/** Why it cannot be placed. */
function place(
	provenance: Provenance,
	{ id, path, origin, created, ranges, hashes = [], human }: TracedInsertion,
	text: string,
	sure: boolean,
): string | undefined {
	const lines = linesIn(text);
	const strings = lines.map(({ start, end }) => text.slice(start, end));
	const found = locate(strings, ranges, hashes, { sure, strict: origin.how !== 'imported' });
	const spans = found.flatMap((range) => {
		const [first, last] = range ? [lines[range.start - 1], lines[range.end - 1]] : [];
		return first && last ? [{ start: first.start, end: last.end }] : [];
	});
	if (spans.length < ranges.length) return 'has no such lines';
	if (provenance.record({ path, text, spans, origin, id, created }) === undefined) return 'has only blank lines there';
	if (human > 0) {
		const prints = printsOf(text);
		const owners = provenance.owners(path, prints).map((owner) => (owner?.id === id ? { id, human } : owner));
		provenance.sightOwners(path, prints, owners);
	}
	return undefined;
}

/** A review counts from when it was made: what happened to the insertion since is later. */
function review(provenance: Provenance, { id, path, origin, created, review }: TracedInsertion): void {
	if (review.state !== 'reviewed') return;
	const known = provenance.ledger.state.get(id);
	const when = Math.min(review.when, Date.now());
	if (!known || (known.review && known.review.time >= when)) return;
	const of = [{ id, o: 0, c: created, s: [], r: [when, review.by] as const }];
	provenance.ledger.append({ kind: 'pack', path, also: [], origins: [writeOrigin(origin)], of });
}

function textOf(root: string, name: string): Promise<string | undefined> {
	return gitBlobs(root, [name]).then(
		([bytes]) => bytes && decode(bytes),
		() => undefined,
	);
}
