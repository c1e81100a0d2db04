import type { Detector } from '../../../src/engine/detect/detector.ts';

/** A detector that reports what `pattern` matches at its trigger. */
export function toy(trigger: string, pattern: RegExp, id = `toy-${trigger}`): Detector {
	const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
	return {
		id,
		name: id,
		category: 'secret',
		description: '',
		source: '',
		shape: '',
		triggers: [trigger],
		before: 8,
		after: 64,
		find({ text, at }) {
			sticky.lastIndex = at;
			const match = sticky.exec(text);
			return match ? [{ start: at, end: at + match[0].length, confidence: 'high', reasons: [] }] : [];
		},
	};
}
