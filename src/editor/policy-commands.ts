import { commands, window, workspace } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { ResolvedPolicy } from '../engine/policy/resolve.ts';
import { mention } from './notices.ts';

const NEW = '{\n\t"version": 1,\n\t"profile": "standard"\n}\n';

/** Opens the policy of the repository, and explains the one that holds. */
export class PolicyCommands extends Feature {
	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			commands.registerCommand('cordon.openPolicy', () => this.#open()),
			commands.registerCommand('cordon.explainPolicy', () => this.#explain()),
		);
	}

	/** A file that is not there yet is opened unsaved: what is only looked at leaves no trace. */
	async #open(): Promise<void> {
		const uri = this.#cordon.policies.fileFor(window.activeTextEditor?.document.uri);
		if (!uri) return void mention('A policy file needs a folder: open one first');
		const exists = await workspace.fs.stat(uri).then(
			() => true,
			() => false,
		);
		const document = await workspace.openTextDocument(exists ? uri : uri.with({ scheme: 'untitled' }));
		const editor = await window.showTextDocument(document);
		if (!exists && document.getText() === '') await editor.edit((edit) => edit.insert(document.positionAt(0), NEW));
	}

	async #explain(): Promise<void> {
		const resolved = this.#cordon.policies.resolvedFor(window.activeTextEditor?.document.uri);
		const document = await workspace.openTextDocument({ content: explained(resolved), language: 'markdown' });
		await window.showTextDocument(document, { preview: true });
	}
}

function explained({ values, problems }: ResolvedPolicy): string {
	const rows = Object.entries(values).map(([key, { value, layer, refused }]) => {
		const said = refused.map((r) => `${r.layer}: ${cell(r.value)} (${r.why})`).join('; ');
		return `| \`${key}\` | ${cell(value)} | ${layer} | ${said} |`;
	});
	return [
		'# The policy that holds here',
		'',
		...problems.map((p) => `- ${p.severity}: ${p.file}: ${p.message}`),
		...(problems.length > 0 ? [''] : []),
		'| key | value | from | refused |',
		'|---|---|---|---|',
		...rows,
		'',
	].join('\n');
}

function cell(value: unknown): string {
	return `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;
}
