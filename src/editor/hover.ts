import { Hover, languages, MarkdownString, type HoverProvider, type Position, type TextDocument } from 'vscode';
import { sendsContextUnasked } from './context-implicit.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { detectorOf } from '../engine/detect/registry.ts';
import type { Action, Policy } from '../engine/policy/policy.ts';
import { rangeOf } from './diagnostics.ts';
import { plain } from './markdown.ts';
import { UNASKED } from './status.ts';

const CONFIDENCE = { high: 'Sure', medium: 'Likely', low: 'A guess' };

const COPYING: Record<Action, string> = {
	off: 'copying it is let be',
	warn: 'copying it gives a warning',
	redact: 'copying it puts a placeholder on the clipboard',
	block: 'copying it is refused',
};

/**
 * Says what a finding is, why Cordon thinks so, and what the policy does with it. The rule and its documentation are in
 * the line that VS Code puts above, that of the diagnostic.
 */
export class FindingHover extends Feature implements HoverProvider {
	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(languages.registerHoverProvider({ scheme: '*' }, this));
	}

	provideHover(document: TextDocument, position: Position): Hover | undefined {
		const offset = document.offsetAt(position);
		const findings = this.#cordon.watch.scanned(document)?.findings.filter((f) => f.start <= offset && offset <= f.end);
		if (!findings?.length) return undefined;
		const policy = this.#cordon.policies.policyFor(document.uri);
		const range = rangeOf(document, findings[0] as Finding);
		return new Hover(
			findings.map((f) => described(f, policy)),
			range,
		);
	}
}

function described(finding: Finding, policy: Policy): MarkdownString {
	const detector = detectorOf(finding.rule);
	const text = new MarkdownString('', true);
	const parts = [`$(shield) **${plain(finding.message)}**`];
	if (detector) parts[0] += `  \n${plain(detector.description)}`;
	parts.push(`${CONFIDENCE[finding.confidence]}: ${plain(finding.reasons.join(', '))}.`);
	const copying = finding.severity === 'info' ? 'it is shown, and nothing else' : COPYING[policy.actions.copy];
	const unasked = finding.severity !== 'info' && sendsContextUnasked() ? ` ${UNASKED}` : '';
	parts.push(`Policy (${policy.profile}): ${copying}.${unasked}`);
	const revoke = detector?.revoke;
	if (revoke)
		parts.push(
			`If it has leaked: ${revoke.startsWith('https://') ? `[revoke it at the provider](${revoke})` : plain(revoke)}`,
		);
	text.appendMarkdown(parts.join('\n\n'));
	return text;
}
