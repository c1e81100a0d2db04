import { countOf } from '../text/count.ts';
import { byUrgency, lineCount, writerOf, type ReviewReport } from './review.ts';
import { reviewState, risksOf } from './review-text.ts';

/**
 * The report as workflow commands, which GitHub shows beside the lines in the Files view
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands): a warning for what nobody has
 * read if that is `asked`, a notice for the rest. GitHub shows ten of each per step, so the risky and the large come first.
 */
export function reviewGithub({ files }: ReviewReport, asked: boolean): string {
	return files
		.flatMap(({ path, insertions }) => insertions.map((entry) => ({ path, entry })))
		.sort((a, b) => byUrgency(a.entry, b.entry))
		.map(({ path, entry }) => {
			const { startLine, endLine, reviewed, how, confidence } = entry;
			const place = `file=${property(path)},line=${startLine},endLine=${endLine},title=${property('AI insertion')}`;
			const said = `${countOf(lineCount(entry), 'line')} by ${writerOf(entry)} (${how}, ${confidence}): ${reviewState(entry)}${risksOf(entry)}`;
			return `::${reviewed || !asked ? 'notice' : 'warning'} ${place}::${data(said)}`;
		})
		.join('\n');
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
