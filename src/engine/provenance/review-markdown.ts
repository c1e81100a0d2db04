import { printable } from '../report/text.ts';
import { byUrgency, writerOf, type ReviewReport } from './review.ts';
import { reviewState, reviewSummary } from './review-text.ts';

/** Rows of the table: a comment holds 65,536 characters on GitHub, and nobody reads more. */
const MOST_ROWS = 100;

/** The report as a comment on a pull request: what nobody has read first, the risky and the large ahead. */
export function reviewMarkdown({ files, totals }: ReviewReport): string {
	const rows = files
		.flatMap(({ path, insertions }) => insertions.map((entry) => ({ path, entry })))
		.sort((a, b) => byUrgency(a.entry, b.entry));
	const table = rows.slice(0, MOST_ROWS).map(({ path, entry }) => {
		const lines = entry.startLine === entry.endLine ? `${entry.startLine}` : `${entry.startLine}–${entry.endLine}`;
		const known = `${entry.how}, ${entry.confidence}`;
		const read = entry.reviewed ? [escaped(reviewState(entry))] : ['**not reviewed**', ...entry.risks.map(escaped)];
		const state = [...read, ...entry.sources.map((source) => `names ${escaped(source)}`)].join(', ');
		return `| ${escaped(path)} | ${lines} | ${escaped(writerOf(entry))} | ${known} | ${state} |`;
	});
	const head =
		table.length > 0
			? ['', '| File | Lines | Written by | Known by | Review |', '| --- | --- | --- | --- | --- |']
			: [];
	const more = rows.length > MOST_ROWS ? ['', `… and ${rows.length - MOST_ROWS} more.`] : [];
	return ['### AI-written lines', '', reviewSummary(totals), ...head, ...table, ...more].join('\n');
}

/** As text and nothing else: names of files and people are not ours. */
function escaped(text: string): string {
	return printable(text).replaceAll(/[\\`*_{}[\]()<>#+!|~@&$-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
