import { commands, type TextDocument } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { InsertionTracking } from './insertion-tracking.ts';
import { countOfLines, placeOf } from './insertion-words.ts';
import { notify } from './notices.ts';

/** Milliseconds after which an insertion that comes in parts is whole. */
const WHOLE = 600;

/** Points out, once each, insertions of more lines than the policy's limit. */
export class InsertionNotice extends Feature {
	readonly #cordon: Cordon;
	readonly #tracking: InsertionTracking;
	readonly #said = new Set<string>();

	constructor(cordon: Cordon, tracking: InsertionTracking) {
		super();
		this.#cordon = cordon;
		this.#tracking = tracking;
		this.own(tracking.onDidInsert(({ document, id }) => setTimeout(() => void this.#look(document, id), WHOLE)));
	}

	async #look(document: TextDocument, id: string): Promise<void> {
		const limit = this.#cordon.policies.policyFor(document.uri).insertions.notifyLines;
		const found = this.#tracking
			.of(document)
			?.insertions()
			.find((one) => one.id === id);
		if (!found || found.lines.length <= limit || this.#said.has(id)) return;
		this.#said.add(id);
		const message = `${countOfLines(found.lines.length)} by AI at once (${placeOf(found)}): more than is read at a glance.`;
		await notify('large-insertion', message, {
			title: 'Review',
			act: () => commands.executeCommand('cordon.showReview'),
		});
	}
}
