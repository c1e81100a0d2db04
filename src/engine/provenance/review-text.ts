import { countOf } from '../text/count.ts';
import { printable } from '../report/text.ts';
import { lineCount, writerOf, type ReviewEntry, type ReviewReport, type ReviewTotals } from './review.ts';

/**
 * The report for a person: one line per insertion, `file:line` first so that a terminal makes a link of it. What is
 * risky and nobody has read comes first.
 */
export function reviewText(report: ReviewReport): string {
	const all = report.files.flatMap(({ path, insertions }) => insertions.map((entry) => ({ path, entry })));
	const lines = all
		.toSorted((a, b) => Number(isUrgent(b.entry)) - Number(isUrgent(a.entry)))
		.map(({ path, entry }) => `${printable(path)}:${entry.startLine}-${entry.endLine}  ${described(entry)}`);
	return [...lines, reviewSummary(report.totals)].join('\n');
}

/** The totals in a sentence. */
export function reviewSummary(totals: ReviewTotals): string {
	const { insertions, aiLines, lines, share, unreviewed, unreviewedLines, large } = totals;
	if (insertions === 0) return `No AI insertion is known in ${countOf(lines, 'line')}.`;
	const unread = unreviewed === 0 ? 'all reviewed' : `${unreviewed} not reviewed (${countOf(unreviewedLines, 'line')})`;
	const wrote = `${countOf(aiLines, 'line')} of ${lines}, ${percent(share)} written by AI`;
	return `${countOf(insertions, 'AI insertion')}: ${wrote}; ${unread}${large > 0 ? `; ${large} larger than the policy's limit` : ''}.`;
}

function isUrgent({ risks, reviewed }: ReviewEntry): boolean {
	return risks.length > 0 && !reviewed;
}

/** Who wrote it, how that is known, and who has read it. */
function described(entry: ReviewEntry): string {
	const parts = [
		countOf(lineCount(entry), 'line'),
		printable(writerOf(entry)),
		`${entry.how}, ${entry.confidence}`,
		...(entry.human > 0 ? [`${percent(entry.human)} changed by people`] : []),
		...(entry.large ? ['large'] : []),
		...(entry.commit === null ? ['not committed'] : [entry.commit.slice(0, 10)]),
		reviewState(entry) + risksOf(entry),
	];
	return parts.join(' · ');
}

/** Who has read it, in a few words. */
export function reviewState({ reviewed, reviewer }: ReviewEntry): string {
	return reviewed ? `reviewed by ${printable(reviewer ?? '')}` : 'not reviewed';
}

/** Why it should be read before others, and what its notices named, behind a comma. */
export function risksOf({ risks, sources }: ReviewEntry): string {
	return [...risks, ...sources.map((source) => `names ${source}`)].map((one) => `, ${printable(one)}`).join('');
}

export function percent(share: number): string {
	return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)}%`;
}
