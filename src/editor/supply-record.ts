import type { TextDocument } from 'vscode';
import { insertedText } from '../engine/provenance/insertion.ts';
import { broughtBy } from '../engine/supply/brought-by.ts';
import type { Project } from '../engine/supply/project.ts';
import type { Cordon } from './cordon.ts';
import type { InsertionTracking } from './insertion-tracking.ts';

/** Has the ledger remember what insertions bring along, while nobody has touched them. */
export class SupplyRecord {
	readonly #cordon: Cordon;
	readonly #tracking: InsertionTracking;
	/** What was looked at, by id. */
	readonly #looked = new Map<string, string>();

	constructor(cordon: Cordon, tracking: InsertionTracking) {
		this.#cordon = cordon;
		this.#tracking = tracking;
	}

	/** Looks at what is new in a document; `text` is that of the document. */
	note(document: TextDocument, text: string, project: Project): void {
		const open = this.#tracking.of(document);
		const fresh = (open?.insertions() ?? []).filter(({ human, origin }) => human === 0 && origin.kind === 'ai');
		if (!open || fresh.length === 0) return;
		const { detection, info } = this.#cordon.policies.detectionFor(document.uri);
		const { copyleft } = this.#cordon.policies.policyFor(document.uri).insertions;
		const context = { ...info, language: document.languageId, project, copyleft };
		const { provenance } = open.repository;
		for (const insertion of fresh) {
			const own = insertedText(insertion, text);
			if (this.#looked.get(insertion.id) === own) continue;
			this.#looked.set(insertion.id, own);
			provenance.bring(insertion.id, broughtBy(own, detection, info, context));
		}
		void provenance.ledger.flush();
	}
}
