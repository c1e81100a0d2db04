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
import type { PasteMark } from '../engine/provenance/origin-of-change.ts';

/** Documents in which VS Code shows the code blocks of a chat; those of answers have it in their path. */
const CODE_BLOCK = 'vscode-chat-code-block';

/** Never offered: pasting is only watched. */
const KIND = DocumentDropOrPasteEditKind.Text.append('cordon', 'watched');

/** Milliseconds from when a paste begins to the edit that it makes, at most. */
const SOON = 3000;

/** Units that are no blanks that a text must have for it to be told by them alone where it comes from. */
const TELLING = 40;

/** Longest text remembered, in units. */
const LONGEST = 200_000;

/** Sees pastes begin, and knows of some texts where they were copied. */
export class OriginPastes extends Feature implements DocumentPasteEditProvider {
	/** What was copied last in an editor of this window. */
	#copied: PasteMark | undefined;
	#mark: (PasteMark & { readonly document: TextDocument; readonly time: number }) | undefined;

	constructor() {
		super();
		this.own(
			languages.registerDocumentPasteEditProvider({ pattern: '**' }, this, {
				providedPasteEditKinds: [KIND],
				copyMimeTypes: [],
				pasteMimeTypes: ['text/plain'],
			}),
		);
	}

	prepareDocumentPaste(document: TextDocument, ranges: readonly Range[]): undefined {
		const text = ranges.map((range) => document.getText(range)).join('\n');
		this.#copied = text.length > LONGEST ? undefined : { text, fromAnswer: isAnswer(document) };
	}

	async provideDocumentPasteEdits(
		document: TextDocument,
		_ranges: readonly Range[],
		transfer: DataTransfer,
	): Promise<undefined> {
		const text = await transfer.get('text/plain')?.asString();
		if (text === undefined || text.length > LONGEST) return;
		this.#mark = { text, fromAnswer: this.#isFromAnswer(text), document, time: Date.now() };
	}

	/** The paste that has begun in the document and made no edit yet. */
	takeMark(document: TextDocument): PasteMark | undefined {
		const mark = this.#mark;
		if (mark?.document !== document) return undefined;
		this.#mark = undefined;
		return Date.now() - mark.time < SOON ? mark : undefined;
	}

	/** Only where it is known: copied out of an answer's code block, or equal to one and found nowhere else. */
	#isFromAnswer(text: string): boolean {
		if (this.#copied && same(this.#copied.text, text)) return this.#copied.fromAnswer;
		if (text.replaceAll(/\s/g, '').length < TELLING) return false;
		const holding = workspace.textDocuments.filter((document) => document.getText().includes(text.trim()));
		return holding.length > 0 && holding.every((one) => isAnswer(one) && same(one.getText(), text));
	}
}

function isAnswer({ uri }: TextDocument): boolean {
	return uri.scheme === CODE_BLOCK && uri.path.startsWith('/response_');
}

function same(one: string, other: string): boolean {
	return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
}
