const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** The earliest time that an ISO string of four-digit years can say, and the latest. */
const FIRST = Date.parse('0000-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59Z');

/**
 * Milliseconds since 1970 for `7d`, `24h`, `90m`, `2w` (before `now`), an ISO date (its beginning, local time) or an
 * ISO date and time; undefined for anything else.
 */
export function parseSince(text: string, now: number): number | undefined {
	const [, amount, unit = ''] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
	if (amount !== undefined) return now - Number(amount) * (UNITS[unit] ?? 0);
	if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text))
		return undefined;
	// A date alone would be taken as UTC.
	const time = Date.parse(text.includes('T') ? text : `${text}T00:00`);
	return time >= FIRST && time <= LAST ? time : undefined;
}
