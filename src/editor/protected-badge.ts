import {
	EventEmitter,
	ThemeColor,
	window,
	type FileDecoration,
	type FileDecorationProvider,
	type TextDocument,
	type Uri,
} from 'vscode';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { isFolder } from './files.ts';
import { protectedBy } from './protection-wording.ts';
import { protectionOf } from './verdict-for-file.ts';

/** Schemes whose resources are neither files nor documents that a person writes. */
const UNMARKED = /^(?:output|debug|git|comment|walkThrough|search-editor|cordon-.*|vscode-(?!remote|vfs|test-web).*)$/;

/** Milliseconds between an edit and another look at what its document holds. */
const PAUSE = 300;

/** Marks protected files and folders in the explorer and on tabs, and says why. */
export class ProtectedBadge extends Feature implements FileDecorationProvider {
	readonly #changed = new EventEmitter<undefined>();
	readonly #colour = new ThemeColor('cordon.protectedForeground');
	/** What VS Code was told last of a document, whatever it asked for. */
	readonly #shown = new WeakMap<TextDocument, PathVerdict['verdict']>();
	readonly #pending = new Set<TextDocument>();
	readonly #cordon: Cordon;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** All of them are asked for again: VS Code asks for what is seen alone. */
	readonly onDidChangeFileDecorations = this.#changed.event;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			this.#changed,
			window.registerFileDecorationProvider(this),
			cordon.policies.onDidChange(() => this.#changed.fire(undefined)),
			cordon.policies.onDidFindNames(() => this.#changed.fire(undefined)),
			cordon.watch.onDidChange((document) => this.#soon(document)),
		);
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
	}

	provideFileDecoration(uri: Uri): FileDecoration | Promise<FileDecoration | undefined> | undefined {
		if (UNMARKED.test(uri.scheme)) return undefined;
		const { policies, watch } = this.#cordon;
		const asFile = protectionOf(uri, policies, watch);
		for (const document of watch.documents)
			if (document.uri.toString() === uri.toString()) this.#shown.set(document, asFile.verdict);
		const asFolder = policies.verdictForPath(uri, true);
		// Few patterns tell files and folders apart: only then the disk is asked which it is.
		if (asFile.verdict === asFolder.verdict) return this.#decoration(uri, asFile);
		return isFolder(uri).then((folder) => this.#decoration(uri, folder ? asFolder : asFile));
	}

	#decoration(uri: Uri, verdict: PathVerdict): FileDecoration | undefined {
		if (verdict.verdict === 'allow') return undefined;
		return { badge: 'P', color: this.#colour, tooltip: protectedBy(verdict, uri, this.#cordon.policies) };
	}

	/** What a document holds may make it protected, and no longer so, with any edit. */
	#soon(document: TextDocument): void {
		this.#pending.add(document);
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			for (const one of this.#pending) this.#look(one);
			this.#pending.clear();
		}, PAUSE);
	}

	#look(document: TextDocument): void {
		const { policies, watch } = this.#cordon;
		const { verdict } = protectionOf(document.uri, policies, watch);
		const before = this.#shown.get(document) ?? policies.verdictForPath(document.uri).verdict;
		this.#shown.set(document, verdict);
		// Not of the one resource alone: VS Code's explorer does not react to that in every window, and this is rare.
		if (verdict !== before) this.#changed.fire(undefined);
	}
}
