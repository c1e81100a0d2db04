import { commands, EventEmitter, languages, Uri, window, workspace } from 'vscode';
import { statsText } from '../engine/provenance/review-stats-text.ts';
import { Feature } from './feature.ts';
import type { InsertionRepositories } from './insertion-repositories.ts';

const SCHEME = 'cordon-metrics';
const PAGE = Uri.from({ scheme: SCHEME, path: 'AI Metrics' });

/** How much assistants wrote, where, what became of it and how long it waited for a reader: bars and numbers to read. */
export class ReviewMetrics extends Feature {
	readonly #repositories: InsertionRepositories;
	readonly #changed = new EventEmitter<Uri>();
	#text = '';

	constructor(repositories: InsertionRepositories) {
		super();
		this.#repositories = repositories;
		this.own(
			this.#changed,
			workspace.registerTextDocumentContentProvider(SCHEME, {
				onDidChange: this.#changed.event,
				provideTextDocumentContent: () => this.#text,
			}),
			commands.registerCommand('cordon.showMetrics', () => this.#show()),
		);
	}

	async #show(): Promise<void> {
		await this.#repositories.openAll();
		const texts = await Promise.all(
			this.#repositories.all.map(async ({ base, stats }) => {
				const numbers = await stats();
				return numbers ? [`${base?.fsPath ?? ''}\n\n${statsText(numbers)}\n`] : [];
			}),
		);
		this.#text = texts.flat().join('\n\n') || NONE;
		this.#changed.fire(PAGE);
		const document = await workspace.openTextDocument(PAGE);
		await languages.setTextDocumentLanguage(document, 'plaintext');
		await window.showTextDocument(document, { preview: true });
	}
}

const NONE = 'There is no git repository here whose files Cordon could count.\n';
