import {
	EventEmitter,
	window,
	workspace,
	type TextDocument,
	type TextDocumentChangeEvent,
	type TextDocumentContentChangeEvent,
} from 'vscode';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import type { OpenDocument, Scanned } from '../engine/detection.ts';
import { clipped } from './copied.ts';
import { documentText } from './document-text.ts';
import type { Policies } from './policies.ts';
import { inSlices } from './slices.ts';

/** Schemes whose text is nobody's code: logs, other extensions' panels, input boxes. */
const UNWATCHED = new Set([
	'output',
	'debug',
	'comment',
	'vscode-terminal',
	'vscode-scm',
	'search-editor',
	'walkThrough',
]);

const NOTHING: Scanned = { findings: [], suppressed: [] };

/** Text that an edit took away. Spans of the findings count in `text`. */
export interface Deletion {
	readonly document: TextDocument;
	/** What was deleted, joined by line ends where it was several pieces. */
	readonly text: string;
	readonly findings: readonly Finding[];
}

interface Watched {
	open: OpenDocument | undefined;
	/** Text in which `open` was started last; a scan that comes back for an older one is dropped. */
	version: number;
	scanned: Scanned | undefined;
}

/**
 * Keeps findings of the documents that a person looks at. A document is taken up when an editor shows it and let go
 * when it closes: other extensions open many that nobody ever sees.
 */
export class Watch extends Feature {
	readonly #watched = new Map<TextDocument, Watched>();
	readonly #changed = new EventEmitter<TextDocument>();
	readonly #deleted = new EventEmitter<Deletion>();
	readonly #policies: Policies;

	/** Fires with a document whose findings may have changed; at every edit, at the end of every scan. */
	readonly onDidChange = this.#changed.event;

	/** Fires with what an edit that only deletes takes away, with the findings in it: a cut, perhaps. */
	readonly onDidDelete = this.#deleted.event;

	/** Findings kept per document at most: more than anybody reads, and VS Code shows no more than 1000 anyway. */
	static readonly LIMIT = 500;

	constructor(policies: Policies) {
		super();
		this.#policies = policies;
		this.own(
			window.onDidChangeVisibleTextEditors(() => this.#takeUpVisible()),
			workspace.onDidChangeTextDocument((event) => this.#edited(event)),
			workspace.onDidCloseTextDocument((document) => this.#letGo(document)),
			policies.onDidChange(() => this.#startAnew()),
			this.#changed,
			this.#deleted,
		);
		this.#takeUpVisible();
	}

	override dispose(): void {
		this.#watched.clear();
		super.dispose();
	}

	/** The documents under watch. */
	get documents(): Iterable<TextDocument> {
		return this.#watched.keys();
	}

	/** What is known of a document right now; undefined while its first scan runs, or when it is not watched. */
	scanned(document: TextDocument): Scanned | undefined {
		return this.#watched.get(document)?.scanned;
	}

	/** What is known, or a scan at once: for an answer that cannot wait, such as what a copy may contain. */
	scannedNow(document: TextDocument): Scanned {
		const known = this.scanned(document);
		if (known) return known;
		const open = this.#open(document, document.getText());
		for (const _ of open.start());
		const scanned = open.findings(Watch.LIMIT);
		const watched = this.#watched.get(document);
		if (watched) Object.assign(watched, { open, version: document.version, scanned });
		return scanned;
	}

	#takeUpVisible(): void {
		for (const { document } of window.visibleTextEditors) {
			if (this.#watched.has(document) || UNWATCHED.has(document.uri.scheme)) continue;
			this.#watched.set(document, { open: undefined, version: -1, scanned: undefined });
			void this.#start(document);
		}
	}

	async #start(document: TextDocument): Promise<void> {
		const watched = this.#watched.get(document);
		if (!watched) return;
		const { version } = document;
		watched.version = version;
		watched.open = undefined;
		const stale = (): boolean => watched.version !== version || !this.#watched.has(document);
		const text = await inSlices(documentText(document), stale);
		if (text === undefined || stale()) return;
		const open = this.#open(document, text);
		await inSlices(open.start(), stale);
		if (stale()) return;
		watched.open = open;
		watched.scanned = open.findings(Watch.LIMIT);
		this.#changed.fire(document);
	}

	#open(document: TextDocument, text: string): OpenDocument {
		const { detection, info } = this.#policies.detectionFor(document.uri);
		return detection.open(text, { ...info, language: document.languageId });
	}

	#edited({ document, contentChanges }: TextDocumentChangeEvent): void {
		const watched = this.#watched.get(document);
		if (!watched || contentChanges.length === 0) return;
		const { open } = watched;
		watched.version = document.version;
		if (!open) return void this.#start(document);
		if (contentChanges.every((c) => c.text === ''))
			this.#deleted.fire(deletion(document, contentChanges, open.text, watched.scanned));
		open.edit(contentChanges.map((c) => ({ offset: c.rangeOffset, length: c.rangeLength, text: c.text })));
		if (open.text.length !== lengthOf(document)) return void this.#start(document);
		watched.scanned = open.findings(Watch.LIMIT);
		this.#changed.fire(document);
	}

	#letGo(document: TextDocument): void {
		const watched = this.#watched.get(document);
		if (!watched) return;
		this.#watched.delete(document);
		watched.version = -1;
		watched.scanned = NOTHING;
		this.#changed.fire(document);
	}

	#startAnew(): void {
		for (const document of this.#watched.keys()) void this.#start(document);
	}
}

function deletion(
	document: TextDocument,
	changes: readonly TextDocumentContentChangeEvent[],
	before: { slice(start: number, end: number): string },
	scanned: Scanned | undefined,
): Deletion {
	let text = '';
	const findings: Finding[] = [];
	for (const { rangeOffset, rangeLength } of changes.toSorted((a, b) => a.rangeOffset - b.rangeOffset)) {
		if (text !== '' && !text.endsWith('\n')) text += '\n';
		const piece = { start: rangeOffset, end: rangeOffset + rangeLength };
		findings.push(...clipped(scanned?.findings ?? [], piece, text.length));
		text += before.slice(piece.start, piece.end);
	}
	return { document, text, findings };
}

/** Units in the document, without reading it: tells whether the edits seen so far add up to it. */
function lengthOf(document: TextDocument): number {
	return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
