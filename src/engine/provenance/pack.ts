import { isNothing } from './brought.ts';
import type { Pack, Packed } from './ledger-record.ts';
import type { Known } from './ledger-state.ts';
import { writeOrigin } from './origin.ts';

/** Insertions last seen at a path, as one record. */
export function packed(path: string, group: readonly Known[]): Pack {
	const origins: (string | readonly string[])[] = [];
	const places = new Map<string, number>();
	const of = group.map((known): Packed => {
		const { id, origin, created, sightings, from, review, commits, brought, unmarked } = known;
		const written = writeOrigin(origin ?? { kind: 'unknown' });
		const key = JSON.stringify(written);
		const o = places.get(key) ?? origins.push(written) - 1;
		places.set(key, o);
		return {
			id,
			o,
			c: created,
			s: sightings.map((one): Packed['s'][number] =>
				one.path === path ? [one.time - created, one.at] : [one.time - created, one.at, one.path],
			),
			...(from > 0 && { f: from }),
			...(review && { r: review.by === undefined ? [review.time] : [review.time, review.by] }),
			...(commits.length > 0 && { commits }),
			...(!isNothing(brought) && { b: [brought.rules, brought.sources] as const }),
			...(unmarked && { unmarked }),
		};
	});
	const others = new Set(group.flatMap(({ sightings }) => sightings.map((one) => one.path)));
	others.delete(path);
	return { kind: 'pack', path, also: [...others], origins, of };
}
