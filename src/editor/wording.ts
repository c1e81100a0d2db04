import type { Category } from '../engine/detect/detector.ts';
import type { Finding } from '../engine/detect/finding.ts';

const NAMES: Record<Category, readonly [one: string, many: string]> = {
	secret: ['secret', 'secrets'],
	pii: ['piece of personal data', 'pieces of personal data'],
	'hidden-text': ['hidden text', 'hidden texts'],
	injection: ['planted instruction', 'planted instructions'],
	'supply-chain': ['supply-chain finding', 'supply-chain findings'],
};

/** `2 secrets, 1 piece of personal data`: what the findings are, by category. */
export function counted(findings: readonly Finding[]): string {
	const counts = new Map<Category, number>();
	for (const { category } of findings) counts.set(category, (counts.get(category) ?? 0) + 1);
	return [...counts].map(([category, n]) => `${n} ${NAMES[category][n === 1 ? 0 : 1]}`).join(', ');
}

/** `AWS secret access key, e-mail address and 3 more`: the kinds of findings, the commonest few by name. */
export function kinds(findings: readonly Finding[], most = 3): string {
	const names = [...new Set(findings.map((f) => f.message))];
	const rest = names.length - most;
	return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ');
}

/** Findings that policy actions count: errors and warnings, not what is merely worth knowing. */
export function counting(findings: readonly Finding[]): Finding[] {
	return findings.filter((f) => f.severity !== 'info');
}
