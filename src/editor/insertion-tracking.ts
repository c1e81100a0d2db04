import { EventEmitter, window, workspace, type TextDocument, type TextDocumentChangeEvent, type Uri } from 'vscode';
import { segmentsOf } from '../engine/provenance/line-segments.ts';
import { aiOrigin, type Origin } from '../engine/provenance/origin.ts';
import { originOfChange, type ChangeSignals } from '../engine/provenance/origin-of-change.ts';
import { printsOf } from '../engine/provenance/prints.ts';
import type { PlacedInsertion } from '../engine/provenance/insertion.ts';
import type { Span } from '../engine/text/span.ts';
import type { Cordon } from './cordon.ts';
import { wholeOf } from './document-text.ts';
import { Feature } from './feature.ts';
import { textOfFile } from './insertion-files.ts';
import { InsertionDocument } from './insertion-document.ts';
import type { InsertionRepositories, Repository } from './insertion-repositories.ts';
import type { OriginSignals } from './origin-signals.ts';

/** Milliseconds between an event and the next one that says whether it made the document dirty: the same moment, if at all. */
const NEXT_EVENT = 30;

/** Milliseconds that what is new is gathered before it is written. */
const GATHER = 1000;

/** Schemes of texts that somebody writes: everything else is a view, a version of git, somebody's panel. */
const WRITTEN = /^(?:file|untitled|vscode-remote|vscode-vfs|vscode-test-web|memfs|vscode-userdata)$/;

interface Tracked {
	/** Known as soon as the repository is open, which is when `loaded` resolves. */
	insertions: InsertionDocument | undefined;
	loaded: Promise<void>;
	/** Changes that came before that, and one of which is not known yet whether it came from disk. */
	readonly waiting: ChangeSignals[];
	held: ChangeSignals | undefined;
	timer: ReturnType<typeof setTimeout> | undefined;
}

/** Follows the insertions of every document that is open, and has the ledger remember them. */
export class InsertionTracking extends Feature {
	readonly #cordon: Cordon;
	readonly #repositories: InsertionRepositories;
	readonly #origins: OriginSignals;
	readonly #tracked = new Map<TextDocument, Tracked>();
	readonly #toWrite = new Set<InsertionDocument>();
	readonly #changed = new EventEmitter<TextDocument | undefined>();
	readonly #inserted = new EventEmitter<{ readonly document: TextDocument; readonly id: string }>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Insertions of the document may have changed; undefined: of any file. */
	readonly onDidChange = this.#changed.event;
	/** An assistant has inserted something in this window. */
	readonly onDidInsert = this.#inserted.event;

	constructor(cordon: Cordon, repositories: InsertionRepositories, origins: OriginSignals) {
		super();
		this.#cordon = cordon;
		this.#repositories = repositories;
		this.#origins = origins;
		this.own(
			this.#changed,
			this.#inserted,
			workspace.onDidOpenTextDocument((document) => this.#open(document)),
			workspace.onDidCloseTextDocument((document) => this.#close(document)),
			workspace.onDidChangeTextDocument((event) => this.#edited(event)),
			workspace.onDidSaveTextDocument((document) => this.#saved(document)),
			repositories.onDidChange((repository) => this.#refresh(repository)),
			cordon.policies.onDidChange(() => this.#changed.fire(undefined)),
		);
		for (const document of workspace.textDocuments) this.#open(document);
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		for (const { timer } of this.#tracked.values()) clearTimeout(timer);
		super.dispose();
	}

	/** What is known of a document that is open; undefined until its repository is. */
	of(document: TextDocument): InsertionDocument | undefined {
		return this.#tracked.get(document)?.insertions;
	}

	/** As `of`, as soon as it can be said; undefined where nothing is followed, in this kind of document. */
	async opened(document: TextDocument): Promise<InsertionDocument | undefined> {
		await this.#tracked.get(document)?.loaded;
		return this.of(document);
	}

	/** Insertions in a file as it is now: as it stands in the editor, else as it is on disk. */
	async in(uri: Uri): Promise<{ readonly text: string; readonly insertions: readonly PlacedInsertion[] } | undefined> {
		const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
		const open = document && this.of(document);
		if (open) return { text: document.getText(), insertions: open.insertions() };
		const repository = await this.#repositories.of(uri);
		const text = await textOfFile(uri);
		if (text === undefined) return undefined;
		const path = this.#repositories.pathIn(repository, uri);
		return { text, insertions: repository.provenance.place(path, text) };
	}

	/** The person says that an assistant wrote these parts. */
	mark(document: TextDocument, spans: readonly Span[]): void {
		const open = this.of(document);
		if (!open) return;
		for (const { start, end } of spans)
			open.mark(start, end, aiOrigin('marked-by-user', 'certain'), open.repository.provenance.newId());
		this.#soon(open);
	}

	/** The person says that no assistant wrote these parts. */
	unmark(document: TextDocument, spans: readonly Span[]): void {
		const open = this.of(document);
		if (!open) return;
		open.sight();
		for (const span of spans) open.repository.provenance.unmarkSpan(open.path, document.getText(), span);
		open.reload();
		this.#soon(open);
	}

	/** The person has read these parts. Ids of what that is. */
	split(document: TextDocument, ids: readonly string[], span: Span): string[] {
		const open = this.of(document);
		if (!open) return [];
		open.sight();
		const { provenance } = open.repository;
		const parts = ids.flatMap((id) => provenance.split(id, open.path, document.getText(), span) ?? []);
		if (parts.some((id) => !ids.includes(id))) open.reload();
		return parts;
	}

	/** Something was said of insertions: shown everywhere, and written. */
	said(repository: Repository): void {
		this.#changed.fire(undefined);
		void repository.provenance.ledger.flush();
	}

	#open(document: TextDocument): void {
		if (!WRITTEN.test(document.uri.scheme) || this.#tracked.has(document)) return;
		const loaded = Promise.resolve();
		const tracked: Tracked = { insertions: undefined, loaded, waiting: [], held: undefined, timer: undefined };
		this.#tracked.set(document, tracked);
		tracked.loaded = this.#load(document, tracked);
	}

	async #load(document: TextDocument, tracked: Tracked): Promise<void> {
		const repository = await this.#repositories.of(document.uri);
		const path = this.#repositories.pathIn(repository, document.uri);
		const insertions = new InsertionDocument(document, path, repository);
		const { version } = document;
		const text = document.getText();
		const read = async (other: string): Promise<string | undefined> => {
			const uri = this.#repositories.uriOf(repository, other);
			return uri && textOfFile(uri);
		};
		const owners = await repository.provenance.ownersAnywhere(path, printsOf(text), read);
		if (document.isClosed) return;
		if (document.version === version) insertions.begin(segmentsOf(text, owners));
		else insertions.refresh();
		tracked.insertions = insertions;
		for (const signals of tracked.waiting.splice(0)) if (document.version === version) this.#apply(insertions, signals);
		this.#changed.fire(document);
	}

	#close(document: TextDocument): void {
		const tracked = this.#tracked.get(document);
		if (!tracked) return;
		clearTimeout(tracked.timer);
		this.#tracked.delete(document);
		this.#changed.fire(document);
	}

	#edited(event: TextDocumentChangeEvent): void {
		const { document, contentChanges } = event;
		const tracked = this.#tracked.get(document);
		if (!tracked) return;
		if (contentChanges.length === 0) {
			if (document.isDirty) this.#decide(tracked, false);
			return;
		}
		const signals = this.#origins.signalsOf(event);
		this.#decide(tracked, !document.isDirty);
		// That of a person makes the document dirty, which the next event says. Where the reason is told nobody waits.
		const mayBeDisk = !signals.detail && !signals.reason && !document.isDirty && !document.isUntitled;
		if (originOfChange(signals).kind === 'ai') this.#origins.accepted(document);
		if (!mayBeDisk) return this.#take(tracked, signals);
		tracked.held = signals;
		tracked.timer = setTimeout(() => this.#decide(tracked, !document.isDirty), NEXT_EVENT);
	}

	/** What was held back is known now. */
	#decide(tracked: Tracked, disk: boolean): void {
		clearTimeout(tracked.timer);
		const { held } = tracked;
		tracked.held = undefined;
		if (held) this.#take(tracked, { ...held, disk });
	}

	#take(tracked: Tracked, signals: ChangeSignals): void {
		if (tracked.insertions) this.#apply(tracked.insertions, signals);
		else tracked.waiting.push(signals);
	}

	#apply(open: InsertionDocument, signals: ChangeSignals): void {
		const { provenance } = open.repository;
		const { revision } = open;
		const known = originOfChange(signals);
		const tracks = this.#cordon.policies.policyFor(open.document.uri).insertions.track;
		const origin: Origin = known.kind === 'ai' && !tracks ? { kind: 'unknown' } : known;
		const effect = open.apply(signals, origin, provenance.newId());
		if (origin.kind === 'disk') open.refresh(true);
		if (!effect) return void (open.revision !== revision && this.#soon(open));
		provenance.unreview(effect.rewritten);
		if (origin.kind === 'ai' || origin.kind === 'disk') this.#soon(open);
		if (origin.kind === 'ai' && open.latest !== undefined)
			this.#inserted.fire({ document: open.document, id: open.latest });
		this.#changed.fire(open.document);
	}

	#saved(document: TextDocument): void {
		const open = this.of(document);
		if (!open) return;
		open.sight();
		void open.repository.provenance.ledger.flush();
	}

	#refresh(repository: Repository): void {
		for (const { insertions } of this.#tracked.values())
			if (insertions?.repository === repository) insertions.refresh();
		this.#changed.fire(undefined);
	}

	#soon(open: InsertionDocument): void {
		this.#toWrite.add(open);
		this.#changed.fire(open.document);
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			for (const one of this.#toWrite) {
				one.sight();
				void one.repository.provenance.ledger.flush();
			}
			this.#toWrite.clear();
		}, GATHER);
	}
}

/** Whether an editor shows the document. */
export function editorsOf(document: TextDocument): readonly (typeof window.visibleTextEditors)[number][] {
	return window.visibleTextEditors.filter((one) => one.document === document);
}

/** The lines that selections touch, as spans without the end of the last line. */
export function linesOf(document: TextDocument, first: number, last: number): Span {
	const whole = wholeOf(document);
	const start = document.offsetAt(whole.start.with(first, 0));
	return { start, end: document.offsetAt(document.lineAt(last).range.end) };
}
