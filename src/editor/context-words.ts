import { commands, window, workspace } from 'vscode';
import type { Cordon } from './cordon.ts';
import { linesOf, rangeOfPart, type Look, type Target } from './context-look.ts';
import { protectedBy } from './protection-wording.ts';
import { counted } from './wording.ts';

/** `src/app.ts`, `src/app.ts:3-9`. */
export function nameOf({ uri, part }: Target): string {
	return `${workspace.asRelativePath(uri)}${part ? `:${linesShown(part)}` : ''}`;
}

/** `3`, `3-9`. */
export function linesShown(part: NonNullable<Target['part']>): string {
	const [first, last] = linesOf(part);
	return first === last ? `${first}` : `${first}-${last}`;
}

/** Why a target does not go in as it is: `Protected by …`, `It holds 2 secrets; actions.context is "block" (repository).` */
export function whyNot(
	{ uri }: Target,
	{ verdict, protection, findings }: Look,
	{ policies }: Pick<Cordon, 'policies'>,
): string {
	if (protection.verdict === 'block') return protectedBy(protection, uri, policies);
	const layer = verdict.layer === 'default' ? 'built in' : verdict.layer;
	const setTo = policies.policyFor(uri).actions.context;
	return `It holds ${counted(findings)}; actions.context is "${setTo}" (${layer}). ${verdict.guidance}`.trim();
}

/** Says why, in full: which rule of which layer for a protected file, what was found for another. */
export async function explain({ uri, part }: Target, { protection }: Look): Promise<void> {
	if (protection.verdict === 'block') return void commands.executeCommand('cordon.explainPath', uri);
	await window.showTextDocument(uri, part ? { selection: rangeOfPart(part) } : {});
	await commands.executeCommand('cordon.showFindings');
}
