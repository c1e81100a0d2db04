import { Hover, languages, MarkdownString, type HoverProvider, type Position, type TextDocument } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { detectorOf } from '../engine/detect/registry.ts';
import { ruleUrl } from '../engine/detect/rule-url.ts';
import type { Action, Policy } from '../engine/policy/policy.ts';
import { rangeOf } from './diagnostics.ts';
import { sendsContextUnasked } from './status.ts';

const CONFIDENCE = { high: 'Sure', medium: 'Likely', low: 'A guess' };

const COPYING: Record<Action, string> = {
	off: 'copying it is let be',
	warn: 'copying it gives a warning',
	redact: 'copying it puts a placeholder on the clipboard',
	block: 'copying it is refused',
};

/** Says what a finding is, why Cordon thinks so, and what the policy does with it. */
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
	text.appendMarkdown('$(shield) **');
	text.appendText(finding.message);
	text.appendMarkdown('**  \n');
	if (detector) text.appendText(`${detector.description}\n`);
	text.appendMarkdown(`\n\n${CONFIDENCE[finding.confidence]}: `);
	text.appendText(finding.reasons.join(', '));
	text.appendMarkdown(`.\n\nPolicy (${policy.profile}): ${COPYING[policy.actions.copy]}.`);
	if (finding.severity !== 'info' && sendsContextUnasked())
		text.appendMarkdown(' Chat takes the active editor along as context without asking.');
	if (detector?.revoke) {
		text.appendMarkdown('\n\nIf it has leaked: ');
		if (detector.revoke.startsWith('https://')) text.appendMarkdown(`[revoke it at the provider](${detector.revoke})`);
		else text.appendText(detector.revoke);
	}
	text.appendMarkdown(`\n\n[${finding.rule}](${ruleUrl(finding.rule)})`);
	return text;
}
