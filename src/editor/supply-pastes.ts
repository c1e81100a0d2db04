import {
	DocumentDropOrPasteEditKind,
	languages,
	workspace,
	type DataTransfer,
	type DocumentPasteEditProvider,
	type Range,
	type TextDocument,
} from 'vscode';
import { Feature } from './feature.ts';

/** Never offered: pasting is only watched. */
const KIND = DocumentDropOrPasteEditKind.Text.append('cordon', 'supply');

/** Longest text remembered, in units, and how many of them in one document. */
const LONGEST = 200_000;
const MOST = 20;

/** Remembers texts of more than one line that were pasted into documents which are open. */
export class SupplyPastes extends Feature implements DocumentPasteEditProvider {
	readonly #texts = new Map<TextDocument, readonly string[]>();
	readonly #pasted: (document: TextDocument) => void;

	/** @param pasted told of a document once something is about to be pasted into it. */
	constructor(pasted: (document: TextDocument) => void) {
		super();
		this.#pasted = pasted;
		this.own(
			languages.registerDocumentPasteEditProvider({ pattern: '**' }, this, {
				providedPasteEditKinds: [KIND],
				pasteMimeTypes: ['text/plain'],
			}),
			workspace.onDidCloseTextDocument((document) => this.#texts.delete(document)),
		);
	}

	/** Offsets of what was pasted and stands there unchanged. */
	in(document: TextDocument, text: string): { start: number; end: number }[] {
		const own = (pasted: string): string => (text.includes('\r\n') ? pasted.replaceAll('\n', '\r\n') : pasted);
		return (this.#texts.get(document) ?? []).map(own).flatMap((pasted) => {
			const start = text.indexOf(pasted);
			return start < 0 ? [] : [{ start, end: start + pasted.length }];
		});
	}

	async provideDocumentPasteEdits(
		document: TextDocument,
		_ranges: readonly Range[],
		transfer: DataTransfer,
	): Promise<undefined> {
		const text = (await transfer.get('text/plain')?.asString())?.replaceAll('\r\n', '\n').trim();
		if (!text || text.length > LONGEST || !text.includes('\n')) return;
		this.#texts.set(document, [...(this.#texts.get(document) ?? []), text].slice(-MOST));
		this.#pasted(document);
	}
}
