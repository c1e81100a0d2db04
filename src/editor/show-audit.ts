import {
	CodeLens,
	commands,
	EventEmitter,
	languages,
	QuickPickItemKind,
	Range,
	Uri,
	window,
	workspace,
	type CodeLensProvider,
	type QuickPickItem,
	type TextDocumentContentProvider,
} from 'vscode';
import { AUDIT_ACTIONS, type AuditEntry } from '../engine/audit/record.ts';
import { auditTable } from '../engine/audit/table.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';

/** Of the documents that show the trail. */
const AUDIT_SCHEME = 'cordon-audit';

/** Records shown at most: more than anybody reads. The command line shows all. */
const MOST = 5000;

const HOUR = 3_600_000;

/** What of the trail is shown. */
interface Filter {
	readonly title: string;
	/** How old a record may be, in milliseconds. */
	readonly within?: number;
	readonly action?: string;
}

const ALL: Filter = { title: 'Everything' };

/** Shows the audit trail, newest first, as a document that cannot be edited, with a filter above it. */
export class ShowAudit extends Feature implements TextDocumentContentProvider, CodeLensProvider {
	readonly #cordon: Cordon;
	readonly #changed = new EventEmitter<Uri>();
	readonly #uri = Uri.from({ scheme: AUDIT_SCHEME, path: '/Audit Trail' });
	#filter = ALL;

	readonly onDidChange = this.#changed.event;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			this.#changed,
			workspace.registerTextDocumentContentProvider(AUDIT_SCHEME, this),
			languages.registerCodeLensProvider({ scheme: AUDIT_SCHEME }, this),
			commands.registerCommand('cordon.showAudit', () => this.#show(ALL)),
			commands.registerCommand('cordon.filterAudit', () => this.#choose()),
		);
	}

	async provideTextDocumentContent(): Promise<string> {
		const { entries, dropped, problems } = await this.#cordon.audit.read();
		const chosen = entries.filter((entry) => matches(entry, this.#filter, Date.now())).toReversed();
		const lines = [`${this.#filter.title}: ${chosen.length} of ${entries.length} records, newest first.`];
		if (chosen.length > MOST) lines.push(`The newest ${MOST} are shown; cordon audit on the command line shows all.`);
		if (dropped > 0) lines.push(`${dropped} older records were dropped: the trail is bounded.`);
		for (const { file, line, why } of problems) lines.push(`Line ${line} of ${file || 'the folder'} ${why}.`);
		return [...lines, '', ...auditTable(chosen.slice(0, MOST)), ''].join('\n');
	}

	provideCodeLenses(): CodeLens[] {
		const top = new Range(0, 0, 0, 0);
		return [
			new CodeLens(top, { title: '$(filter) Filter …', command: 'cordon.filterAudit' }),
			new CodeLens(top, { title: '$(refresh) Refresh', command: 'cordon.showAudit' }),
		];
	}

	async #show(filter: Filter): Promise<void> {
		this.#filter = filter;
		this.#changed.fire(this.#uri);
		await window.showTextDocument(await workspace.openTextDocument(this.#uri), { preview: true });
	}

	async #choose(): Promise<void> {
		const { entries } = await this.#cordon.audit.read();
		const now = Date.now();
		const times: Filter[] = [
			ALL,
			{ title: 'Last 24 hours', within: 24 * HOUR },
			{ title: 'Last 7 days', within: 168 * HOUR },
		];
		const actions = AUDIT_ACTIONS.map((action) => ({ title: `Only ${action}`, action }));
		const item = (filter: Filter): QuickPickItem & { filter: Filter } => {
			const count = entries.filter((entry) => matches(entry, filter, now)).length;
			return { label: filter.title, description: `${count}`, filter };
		};
		const line = { label: '', kind: QuickPickItemKind.Separator, filter: ALL };
		const shown = actions.map(item).filter(({ description }) => description !== '0');
		const chosen = await window.showQuickPick([...times.map(item), line, ...shown], {
			title: 'Cordon: what of the audit trail to show',
		});
		if (chosen) await this.#show(chosen.filter);
	}
}

function matches(entry: AuditEntry, { within, action }: Filter, now: number): boolean {
	if (action !== undefined && entry.action !== action) return false;
	return within === undefined || Date.parse(entry.time) >= now - within;
}
