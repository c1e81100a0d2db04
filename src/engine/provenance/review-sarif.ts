import { countOf } from '../text/count.ts';
import { lineCount, writerOf, type ReviewEntry, type ReviewReport } from './review.ts';
import { reviewState, risksOf } from './review-text.ts';

const UNREVIEWED = {
	id: 'ai-insertion-unreviewed',
	name: 'AI insertion that nobody has reviewed',
	shortDescription: { text: 'Lines that an AI assistant wrote and nobody has marked as reviewed' },
	properties: { tags: ['provenance'] },
};
const REVIEWED = {
	id: 'ai-insertion',
	name: 'AI insertion',
	shortDescription: { text: 'Lines that an AI assistant wrote and a person has reviewed' },
	properties: { tags: ['provenance'] },
};

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): a warning for what nobody has read
 * if that is `asked`, a note for the rest.
 * @param root URI of the top of the repository, ending in `/`.
 */
export function reviewSarif({ files }: ReviewReport, asked: boolean, version: string, root: string): string {
	const run = {
		tool: { driver: { name: 'Cordon', semanticVersion: version, rules: [UNREVIEWED, REVIEWED] } },
		originalUriBaseIds: { ROOT: { uri: root } },
		results: files.flatMap(({ path, insertions }) => insertions.map((entry) => result(path, entry, asked))),
	};
	const log = { version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [run] };
	return JSON.stringify(log, null, 2);
}

function result(path: string, entry: ReviewEntry, asked: boolean): object {
	const { startLine, endLine, reviewed, how, confidence, id } = entry;
	const text = `${countOf(lineCount(entry), 'line')} by ${writerOf(entry)} (${how}, ${confidence}): ${reviewState(entry)}${risksOf(entry)}.`;
	const uri = path.split('/').map(encodeURIComponent).join('/');
	return {
		ruleId: reviewed ? REVIEWED.id : UNREVIEWED.id,
		ruleIndex: reviewed ? 1 : 0,
		level: reviewed || !asked ? 'note' : 'warning',
		message: { text },
		locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: 'ROOT' }, region: { startLine, endLine } } }],
		partialFingerprints: { 'cordon/insertion/v1': `${id}:${path}:${startLine}` },
	};
}
