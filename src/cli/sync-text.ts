import type { SyncResult, SyncRow } from '../engine/assistants/sync/result.ts';

/** Lines of a preview; a block of the built-in list has hundreds. */
const MOST_LINES = 30;

/** What a person reads: a line for each file, and what would change in it. */
export function syncText(
	rows: readonly SyncRow[],
	results: readonly SyncResult[],
	{ check, remove, none }: { readonly check: boolean; readonly remove: boolean; readonly none: boolean },
): string {
	if (none) return 'No assistant was found here. --assistant ID names one, --all means every one.\n';
	const byFile = new Map<string, SyncRow[]>();
	for (const row of rows) {
		const key = [row.path, row.state, row.detail].join('\0');
		byFile.set(key, [...(byFile.get(key) ?? []), row]);
	}
	if (byFile.size === 0) return remove ? 'Nothing of Cordon is in any file.\n' : 'There is nothing to write.\n';
	return [...byFile.values()].map((same) => lineFor(same) + (check ? preview(same[0], results) : '')).join('');
}

function lineFor(rows: readonly SyncRow[]): string {
	const [{ path, state, detail } = { path: '', state: '', detail: '' }] = rows;
	const names = rows
		.map(({ assistant }) => assistant)
		.filter(Boolean)
		.join(', ');
	return `${state.padEnd(16)} ${[path, names && `(${names})`].filter(Boolean).join(' ')}${detail && `: ${detail}`}\n`;
}

function preview(row: SyncRow | undefined, results: readonly SyncResult[]): string {
	if (row?.state !== 'drift') return '';
	const { changes } = results.find(({ file }) => file.path === row.path) ?? {};
	if (!changes) return '';
	const { removed, added, line } = changes;
	const lines = [...removed.map((text) => `-${text.trimEnd()}`), ...added.map((text) => `+${text.trimEnd()}`)];
	const more = lines.length - MOST_LINES;
	const shown = [`@@ line ${line} @@`, ...lines.slice(0, MOST_LINES), ...(more > 0 ? [`… ${more} lines more`] : [])];
	return shown.map((text) => `    ${text}\n`).join('');
}
