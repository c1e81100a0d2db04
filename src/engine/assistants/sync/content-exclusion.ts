import { exempts } from '../../policy/tighten.ts';
import type { Pasted, SyncRequest } from '../assistant.ts';
import { segmentsOf, written } from './pattern-segments.ts';

/**
 * GitHub's list of excluded paths for one repository: fnmatch, a name alone at any depth, a slash in front for the top.
 * https://docs.github.com/en/copilot/how-tos/configure-content-exclusion/exclude-content-from-copilot
 */
export function contentExclusion({ patterns, builtIn = 0 }: Pick<SyncRequest, 'patterns' | 'builtIn'>): Pasted {
	const entries = new Set<string>();
	const notExpressible: { pattern: string; why: string }[] = [];
	for (const [index, pattern] of patterns.entries()) {
		if (exempts(pattern)) {
			notExpressible.push({ pattern, why: 'the list has no exemptions: what it names stays out' });
			continue;
		}
		const segments = segmentsOf(pattern.trimEnd());
		const [first, name = ''] = segments;
		const folder = pattern.endsWith('/');
		if (!folder) entries.add(first === '**' && segments.length === 2 ? name : written(segments));
		if (folder || (index >= builtIn && segments.at(-1) !== '**')) entries.add(`${written(segments)}/**`);
	}
	return { text: [...entries].map((entry) => `- ${JSON.stringify(entry)}\n`).join(''), notExpressible };
}
