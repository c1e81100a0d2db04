import type { Edit } from '../text/edit.ts';
import { aiOrigin, type Origin } from './origin.ts';
import type { Editor } from './tracking.ts';

/** Why a text changed, as VS Code tells those to whom the proposal `textDocumentChangeReason` is granted. */
export interface DetailedReason {
	readonly source: string;
	readonly metadata: Readonly<Record<string, unknown>>;
}

/** What was about to be pasted when the change came. */
export interface PasteMark {
	readonly text: string;
	/** It was copied from an assistant's answer. */
	readonly fromAnswer: boolean;
}

/** What is known about a change to a text. */
export interface ChangeSignals {
	readonly edits: readonly Edit[];
	readonly reason?: 'undo' | 'redo' | undefined;
	readonly detail?: DetailedReason | undefined;
	/** An inline suggestion is being accepted in this document at this moment. */
	readonly accepting?: boolean | undefined;
	readonly paste?: PasteMark | undefined;
	/** The file changed on disk, and the editor followed. */
	readonly disk?: boolean | undefined;
	/** Every edit touches a caret or a selection. */
	readonly atCaret?: boolean | undefined;
}

/**
 * Units that are no blanks that an accepted suggestion has to insert at the caret: of a single one nobody can say whether
 * it was typed while the suggestion was on its way.
 */
const LEAST_ACCEPTED = 2;

/** What a single key can put there as well, where VS Code closes what one opens. */
const PAIR = /^(?:\(\)|\[\]|\{\}|<>|""|''|``)$/;

/** How a change came about, by the strongest signal that there is. AI only where a signal says so. */
export function originOfChange(signals: ChangeSignals): Origin {
	const { reason, detail, accepting, paste, disk, edits, atCaret } = signals;
	if (reason) return { kind: 'undone' };
	const told = detail && originOfDetail(detail);
	if (told?.kind === 'ai') return told;
	if (disk || told?.kind === 'disk') return { kind: 'disk' };
	if (paste && (!told || told.kind === 'pasted') && isPaste(edits, paste.text))
		return paste.fromAnswer ? aiOrigin('paste-from-answer', 'likely') : { kind: 'pasted' };
	if (told) return told;
	if (accepting && hasInk(edits) && !(atCaret && mayBeTyped(edits))) return aiOrigin('inline-accept', 'likely');
	return { kind: atCaret ? 'typed' : 'unknown' };
}

/** On whose behalf a Tracker takes such a change over; `id` is that of the insertion, if it is one. */
export function editorOf(origin: Origin, { atCaret = false }: ChangeSignals, id: string): Editor {
	if (origin.kind === 'ai') return { by: 'assistant', id };
	if (origin.kind === 'undone') return { by: 'undo' };
	if (origin.kind === 'typed' || origin.kind === 'pasted') return { by: 'person' };
	return { by: origin.kind === 'completed' && atCaret ? 'person' : 'tool' };
}

/**
 * What VS Code's own names of sources mean; see `isAiEdit` and its neighbours in
 * https://github.com/microsoft/vscode/blob/main/src/vs/editor/common/textModelEditSource.ts. Undefined: it does not know.
 */
function originOfDetail({ source, metadata }: DetailedReason): Origin | undefined {
	switch (source) {
		case 'inlineCompletionAccept':
		case 'inlineCompletionPartialAccept':
		case 'inlineChat.applyEdits':
		case 'Chat.applyEdits':
			return aiOrigin('proposed-api', 'certain', {
				assistant: textOf(metadata['$extensionId']),
				// VS Code writes the slash of `provider/model` as a bar.
				model: textOf(metadata['$modelId']).replaceAll('|', '/'),
				conversation: textOf(metadata['$$sessionId']),
			});
		case 'Chat.undoEdits':
		case 'Chat.reset':
			return { kind: 'undone' };
		case 'reloadFromDisk':
			return { kind: 'disk' };
		case 'cursor':
			return { kind: metadata['kind'] === 'paste' ? 'pasted' : 'typed' };
		case 'snippet':
		case 'suggest':
		case 'rename':
		case 'codeAction':
			return { kind: 'completed' };
		case 'unknown':
			return undefined;
		default:
			return { kind: 'unknown' };
	}
}

/** VS Code may indent what it pastes, and deals lines out to several carets. */
function isPaste(edits: readonly Edit[], pasted: string): boolean {
	const whole = withoutBlanks(pasted);
	return edits.some(({ text }) => text !== '') && edits.every(({ text }) => whole.includes(withoutBlanks(text)));
}

/** One key does the same at every caret. */
function mayBeTyped(edits: readonly Edit[]): boolean {
	return edits.every(({ text }) => withoutBlanks(text).length < LEAST_ACCEPTED || PAIR.test(text));
}

function hasInk(edits: readonly Edit[]): boolean {
	return edits.some(({ text }) => withoutBlanks(text) !== '');
}

function withoutBlanks(text: string): string {
	return text.replaceAll(/\s/g, '');
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
