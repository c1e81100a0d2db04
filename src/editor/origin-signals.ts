import { TextDocumentChangeReason, window, type TextDocument, type TextDocumentChangeEvent } from 'vscode';
import { Feature } from './feature.ts';
import type { ChangeSignals, DetailedReason } from '../engine/provenance/origin-of-change.ts';
import { OriginAccepts } from './origin-accepts.ts';
import { OriginPastes } from './origin-pastes.ts';

/** Gathers what is known about a change at the moment it comes. */
export class OriginSignals extends Feature {
	readonly #accepts = new OriginAccepts();
	readonly #pastes = new OriginPastes();

	constructor() {
		super();
		this.own(this.#accepts, this.#pastes);
	}

	/** Each change has to be asked for once, in the order in which they come. */
	signalsOf(event: TextDocumentChangeEvent): ChangeSignals {
		const { document, contentChanges, reason } = event;
		const detail = detailOf(event);
		if (detail) this.#accepts.stepAside();
		return {
			edits: contentChanges.map((c) => ({ offset: c.rangeOffset, length: c.rangeLength, text: c.text })),
			reason: reason === undefined ? undefined : reason === TextDocumentChangeReason.Undo ? 'undo' : 'redo',
			detail,
			accepting: this.#accepts.take(document),
			paste: this.#pastes.takeMark(document),
			atCaret: isAtCaret(event),
		};
	}

	/** The change was what had been accepted. */
	accepted(document: TextDocument): void {
		this.#accepts.took(document);
	}
}

/** Carets are those from before the change: VS Code tells of it first, and then where they went. */
function isAtCaret({ document, contentChanges }: TextDocumentChangeEvent): boolean {
	const carets = window.visibleTextEditors.filter((one) => one.document === document).flatMap((one) => one.selections);
	return contentChanges.every(({ range }) =>
		carets.some((caret) => caret.start.isBeforeOrEqual(range.end) && caret.end.isAfterOrEqual(range.start)),
	);
}

/** Only where the proposal `textDocumentChangeReason` is granted: an extension from the marketplace cannot ask for it. */
function detailOf(event: TextDocumentChangeEvent): DetailedReason | undefined {
	const { detailedReason: detail } = event as { detailedReason?: Partial<DetailedReason> };
	if (typeof detail?.source !== 'string') return undefined;
	return { source: detail.source, metadata: detail.metadata ?? {} };
}
