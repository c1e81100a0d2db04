import { textsIn, withTexts } from './texts.ts';
import { isRecord } from '../../text/record.ts';

/** What describes a response and is none of its text. */
const LABELS: ReadonlySet<unknown> = new Set(
	(
		'type mode role status resultType result_type id uri path filePath file_path rawOutputPath mimeType mimetype ' +
		'media_type blob base64 toolTelemetry encoding'
	).split(' '),
);

/** Pictures and sound: `data` beside a `type` that says so. */
const BINARY: ReadonlySet<unknown> = new Set(['image', 'audio', 'base64']);

const isLabel = (key: string | number, holder: unknown): boolean =>
	LABELS.has(key) || (key === 'data' && isRecord(holder) && BINARY.has(holder['type']));

/**
 * The text in what a tool gave back, whatever its shape: a string, `{stdout, stderr}`, `{file: {content}}`,
 * `{content: [{type: 'text', text}]}`, `{textResultForLlm}` … Several texts follow each other, a line break between.
 */
export function outputText(response: unknown): string {
	return textsIn(response, isLabel)
		.map(({ text }) => text)
		.join('\n');
}

/**
 * The same shape with another text. Where it holds several, each gets its lines back if their number is still the same;
 * otherwise the longest gets everything and the others get nothing, so that nothing of the original stays.
 */
export function withOutputText(response: unknown, text: string): unknown {
	const old = textsIn(response, isLabel);
	const [first] = old;
	if (!first) return text;
	const counts = old.map((each) => each.text.split('\n').length);
	const lines = text.split('\n');
	if (lines.length === counts.reduce((sum, count) => sum + count, 0)) {
		let next = 0;
		const parts = counts.map((count) => lines.slice(next, (next += count)).join('\n'));
		return withTexts(
			response,
			old.map(({ at }, index) => ({ at, text: parts[index] ?? '' })),
		);
	}
	const longest = old.reduce((best, each) => (each.text.length > best.text.length ? each : best), first);
	return withTexts(
		response,
		old.map((each) => ({ at: each.at, text: each === longest ? text : '' })),
	);
}
