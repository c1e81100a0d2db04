import {
	CodeAction,
	CodeActionKind,
	languages,
	workspace,
	WorkspaceEdit,
	type CodeActionContext,
	type CodeActionProvider,
	type Diagnostic,
	type Range,
	type TextDocument,
} from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { detectorOf } from '../engine/detect/registry.ts';
import { allowEdit } from '../engine/redact/allow-marker.ts';
import { environmentEdit } from '../engine/redact/environment-fix.ts';
import { environmentName, keyBefore } from '../engine/redact/environment-reference.ts';
import { revealed } from '../engine/text/reveal.ts';
import type { Span } from '../engine/text/span.ts';
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

	provideCodeActions(document: TextDocument, range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
		const from = document.offsetAt(range.start);
		const to = document.offsetAt(range.end);
		const all = this.#cordon.watch.scanned(document)?.findings ?? [];
		const findings = all.filter((f) => f.start <= to && from <= f.end).slice(0, MOST);
		if (findings.length === 0) return [];
		const text = document.getText();
		return findings.flatMap((finding) => {
			const fixes = [...this.#inText(document, text, finding), ...this.#inPolicy(document, finding)];
			const own = (d: Diagnostic): boolean =>
				d.source === 'cordon' && typeof d.code === 'object' && d.code.value === finding.rule;
			for (const fix of fixes) fix.diagnostics = diagnostics.filter(own);
			return fixes;
		});
	}

	#inText(document: TextDocument, text: string, finding: Finding): CodeAction[] {
		if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return [];
		const fixes = [];
		const variable = environmentName(detectorOf(finding.rule)?.environment, keyBefore(text, finding.start));
		const reference = finding.category === 'secret' && environmentEdit(text, finding, document.languageId, variable);
		if (reference) {
			const span = { start: reference.offset, end: reference.offset + reference.length };
			const fix = replaced(`Replace by environment variable ${variable}`, document, span, reference.text);
			fix.isPreferred = true;
			fixes.push(fix);
		}
		if (finding.category === 'injection') fixes.push(replaced('Remove planted instruction', document, finding, ''));
		else {
			const redact = finding.category === 'hidden-text' ? 'Remove hidden text' : `Redact: ${finding.message}`;
			fixes.push(run(redact, 'cordon.fix.redact', document, finding));
		}
		const hidden = finding.category === 'hidden-text' ? text.slice(finding.start, finding.end) : '';
		const shown = revealed(hidden, document.languageId);
		if (shown !== hidden) fixes.push(replaced('Reveal hidden text as escapes', document, finding, shown));
		if (allowEdit(text, finding, document.languageId))
			fixes.push(run('Allow here, with a reason …', 'cordon.fix.allowHere', document, finding));
		return fixes;
	}

	/** Where the policy cannot be loosened, or knows nothing of the document, nothing is offered that would not help. */
	#inPolicy(document: TextDocument, finding: Finding): CodeAction[] {
		const target = this.#cordon.policies.targetFor(document.uri);
		const inFile = run('Allow in this file, in the policy …', 'cordon.fix.allowInPolicy', document, finding);
		const where = target ? 'in this project' : 'everywhere';
		const always = run(`Always allow ${where}: ${finding.message}`, 'cordon.fix.allowRule', document, finding);
		return target?.path === undefined ? [always] : [inFile, always];
	}
}

function replaced(title: string, document: TextDocument, span: Span, text: string): CodeAction {
	const fix = new CodeAction(title, CodeActionKind.QuickFix);
	fix.edit = new WorkspaceEdit();
	fix.edit.replace(document.uri, rangeOf(document, span), text);
	return fix;
}

function run(title: string, command: string, { uri }: TextDocument, finding: Finding): CodeAction {
	const fix = new CodeAction(title, CodeActionKind.QuickFix);
	fix.command = { command, title, arguments: [uri, finding] };
	return fix;
}
