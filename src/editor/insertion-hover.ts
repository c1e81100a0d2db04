import { Hover, languages, MarkdownString, type HoverProvider, type Position, type TextDocument } from 'vscode';
import { isNothing } from '../engine/provenance/brought.ts';
import type { PlacedInsertion } from '../engine/provenance/insertion.ts';
import { Feature } from './feature.ts';
import { rangeOf } from './diagnostics.ts';
import type { InsertionTracking } from './insertion-tracking.ts';
import { broughtIn, countOfLines, evidenceOf, momentOf, reviewOf, writerOf } from './insertion-words.ts';
import { plain } from './markdown.ts';

/** Says of a line that an assistant wrote by whom and when that was, how it is known, and who has read it. */
export class InsertionHover extends Feature implements HoverProvider {
	readonly #tracking: InsertionTracking;

	constructor(tracking: InsertionTracking) {
		super();
		this.#tracking = tracking;
		this.own(languages.registerHoverProvider({ scheme: '*' }, this));
	}

	provideHover(document: TextDocument, { line }: Position): Hover | undefined {
		const insertions = this.#tracking.of(document)?.insertions() ?? [];
		const found = insertions.find(({ lines }) => lines.some((one) => one.line === line));
		const at = document.lineAt(line);
		if (!found) return undefined;
		const span = { start: document.offsetAt(at.range.start), end: document.offsetAt(at.range.end) };
		return new Hover(described(found, line), rangeOf(document, span));
	}
}

function described(insertion: PlacedInsertion, line: number): MarkdownString {
	const { origin, created, human, lines, commits, review, brought } = insertion;
	const share = lines.find((one) => one.line === line)?.human ?? 0;
	const commit = commits.at(-1);
	const parts = [
		`$(sparkle) **${plain(`Written by ${writerOf(origin)}`)}**  \n${plain(momentOf(created))}`,
		plain(`How it is known: ${evidenceOf(origin)}.`),
		plain(
			`${countOfLines(lines.length)}, ${percent(human)} of it edited by people since; this line: ${percent(share)}.` +
				(commit ? ` In commit ${commit.slice(0, 8)}.` : ''),
		),
		...(isNothing(brought) ? [] : [plain(broughtIn(brought))]),
		review.state === 'reviewed'
			? `$(pass) ${plain(capital(reviewOf(insertion)))}`
			: `$(circle-outline) Not reviewed · [Mark reviewed](command:cordon.markReviewed)`,
	];
	const text = new MarkdownString('', true);
	text.isTrusted = { enabledCommands: ['cordon.markReviewed'] };
	text.appendMarkdown(parts.join('\n\n'));
	return text;
}

function percent(part: number): string {
	return `${Math.round(part * 100)} %`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
