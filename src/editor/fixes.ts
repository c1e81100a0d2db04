import {
	CodeAction,
	CodeActionKind,
	languages,
	WorkspaceEdit,
	type CodeActionContext,
	type CodeActionProvider,
	type Command,
	type Range,
	type TextDocument,
} from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { detectorOf } from '../engine/detect/registry.ts';
import { environmentEdit } from '../engine/redact/environment-fix.ts';
import { environmentName, keyBefore } from '../engine/redact/environment-reference.ts';
import { rangeOf } from './diagnostics.ts';

/** Most findings that one menu offers fixes for. */
const MOST = 5;

/** The ways out of a finding: redact it, keep the value in the environment, or allow it here or in the policy. */
export class Fixes extends Feature implements CodeActionProvider {
	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			languages.registerCodeActionsProvider({ scheme: '*' }, this, {
				providedCodeActionKinds: [CodeActionKind.QuickFix],
			}),
		);
	}

	provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
		const from = document.offsetAt(range.start);
		const to = document.offsetAt(range.end);
		const findings = this.#cordon.watch.scanned(document)?.findings.filter((f) => f.start <= to && from <= f.end) ?? [];
		return findings.slice(0, MOST).flatMap((finding) => fixesFor(document, finding, context));
	}
}

function fixesFor(document: TextDocument, finding: Finding, { diagnostics }: CodeActionContext): CodeAction[] {
	const { message, rule } = finding;
	const text = document.getText();
	const own = diagnostics.filter((d) => d.source === 'cordon' && typeof d.code === 'object' && d.code.value === rule);
	const fix = (title: string, rest: Partial<CodeAction>): CodeAction =>
		Object.assign(new CodeAction(title, CodeActionKind.QuickFix), { diagnostics: own }, rest);
	const run = (command: string): { command: Command } => ({
		command: { command, title: '', arguments: [document.uri, finding] },
	});
	const variable = environmentName(detectorOf(rule)?.environment, keyBefore(text, finding.start));
	const reference = finding.category === 'secret' && environmentEdit(text, finding, document.languageId, variable);
	const fixes: CodeAction[] = [];
	if (reference) {
		const edit = new WorkspaceEdit();
		const span = { start: reference.offset, end: reference.offset + reference.length };
		edit.replace(document.uri, rangeOf(document, span), reference.text);
		fixes.push(fix(`Replace by environment variable ${variable}`, { edit, isPreferred: true }));
	}
	const redact = finding.category === 'hidden-text' ? 'Remove hidden text' : `Redact: ${message}`;
	fixes.push(
		fix(redact, run('cordon.fix.redact')),
		fix('Allow here, with a reason …', run('cordon.fix.allowHere')),
		fix('Allow in this file, in the policy …', run('cordon.fix.allowInPolicy')),
		fix(`Always allow: ${message}`, run('cordon.fix.allowRule')),
	);
	return fixes;
}
