import { Range, type TextDocument } from 'vscode';

/** Lines read at a stretch: a few milliseconds of joining. */
const LINES = 20_000;

/** From the first to the last character. */
export function wholeOf(document: TextDocument): Range {
	const { end } = document.lineAt(document.lineCount - 1).range;
	return new Range(0, 0, end.line, end.character);
}

/** Units in the document, without reading it. */
export function lengthOf(document: TextDocument): number {
	return document.offsetAt(wholeOf(document).end);
}

/** The whole text, read in stretches: one `getText()` of a document of 50 MB would hold the host for a tenth of a second. */
export function* documentText(document: TextDocument): Generator<undefined, string> {
	const parts: string[] = [];
	for (let line = 0; line < document.lineCount; line += LINES) {
		if (line > 0) yield;
		parts.push(document.getText(new Range(line, 0, line + LINES, 0)));
	}
	return parts.join('');
}
