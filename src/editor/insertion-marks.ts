import {
	OverviewRulerLane,
	Range,
	ThemeColor,
	Uri,
	window,
	type ExtensionContext,
	type TextDocument,
	type TextEditor,
	type TextEditorDecorationType,
} from 'vscode';
import type { PlacedInsertion } from '../engine/provenance/insertion.ts';
import { rangeOf } from './diagnostics.ts';
import { Feature } from './feature.ts';
import { editorsOf, type InsertionTracking } from './insertion-tracking.ts';

/** Milliseconds between a change and the marks that follow it; VS Code moves them with the text meanwhile. */
const PAUSE = 120;

/** From this share of human edits on an insertion counts as mixed. */
const MIXED = 0.1;

/** Told apart by shape, not by colour alone: a full diamond, a half one, a tick in an empty one. */
const KINDS = ['unread', 'mixed', 'read'] as const;
type Kind = (typeof KINDS)[number];

/** Marks insertions in the gutter, at the left of their lines and in the overview ruler. */
export class InsertionMarks extends Feature {
	readonly #tracking: InsertionTracking;
	/** An icon at the first line of each stretch; a breakpoint can still be seen at the others. */
	readonly #icons: Readonly<Record<Kind, TextEditorDecorationType>>;
	readonly #bars: Readonly<Record<Kind, TextEditorDecorationType>>;
	readonly #marked = new WeakSet<TextEditor>();
	readonly #pending = new Set<TextDocument>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(context: ExtensionContext, tracking: InsertionTracking) {
		super();
		this.#tracking = tracking;
		const icon = (kind: Kind, theme: string): Uri =>
			Uri.joinPath(context.extensionUri, 'media', 'insertions', `${kind}-${theme}.svg`);
		this.#icons = byKind((kind) =>
			window.createTextEditorDecorationType({
				dark: { gutterIconPath: icon(kind, 'dark') },
				light: { gutterIconPath: icon(kind, 'light') },
				gutterIconSize: '80%',
			}),
		);
		this.#bars = byKind((kind) => window.createTextEditorDecorationType(barOf(kind)));
		this.own(
			...Object.values(this.#icons),
			...Object.values(this.#bars),
			tracking.onDidChange((document) => this.#soon(document)),
			window.onDidChangeVisibleTextEditors(() => this.#soon(undefined)),
		);
		this.#soon(undefined);
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
	}

	#soon(document: TextDocument | undefined): void {
		for (const one of document ? [document] : window.visibleTextEditors.map((editor) => editor.document))
			this.#pending.add(one);
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			for (const one of this.#pending) for (const editor of editorsOf(one)) this.#mark(editor);
			this.#pending.clear();
		}, PAUSE);
	}

	#mark(editor: TextEditor): void {
		const { document } = editor;
		const insertions = this.#tracking.of(document)?.insertions() ?? [];
		if (insertions.length === 0 && !this.#marked.has(editor)) return;
		this.#marked.add(editor);
		for (const kind of KINDS) {
			const stretches = insertions
				.filter((one) => kindOf(one) === kind)
				.flatMap(({ ranges }) => ranges.map((span) => rangeOf(document, span)));
			editor.setDecorations(this.#bars[kind], stretches);
			editor.setDecorations(
				this.#icons[kind],
				stretches.map(({ start }) => new Range(start, start)),
			);
		}
	}
}

function kindOf({ review, human }: PlacedInsertion): Kind {
	if (review.state === 'reviewed') return 'read';
	return human >= MIXED ? 'mixed' : 'unread';
}

function barOf(kind: Kind): Parameters<typeof window.createTextEditorDecorationType>[0] {
	const colour = new ThemeColor(kind === 'read' ? 'cordon.readInsertion' : 'cordon.unreadInsertion');
	return {
		isWholeLine: true,
		borderWidth: '0 0 0 2px',
		borderStyle: { unread: 'solid', mixed: 'dashed', read: 'dotted' }[kind],
		borderColor: colour,
		...(kind !== 'read' && { overviewRulerColor: colour, overviewRulerLane: OverviewRulerLane.Left }),
	};
}

function byKind<T>(make: (kind: Kind) => T): Record<Kind, T> {
	return { unread: make('unread'), mixed: make('mixed'), read: make('read') };
}
