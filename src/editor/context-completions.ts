import { extensions, Uri, window, workspace } from 'vscode';
import {
	PROTECTED_LANGUAGE,
	suspension,
	suspensionSettings,
	together,
	type KnownLanguage,
	type Suspension,
} from '../engine/context/suspension.ts';
import { protectedByDefault } from '../engine/policy/protected-by-default.ts';
import { OfferedSettings } from './context-offer.ts';
import type { StandingSettings } from './context-settings.ts';
import type { Cordon } from './cordon.ts';
import { mention, notify } from './notices.ts';

/** Of the text that says what is not covered: read only, so that nobody is asked to save it. */
const SCHEME = 'cordon-uncovered';

/** Keeps inline completions out of protected files, by settings that stand still. */
export class SuspendedCompletions extends OfferedSettings {
	#uncovered = '';

	constructor(cordon: Cordon, settings: StandingSettings) {
		super(cordon, settings, {
			id: 'completions',
			notice: 'suspend-completions',
			commands: { make: 'cordon.suspendCompletions', undo: 'cordon.resumeCompletions' },
			undo: 'resume inline completions in protected files?',
			message: 'The policy keeps inline completions out of protected files. That takes settings of the workspace.',
		});
		this.own(
			workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: () => this.#uncovered }),
		);
		this.look();
	}

	protected isAsked(): boolean {
		return this.#asking().length > 0;
	}

	protected async make(): Promise<void> {
		const now = this.#suspension();
		const { uncovered } = now;
		const some = uncovered.slice(0, 4).map(({ pattern }) => pattern);
		const rest = uncovered.length > some.length ? ` and ${uncovered.length - some.length} more` : '';
		const detail = uncovered.length === 0 ? 'Every pattern is covered.' : `Not covered: ${some.join(', ')}${rest}.`;
		const title = 'suspend inline completions in protected files?';
		if (!(await this.write(title, detail, suspensionSettings(now)))) return;
		mention('Inline completions are suspended in protected files');
		if (uncovered.length === 0) return;
		const message = `Cordon: ${uncovered.length} protected patterns cannot be covered by settings per language.`;
		void notify('uncovered-completions', message, { title: 'Show Them', act: () => this.#showUncovered(now) });
	}

	async #showUncovered({ uncovered }: Suspension): Promise<void> {
		const lines = uncovered.map(({ pattern, why }) => `${pattern}: ${why}`);
		this.#uncovered = `Protected, and open to inline completions all the same:\n\n${lines.join('\n')}\n`;
		// A fragment of its own each time: VS Code keeps what it has read.
		const uri = Uri.from({ scheme: SCHEME, path: '/Not covered', fragment: `${Date.now()}` });
		await window.showTextDocument(uri, { preview: true });
	}

	/** The folders whose policy asks for it. */
	#asking(): readonly Uri[] {
		const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
		return folders.filter((uri) => this.cordon.policies.policyFor(uri).context.suspendCompletions);
	}

	/** Settings by language hold for the whole window, so all folders that ask for it make them; else all there are. */
	#suspension(): Suspension {
		const { policies } = this.cordon;
		const asking = this.#asking();
		const folders = asking.length > 0 ? asking : (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
		const known = languages();
		const each = folders.map((base) => {
			const { protect, protectDefaults } = policies.policyFor(base);
			const builtIn = protectDefaults ? protectedByDefault.flatMap(({ patterns }) => patterns) : [];
			const isProtected = (name: string): boolean =>
				policies.verdictForPath(Uri.joinPath(base, name)).verdict === 'block';
			return suspension([...builtIn, ...protect], known, isProtected);
		});
		return together(each);
	}
}

function languages(): KnownLanguage[] {
	return extensions.all.flatMap(({ packageJSON }) => {
		const { contributes } = packageJSON as { contributes?: { languages?: KnownLanguage[] } };
		return (contributes?.languages ?? []).filter(({ id }) => id !== PROTECTED_LANGUAGE);
	});
}
