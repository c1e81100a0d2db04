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
import { documentText, lengthOf } from './document-text.ts';
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
	'cordon-policy',
	'cordon-setup',
	'cordon-audit',
	'cordon-redacted',
	'cordon-settings',
	'cordon-sync',
	'cordon-uncovered',
]);

/** Milliseconds without an edit. */
const MOMENT = 100;

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
	/** No more than `Watch.LIMIT` findings. Undefined until they are known. */
	scanned: Scanned | undefined;
	/** All of them, once they are worked out or somebody could not wait. */
	all: Scanned | undefined;
}

/**
 * Keeps findings of the documents that a person looks at. A document is taken up when an editor or a notebook shows it
 * and let go when it closes: other extensions open many that nobody ever sees.
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

	/** Findings worked out at every keystroke and shown: more than anybody reads, and VS Code shows no more than 1000. */
	static readonly LIMIT = 500;

	constructor(policies: Policies) {
		super();
		this.#policies = policies;
		this.own(
			window.onDidChangeVisibleTextEditors(() => this.#takeUpVisible()),
			window.onDidChangeVisibleNotebookEditors(() => this.#takeUpVisible()),
			workspace.onDidChangeNotebookDocument(() => this.#takeUpVisible()),
			// A document that changes its language closes and opens again, in the editor that shows it all the while.
			workspace.onDidOpenTextDocument(() => this.#takeUpVisible()),
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

	/** Whether documents of this kind are looked at. */
	watches({ uri }: TextDocument): boolean {
		return !UNWATCHED.has(uri.scheme);
	}

	/**
	 * The first findings of a document, as many as are shown; undefined while its first scan runs, or when it is not
	 * watched.
	 */
	scanned(document: TextDocument): Scanned | undefined {
		return this.#watched.get(document)?.scanned;
	}

	/** As `scanned`, with every finding, however many there are; of very many undefined for a moment after every edit. */
	scannedWhole(document: TextDocument): Scanned | undefined {
		const watched = this.#watched.get(document);
		return watched && known(watched);
	}

	/** Every finding, by a scan at once where need be: for an answer that cannot wait, such as what a copy may contain. */
	scannedNow(document: TextDocument): Scanned {
		const watched = this.#watched.get(document);
		const all = watched && whole(watched);
		if (all) return all;
		const open = this.#open(document, document.getText());
		for (const _ of open.start());
		const scanned = open.findings(Watch.LIMIT);
		const now = { open, version: document.version, scanned, all: undefined };
		if (watched) Object.assign(watched, now);
		return whole(watched ?? now) ?? scanned;
	}

	#takeUpVisible(): void {
		const cells = window.visibleNotebookEditors.flatMap(({ notebook }) => notebook.getCells());
		for (const { document } of [...window.visibleTextEditors, ...cells]) {
			if (this.#watched.has(document) || document.isClosed || !this.watches(document)) continue;
			this.#watched.set(document, { open: undefined, version: -1, scanned: undefined, all: undefined });
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
		Object.assign(watched, { open, scanned: open.findings(Watch.LIMIT), all: undefined });
		this.#changed.fire(document);
		void this.#workOutRest(document, watched);
	}

	/** Very many findings take longer than a keystroke may: they are worked out once there is a moment without one. */
	async #workOutRest(document: TextDocument, watched: Watched): Promise<void> {
		const { open, version } = watched;
		const stale = (): boolean => watched.version !== version || watched.open !== open;
		if (!open || known(watched)) return;
		await new Promise<void>((resolve) => setTimeout(resolve, MOMENT));
		if (stale()) return;
		const all = await inSlices(open.everything(), stale);
		if (!all || stale()) return;
		watched.all = all;
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
		if (!open) {
			// What was known before stands in the wrong places now.
			watched.scanned = undefined;
			return void this.#start(document);
		}
		if (contentChanges.every((c) => c.text === '')) {
			const found = contentChanges.some((c) => c.rangeLength > 1) ? whole(watched) : watched.scanned;
			this.#deleted.fire(deletion(document, contentChanges, open.text, found));
		}
		open.edit(contentChanges.map((c) => ({ offset: c.rangeOffset, length: c.rangeLength, text: c.text })));
		// The edits seen so far do not add up to it.
		if (open.text.length !== lengthOf(document)) return void this.#start(document);
		watched.scanned = open.findings(Watch.LIMIT);
		watched.all = undefined;
		this.#changed.fire(document);
		void this.#workOutRest(document, watched);
	}

	#letGo(document: TextDocument): void {
		const watched = this.#watched.get(document);
		if (!watched) return;
		this.#watched.delete(document);
		watched.version = -1;
		this.#changed.fire(document);
	}

	#startAnew(): void {
		for (const document of this.#watched.keys()) void this.#start(document);
	}
}

/** Every finding, where that is known. */
function known({ open, scanned, all }: Watched): Scanned | undefined {
	if (!open || !scanned) return undefined;
	return all ?? (scanned.findings.length < Watch.LIMIT ? scanned : undefined);
}

/** Every finding, worked out at once where need be. */
function whole(watched: Watched): Scanned | undefined {
	const { open, scanned } = watched;
	if (!open || !scanned) return undefined;
	return (watched.all ??= known(watched) ?? open.findings(Infinity));
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
