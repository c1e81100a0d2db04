import type { Disposable, TextDocument, Uri } from 'vscode';
import { commands, ConfigurationTarget, workspace, WorkspaceEdit } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { patternFor } from '../engine/text/path-pattern.ts';
import type { IgnoreRule } from '../engine/policy/policy.ts';
import { withIgnore, withSeverity } from '../engine/policy/policy-file.ts';
import { allowEdit } from '../engine/redact/allow-marker.ts';
import { redactText } from '../engine/redact/redact.ts';
import type { Happened } from './audit-trail.ts';
import { rangeOf } from './diagnostics.ts';
import { editing } from './foreign-edits.ts';
import { mention } from './notices.ts';
import { askReason, rewritePolicy } from './policy-edit.ts';

/** What the quick fixes do beyond an edit that is known beforehand. */
export class FixCommands extends Feature {
	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		const on = (id: string, act: (uri: Uri, finding: Finding) => Promise<void>): Disposable =>
			commands.registerCommand(id, async (uri: Uri, finding: Finding) => {
				const now = await this.#again(uri, finding);
				if (now) await act(uri, now);
			});
		this.own(
			on('cordon.fix.redact', (uri, finding) => this.#redact(uri, finding)),
			on('cordon.fix.allowHere', (uri, finding) => this.#allowHere(uri, finding)),
			on('cordon.fix.allowInPolicy', (uri, finding) => this.#allowInPolicy(uri, finding)),
			on('cordon.fix.allowRule', (uri, finding) => this.#allowRule(uri, finding)),
		);
	}

	/** The finding as the document has it now: it may have moved while the menu was open. */
	async #again(uri: Uri, { rule, fingerprint, start }: Finding): Promise<Finding | undefined> {
		const document = await workspace.openTextDocument(uri);
		const same = this.#cordon.watch
			.scannedNow(document)
			.findings.filter((f) => f.rule === rule && f.fingerprint === fingerprint);
		return same.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
	}

	async #redact(uri: Uri, finding: Finding): Promise<void> {
		const document = await workspace.openTextDocument(uri);
		const edit = new WorkspaceEdit();
		const replacement = redactText(document.getText(), [finding], this.#cordon.vault).replacements.find(
			({ from }) => from.start <= finding.start && finding.end <= from.end,
		);
		if (!replacement) return;
		edit.replace(uri, rangeOf(document, replacement.from), replacement.placeholder);
		const value = document.getText(rangeOf(document, finding));
		if (!(await editing(uri, () => workspace.applyEdit(edit)))) return;
		this.#cordon.audit.record({ action: 'redacted', place: 'scan', uri, findings: [finding], value: () => value });
	}

	async #allowHere(uri: Uri, finding: Finding): Promise<void> {
		const why = await reason();
		if (why === undefined) return;
		const document = await workspace.openTextDocument(uri);
		const now = await this.#again(uri, finding);
		if (!now) return;
		const marker = allowEdit(document.getText(), now, document.languageId, why);
		if (!marker) return void mention('No comment fits here: allow it in the policy instead');
		const edit = new WorkspaceEdit();
		edit.insert(uri, document.positionAt(marker.offset), marker.text);
		const overridden = this.#overridden(document, now, why);
		if (await workspace.applyEdit(edit)) this.#cordon.audit.record(overridden);
	}

	async #allowInPolicy(uri: Uri, finding: Finding): Promise<void> {
		const target = this.#cordon.policies.targetFor(uri);
		if (target?.path === undefined) return void mention('Only files of a trusted folder can be allowed in its policy');
		const why = await reason();
		if (why === undefined) return;
		const entry: IgnoreRule = { rule: finding.rule, path: patternFor(target.path), why };
		const overridden = this.#overridden(await workspace.openTextDocument(uri), finding, why);
		if (await rewritePolicy(target.file, (text) => withIgnore(text, entry))) this.#cordon.audit.record(overridden);
	}

	async #allowRule(uri: Uri, finding: Finding): Promise<void> {
		const target = this.#cordon.policies.targetFor(uri);
		const { rule } = finding;
		const overridden = this.#overridden(await workspace.openTextDocument(uri), finding);
		if (target) {
			const done = await rewritePolicy(target.file, (text) => withSeverity(text, rule, 'off'));
			if (done) this.#cordon.audit.record(overridden);
			return;
		}
		const settings = workspace.getConfiguration('cordon');
		const severity = settings.inspect<Record<string, string>>('detect.severity')?.globalValue;
		await settings.update('detect.severity', { ...severity, [rule]: 'off' }, ConfigurationTarget.Global);
		this.#cordon.audit.record(overridden);
		mention('Written to your settings');
	}

	/** What to record once it is done, when the value may stand elsewhere. */
	#overridden(document: TextDocument, finding: Finding, reason?: string): Happened {
		const value = document.getText(rangeOf(document, finding));
		const said = { ...(reason !== undefined && { reason }) };
		return { action: 'overridden', place: 'scan', uri: document.uri, findings: [finding], value: () => value, ...said };
	}
}

function reason(): Thenable<string | undefined> {
	return askReason(
		'allow this finding',
		'Why may this stay? The reason is written down beside it.',
		'for example: documentation sample, not a real key',
	);
}
