import type { Detection, TextInfo } from '../detection.ts';
import { joinBrought, NOTHING, type Brought } from '../provenance/brought.ts';
import { overlaps } from '../text/span.ts';
import { judgeInsertion, type InsertionContext } from './judge-insertion.ts';

/**
 * What an insertion brings: rules of what came from outside and of findings that are warnings at least, as the policy
 * wants them, and what its notices name. An address that holds a secret is left out.
 */
export function broughtBy(text: string, detection: Detection, info: TextInfo, context: InsertionContext): Brought {
	const { findings } = detection.scan(text, { ...info, incoming: true });
	const outside = judgeInsertion(text, context);
	const judged = detection.judged(text, outside, info).findings;
	const secrets = findings.filter(({ category }) => category === 'secret');
	const sources = outside.flatMap(({ source, ...span }) =>
		source === undefined || secrets.some((one) => overlaps(one, span)) ? [] : [source],
	);
	const counting = findings.filter(({ severity }) => severity !== 'info');
	return joinBrought(NOTHING, { rules: [...judged, ...counting].map(({ rule }) => rule), sources });
}
