import { commands, EventEmitter, Uri, window, workspace } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { ResolvedPolicy } from '../engine/policy/resolve.ts';
import { mention } from './notices.ts';

/** Of the document that explains a policy. Its query is the address of the document that asked. */
const SCHEME = 'cordon-policy';

const NEW = '{\n\t"version": 1,\n\t"profile": "standard"\n}\n';

/** Opens the policy of the repository, and explains the one that holds. */
export class PolicyCommands extends Feature {
	readonly #stale = new EventEmitter<Uri>();

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			this.#stale,
			commands.registerCommand('cordon.openPolicy', (uri?: Uri) => this.#open(uri)),
			commands.registerCommand('cordon.explainPolicy', () => this.#explain()),
			// A document of its own kind: nothing to save when it closes, and right also after the policy has changed.
			workspace.registerTextDocumentContentProvider(SCHEME, {
				onDidChange: this.#stale.event,
				provideTextDocumentContent: ({ query }) =>
					explained(cordon.policies.resolvedFor(query === '' ? undefined : Uri.parse(query))),
			}),
			cordon.policies.onDidChange(() => {
				for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) this.#stale.fire(uri);
			}),
		);
	}

	/**
	 * Opens that of the folder in which something was chosen. A file that is not there yet is opened unsaved: what is only
	 * looked at leaves no trace.
	 */
	async #open(chosen = window.activeTextEditor?.document.uri): Promise<void> {
		const uri = this.#cordon.policies.fileFor(chosen);
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
		const asked = window.activeTextEditor?.document.uri;
		const query = asked === undefined || asked.scheme === SCHEME ? '' : asked.toString();
		const document = await workspace.openTextDocument(Uri.from({ scheme: SCHEME, path: 'Policy.md', query }));
		await window.showTextDocument(document);
	}
}

function explained({ values, problems }: ResolvedPolicy): string {
	const rows = Object.entries(values).map(([key, { value, layer, refused }]) => [
		`\`${key}\``,
		cell(value),
		layer,
		refused.map((r) => `${r.layer}: ${cell(r.value)} (${r.why})`).join('; '),
	]);
	return [
		'# The policy that holds here',
		'',
		...problems.map((p) => `- ${p.severity}: ${p.file}: ${p.message}`),
		...(problems.length > 0 ? [''] : []),
		...table(['key', 'value', 'from', 'refused'], rows),
		'',
	].join('\n');
}

/** Columns as wide as what is in them: it is read as text. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const widths = head.map((name, i) => Math.min(40, Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0))));
	const line = (row: readonly string[], fill = ' '): string =>
		`| ${row.map((text, i) => text.padEnd(widths[i] ?? 0, fill)).join(' | ')} |`;
	return [
		line(head),
		line(
			head.map(() => ''),
			'-',
		),
		...rows.map((row) => line(row)),
	];
}

function cell(value: unknown): string {
	return `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;
}
