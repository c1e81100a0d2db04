import { commands, EventEmitter, workspace, type FileSystemWatcher, type TextDocument, type Uri } from 'vscode';
import { MOST_ENTRIES, withEntry } from '../engine/context/entries.ts';
import { moved } from '../engine/context/part.ts';
import { keyOf, look, type Entry, type Look, type Target } from './context-look.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';

/** Milliseconds that changes are gathered before entries are looked at again. */
const PAUSE = 300;

/**
 * What was marked as context in this window, and what is known of each entry. Entries are looked at again when their
 * file or a policy changes. What is known is for showing: whoever sends an entry looks at it again first.
 */
export class ContextList extends Feature {
	readonly #cordon: Cordon;
	readonly #changed = new EventEmitter<void>();
	readonly #looks = new Map<Entry, Look>();
	readonly #stale = new Set<Entry>();
	#entries: readonly Entry[] = [];
	#watcher: FileSystemWatcher | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#ended = false;

	/** Fires when entries came, went, or are known better. */
	readonly onDidChange = this.#changed.event;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			this.#changed,
			cordon.policies.onDidChange(() => this.#again(() => true)),
			cordon.policies.onDidFindNames(() => this.#again(() => true)),
			cordon.watch.onDidChange((document) => this.#againIn(document.uri)),
			workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				const edits = contentChanges.map(({ range: { start, end }, text }) => ({ start, end, text }));
				if (edits.length > 0) this.#shift(document, edits);
			}),
			{ dispose: () => this.#watcher?.dispose() },
		);
	}

	override dispose(): void {
		this.#ended = true;
		clearTimeout(this.#timer);
		super.dispose();
	}

	get entries(): readonly Entry[] {
		return this.#entries;
	}

	/** What was known of an entry last; undefined while it is looked at for the first time. */
	known(entry: Entry): Look | undefined {
		return this.#looks.get(entry);
	}

	/** Looks at an entry as it is now. */
	async look(entry: Entry): Promise<Look> {
		const now = await look(entry, this.#cordon);
		if (this.#entries.includes(entry)) this.#looks.set(entry, now);
		return now;
	}

	/** False when the list is full. What is there already is not added again. */
	add(target: Target, known: Look, redacted: boolean): boolean {
		const entry: Entry = { ...target, key: keyOf(target), redacted };
		const entries = withEntry(this.#entries, entry);
		if (entries === this.#entries) return true;
		if (entries.length > MOST_ENTRIES) return false;
		this.#looks.set(entry, known);
		this.#set(entries);
		return true;
	}

	remove(gone: readonly Entry[]): void {
		this.#set(this.#entries.filter((entry) => !gone.includes(entry)));
	}

	/** Has an entry go in redacted, or as the policy has it. */
	redact(chosen: Entry, redacted: boolean): void {
		this.#replace((entry) => (entry === chosen ? { ...entry, redacted } : entry));
		this.#changed.fire();
	}

	#replace(by: (entry: Entry) => Entry): void {
		this.#entries = this.#entries.map((entry) => {
			const next = by(entry);
			if (next === entry) return entry;
			const known = this.#looks.get(entry);
			if (known) this.#looks.set(next, known);
			this.#looks.delete(entry);
			if (this.#stale.delete(entry)) this.#stale.add(next);
			return next;
		});
	}

	#set(entries: readonly Entry[]): void {
		this.#entries = entries;
		for (const entry of this.#looks.keys()) if (!entries.includes(entry)) this.#looks.delete(entry);
		this.#follow();
		void commands.executeCommand('setContext', 'cordon.hasContext', entries.length > 0);
		this.#changed.fire();
	}

	/** Files are watched while there is something to watch for. */
	#follow(): void {
		if (this.#entries.length === 0) {
			this.#watcher?.dispose();
			this.#watcher = undefined;
		} else if (!this.#watcher) {
			this.#watcher = workspace.createFileSystemWatcher('**/*');
			this.#watcher.onDidChange((uri) => this.#againIn(uri));
			this.#watcher.onDidCreate((uri) => this.#againIn(uri));
			this.#watcher.onDidDelete((uri) => this.#againIn(uri));
		}
	}

	#shift({ uri }: TextDocument, edits: Parameters<typeof moved>[1]): void {
		const key = uri.toString();
		this.#replace((entry) => (entry.key === key && entry.part ? { ...entry, part: moved(entry.part, edits) } : entry));
		this.#againIn(uri);
	}

	#againIn(uri: Uri): void {
		const key = uri.toString();
		this.#again((entry) => entry.key === key);
	}

	#again(which: (entry: Entry) => boolean): void {
		for (const entry of this.#entries) if (which(entry)) this.#stale.add(entry);
		if (this.#stale.size === 0) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#refresh(), PAUSE);
	}

	async #refresh(): Promise<void> {
		const stale = [...this.#stale];
		this.#stale.clear();
		for (const entry of stale) if (!this.#ended && this.#entries.includes(entry)) await this.look(entry);
		if (!this.#ended) this.#changed.fire();
	}
}
