import { env, type Uri } from 'vscode';
import type { AuditAction } from '../engine/audit/record.ts';
import type { Finding } from '../engine/detect/finding.ts';
import type { Policy } from '../engine/policy/policy.ts';
import { redactText } from '../engine/redact/redact.ts';
import type { Vault } from '../engine/redact/vault.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { Taken } from './copied.ts';
import { mention, notify } from './notices.ts';
import { counted, kinds } from './wording.ts';

/** Text that is on the clipboard already, with the findings that count, and what may be done about it. */
export interface OnClipboard extends Taken {
	readonly policy: Policy;
	readonly vault: Vault;
	readonly audit: AuditTrail;
	/** The document that it was copied from. */
	readonly uri?: Uri;
}

/** Does what `actions.copy` says to text that is on the clipboard already. */
export async function answerCopy({ policy, vault, audit, uri, text, findings }: OnClipboard): Promise<void> {
	const { actions, guidance } = policy;
	const what = counted(findings);
	if (what === '' || actions.copy === 'off') return;
	const record = (action: AuditAction): void => {
		audit.record({
			byPolicy: true,
			action,
			place: 'copy',
			uri,
			findings,
			value: ({ start, end }: Finding) => text.slice(start, end),
		});
	};
	const redact = async (): Promise<void> => {
		await env.clipboard.writeText(redactText(text, findings, vault).text);
		record('redacted');
		mention(`Copied with ${what} redacted`);
	};
	if (actions.copy === 'redact') {
		await redact();
	} else if (actions.copy === 'block') {
		// What was on the clipboard before is gone by now; nothing is better than the value.
		await env.clipboard.writeText('');
		record('blocked');
		mention(`Clipboard emptied: ${what}. ${guidance}`.trim());
	} else {
		record('warned');
		const message = `The clipboard now holds ${what} (${kinds(findings)}).`;
		void notify('copy', message, { title: 'Copy Redacted Instead', act: redact });
	}
}
