import {
	DocumentDropOrPasteEditKind,
	DocumentPasteEdit,
	languages,
	type CancellationToken,
	type DataTransfer,
	type DocumentPasteEditProvider,
	type Range,
	type TextDocument,
} from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { redactText } from '../engine/redact/redact.ts';
import { restoreText } from '../engine/redact/restore.ts';
import { mention } from './notices.ts';
import { counted, counting } from './wording.ts';

const KIND = DocumentDropOrPasteEditKind.Text.append('cordon');
const REDACTED = KIND.append('redacted');
const RESTORED = KIND.append('restored');
const BLOCKED = KIND.append('blocked');

/** Longest clipboard text looked at before a paste, in units: a paste waits for the answer. */
const LONGEST = 2_000_000;

/** Offers pasted text redacted, and with the originals where it holds placeholders that the vault knows. */
export class Paste extends Feature implements DocumentPasteEditProvider {
	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			// A pattern outranks the `*` of VS Code's own text paste, whichever of the two came first.
			languages.registerDocumentPasteEditProvider({ pattern: '**' }, this, {
				providedPasteEditKinds: [REDACTED, RESTORED, BLOCKED],
				pasteMimeTypes: ['text/plain'],
			}),
		);
	}

	async provideDocumentPasteEdits(
		document: TextDocument,
		_ranges: readonly Range[],
		transfer: DataTransfer,
		_context: unknown,
		token: CancellationToken,
	): Promise<DocumentPasteEdit[] | undefined> {
		const action = this.#cordon.policies.policyFor(document.uri).actions.paste;
		const text = await transfer.get('text/plain')?.asString();
		if (!text || text.length > LONGEST || token.isCancellationRequested) return undefined;
		return [...this.#restored(text), ...(action === 'off' ? [] : this.#redacted(document, text, action))];
	}

	#restored(text: string): DocumentPasteEdit[] {
		if (this.#cordon.vault.size === 0) return [];
		const restoration = restoreText(text, this.#cordon.vault);
		return restoration.restored === 0 ? [] : [offered(restoration.text, 'Paste with Originals', RESTORED)];
	}

	#redacted(document: TextDocument, text: string, action: 'warn' | 'redact' | 'block'): DocumentPasteEdit[] {
		const { detection, info } = this.#cordon.policies.detectionFor(document.uri);
		const found = counting(detection.scan(text, { ...info, language: document.languageId, incoming: true }).findings);
		if (found.length === 0) return [];
		const done = ({ warn: 'warned', redact: 'redacted', block: 'blocked' } as const)[action];
		const value = ({ start, end }: Finding): string => text.slice(start, end);
		this.#cordon.audit.record({
			byPolicy: true,
			action: done,
			place: 'paste',
			uri: document.uri,
			findings: found,
			value,
		});
		const redacted = new DocumentPasteEdit(
			redactText(text, found, this.#cordon.vault).text,
			'Paste Redacted',
			REDACTED,
		);
		if (action === 'redact') return [redacted];
		if (action === 'block') {
			mention(`Not pasted: ${counted(found)}`);
			return [new DocumentPasteEdit('', 'Paste Nothing (Blocked by Policy)', BLOCKED)];
		}
		mention(`The pasted text holds ${counted(found)}`);
		return [offered(redacted.insertText as string, redacted.title, REDACTED)];
	}
}

/** An edit to choose from the paste menu, behind the plain text that VS Code inserts by itself. */
function offered(text: string, title: string, kind: DocumentDropOrPasteEditKind): DocumentPasteEdit {
	const edit = new DocumentPasteEdit(text, title, kind);
	edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
	return edit;
}
