import { countOf } from '../text/count.ts';
import { printable } from '../report/text.ts';
import type { ReviewStats, Share } from './review-stats.ts';
import { percent } from './review-text.ts';

/** Rows of a table. */
const MOST_ROWS = 15;

/** The numbers for a person. */
export function statsText({ total, folders, languages, months, lag, survival }: ReviewStats): string {
	const unread = total.unreviewedLines > 0 ? `, ${total.unreviewedLines} of them not reviewed` : '';
	const lines = [
		`${countOf(total.aiLines, 'line')} of ${total.lines} written by AI (${percent(total.share)})${unread}.`,
	];
	if (total.aiLines > 0) lines.push('', 'By folder', ...table(folders), '', 'By kind of file', ...table(languages));
	if (months.length > 0) lines.push('', 'By month: lines written, and left');
	for (const { month, written, left, survival } of months) {
		lines.push(
			`  ${month}  ${String(written).padStart(7)} ${String(left).padStart(7)}  ${percent(survival).padStart(5)}`,
		);
	}
	if (survival !== null) lines.push('', `Survival: ${percent(survival)} of the lines that AI wrote are left.`);
	if (lag.median !== null && lag.longest !== null) {
		lines.push(`Review: after ${duration(lag.median)} (median), ${duration(lag.longest)} at most.`);
	}
	if (lag.waiting !== null) lines.push(`Waiting for a review: ${duration(lag.waiting)} at most.`);
	return lines.join('\n');
}

function table(shares: readonly Share[]): string[] {
	const width = Math.min(40, Math.max(...shares.slice(0, MOST_ROWS).map(({ name }) => printable(name).length)));
	const rows = shares.slice(0, MOST_ROWS).map(({ name, lines, aiLines, share }) => {
		const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
		return `  ${printable(name).padEnd(width)}  ${bar} ${percent(share).padStart(5)}  ${aiLines} of ${lines}`;
	});
	return shares.length > MOST_ROWS ? [...rows, `  … and ${shares.length - MOST_ROWS} more`] : rows;
}

function duration(hours: number): string {
	if (hours < 1) return countOf(Math.round(hours * 60), 'minute');
	return hours < 48 ? countOf(Math.round(hours), 'hour') : countOf(Math.round(hours / 24), 'day');
}
