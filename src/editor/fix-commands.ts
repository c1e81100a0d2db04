import type { Disposable, Uri } from 'vscode';
import { commands, ConfigurationTarget, Range, window, workspace, WorkspaceEdit } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { parsePolicy } from '../engine/policy/parse.ts';
import { patternFor } from '../engine/text/path-pattern.ts';
import type { IgnoreRule } from '../engine/policy/policy.ts';
import { withIgnore, withSeverity } from '../engine/policy/policy-file.ts';
import { allowEdit } from '../engine/redact/allow-marker.ts';
import { redactText } from '../engine/redact/redact.ts';
import { rangeOf } from './diagnostics.ts';
import { mention } from './notices.ts';

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
		await workspace.applyEdit(edit);
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
		await workspace.applyEdit(edit);
	}

	async #allowInPolicy(uri: Uri, { rule }: Finding): Promise<void> {
		const target = this.#cordon.policies.targetFor(uri);
		if (target?.path === undefined) return void mention('Only files of a trusted folder can be allowed in its policy');
		const why = await reason();
		if (why === undefined) return;
		const entry: IgnoreRule = { rule, path: patternFor(target.path), why };
		await rewrite(target.file, (text) => withIgnore(text, entry));
	}

	async #allowRule(uri: Uri, { rule }: Finding): Promise<void> {
		const target = this.#cordon.policies.targetFor(uri);
		if (target) return rewrite(target.file, (text) => withSeverity(text, rule, 'off'));
		const settings = workspace.getConfiguration('cordon');
		const severity = settings.inspect<Record<string, string>>('detect.severity')?.globalValue;
		await settings.update('detect.severity', { ...severity, [rule]: 'off' }, ConfigurationTarget.Global);
		mention('Written to your settings');
	}
}

/** Asks why; undefined when the person thought better of it. */
function reason(): Thenable<string | undefined> {
	return window.showInputBox({
		title: 'Cordon: allow this finding',
		prompt: 'Why may this stay? The reason is written down beside it.',
		placeHolder: 'for example: documentation sample, not a real key',
		validateInput: (value) => (value.trim() === '' ? 'A reason is needed: others will read it.' : undefined),
	});
}

/** Rewrites a policy file through the editor, so that unsaved changes are kept and undo brings it back, and saves it. */
async function rewrite(file: Uri, change: (text: string | undefined) => string): Promise<void> {
	const edit = new WorkspaceEdit();
	const document = await workspace.openTextDocument(file).then(
		(opened) => opened,
		() => undefined,
	);
	if (!document) {
		edit.createFile(file, { contents: new TextEncoder().encode(change(undefined)) });
	} else {
		const text = document.getText();
		if (text.trim() !== '' && parsePolicy(text, file.path).problems.some((p) => p.severity === 'error')) {
			await window.showTextDocument(document);
			return void mention(`${workspace.asRelativePath(file)} has an error: mend it first`);
		}
		const last = document.lineAt(document.lineCount - 1).range.end;
		edit.replace(file, new Range(document.positionAt(0), last), change(text));
	}
	await workspace.applyEdit(edit);
	await document?.save();
	mention(`Written to ${workspace.asRelativePath(file)}`);
}
