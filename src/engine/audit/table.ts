import type { AuditEntry } from './record.ts';

/** Characters of a path at most; its end says more than its beginning. */
const PATH = 48;

/** A moment in local time, as people read it: `2026-03-01 14:05:09`. */
export function localTime(iso: string): string {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return iso;
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

function two(n: number): string {
	return String(n).padStart(2, '0');
}

/** One line for each entry, in the order given: when, what, where, the rule, the file, and what else there is to say. */
export function auditTable(entries: readonly AuditEntry[]): string[] {
	const rows = entries.map((entry) => [
		localTime(entry.time),
		entry.action,
		entry.place ?? '',
		`${entry.rule ?? ''}${(entry.count ?? 1) > 1 ? ` (${entry.count})` : ''}`.trim(),
		shortened(entry.path ?? ''),
		remarks(entry),
	]);
	const widths = [0, 1, 2, 3, 4].map((column) =>
		rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
	);
	return rows.map((row) =>
		row
			.flatMap((cell, column) => (widths[column] === 0 ? [] : [cell.padEnd(widths[column] ?? 0)]))
			.join('  ')
			.trimEnd(),
	);
}

function remarks({ reason, keys, layer }: AuditEntry): string {
	const parts = [];
	if (reason !== undefined) parts.push(`because: ${reason}`);
	if (keys) parts.push(keys.join(', '));
	if (layer) parts.push(`by ${layer} policy`);
	return parts.join('; ');
}

function shortened(path: string): string {
	return path.length > PATH ? `…${path.slice(1 - PATH)}` : path;
}
