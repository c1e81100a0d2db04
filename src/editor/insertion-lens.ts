import { CodeLens, EventEmitter, languages, Range, workspace, type CodeLensProvider, type TextDocument } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { InsertionTracking } from './insertion-tracking.ts';
import { countOfLines, writerOf } from './insertion-words.ts';

const SETTING = 'tracking.codeLens';

/** A line above each insertion that nobody has read, to say that one has. */
export class InsertionLens extends Feature implements CodeLensProvider {
	readonly #cordon: Cordon;
	readonly #tracking: InsertionTracking;
	readonly #changed = new EventEmitter<void>();
	readonly onDidChangeCodeLenses = this.#changed.event;

	constructor(cordon: Cordon, tracking: InsertionTracking) {
		super();
		this.#cordon = cordon;
		this.#tracking = tracking;
		this.own(
			this.#changed,
			languages.registerCodeLensProvider({ scheme: '*' }, this),
			tracking.onDidChange(() => this.#changed.fire()),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(`cordon.${SETTING}`)) this.#changed.fire();
			}),
		);
	}

	provideCodeLenses(document: TextDocument): CodeLens[] {
		if (!workspace.getConfiguration('cordon', document).get(SETTING, true)) return [];
		if (this.#cordon.policies.policyFor(document.uri).insertions.review === 'off') return [];
		const insertions = this.#tracking.of(document)?.insertions() ?? [];
		return insertions.flatMap(({ id, review, lines, origin }) => {
			const line = lines[0]?.line;
			if (line === undefined || review.state === 'reviewed') return [];
			const range = new Range(line, 0, line, 0);
			const title = `$(sparkle) ${countOfLines(lines.length)} by ${writerOf(origin)}, not reviewed`;
			return [
				new CodeLens(range, { title, command: 'cordon.showReview' }),
				new CodeLens(range, {
					title: 'Mark reviewed',
					command: 'cordon.markReviewed',
					arguments: [{ uri: document.uri, ids: [id] }],
				}),
			];
		});
	}
}
