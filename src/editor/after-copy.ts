import { env } from 'vscode';
import type { Finding } from '../engine/detect/finding.ts';
import type { Policy } from '../engine/policy/policy.ts';
import { mention, notify } from './notices.ts';
import { counted, kinds } from './wording.ts';

/** Text that is on the clipboard already. */
export interface OnClipboard {
	/** Those that the policy counts. */
	readonly findings: readonly Finding[];
	/** The text with placeholders. Made only when wanted, since the vault remembers what it hands out. */
	readonly redacted: () => string;
}

/** Does what `actions.copy` says to text that is on the clipboard already. */
export async function answerCopy({ actions, guidance }: Policy, { findings, redacted }: OnClipboard): Promise<void> {
	const what = counted(findings);
	if (what === '' || actions.copy === 'off') return;
	const redact = async (): Promise<void> => {
		await env.clipboard.writeText(redacted());
		mention(`Copied with ${what} redacted`);
	};
	if (actions.copy === 'redact') {
		await redact();
	} else if (actions.copy === 'block') {
		// What was on the clipboard before is gone by now; nothing is better than the value.
		await env.clipboard.writeText('');
		mention(`Clipboard emptied: ${what}. ${guidance}`.trim());
	} else {
		const message = `The clipboard now holds ${what} (${kinds(findings)}).`;
		void notify('copy', message, { title: 'Copy Redacted Instead', act: redact });
	}
}
