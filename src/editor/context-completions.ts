import { commands, extensions, Uri, window, workspace } from 'vscode';
import {
	PROTECTED_LANGUAGE,
	suspension,
	suspensionSettings,
	type KnownLanguage,
	type Suspension,
} from '../engine/context/suspension.ts';
import { protectedByDefault } from '../engine/policy/protected-by-default.ts';
import type { StandingSettings } from './context-settings.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { mention, notify } from './notices.ts';

const ID = 'completions';

/** Keeps inline completions out of protected files, by settings that stand still. */
export class SuspendedCompletions extends Feature {
	readonly #cordon: Cordon;
	readonly #settings: StandingSettings;
	#offered = false;

	constructor(cordon: Cordon, settings: StandingSettings) {
		super();
		this.#cordon = cordon;
		this.#settings = settings;
		this.own(
			commands.registerCommand('cordon.suspendCompletions', () => this.#suspend()),
			commands.registerCommand('cordon.resumeCompletions', () => this.#resume()),
			cordon.policies.onDidChange(() => this.#look()),
		);
		this.#look();
	}

	/** Where the policy asks for it and it was not done, it is offered: once a window. */
	#look(): void {
		const folder = workspace.workspaceFolders?.[0]?.uri;
		if (this.#offered || !folder || this.#settings.has(ID)) return;
		if (!this.#cordon.policies.policyFor(folder).context.suspendCompletions) return;
		this.#offered = true;
		const message =
			'Cordon: the policy keeps inline completions out of protected files. That takes settings of the workspace.';
		void notify('suspend-completions', message, { title: 'Show Change…', act: () => this.#suspend() });
	}

	async #suspend(): Promise<void> {
		const now = this.#suspension();
		const { uncovered } = now;
		const some = uncovered.slice(0, 4).map(({ pattern }) => pattern);
		const rest = uncovered.length > some.length ? ` and ${uncovered.length - some.length} more` : '';
		const done = await this.#settings.write(ID, {
			title: 'suspend inline completions in protected files?',
			detail: uncovered.length === 0 ? 'Every pattern is covered.' : `Not covered: ${some.join(', ')}${rest}.`,
			settings: suspensionSettings(now),
		});
		if (!done) return;
		mention('Inline completions are suspended in protected files');
		if (uncovered.length === 0) return;
		const message = `Cordon: ${uncovered.length} protected patterns cannot be covered by settings per language.`;
		void notify('uncovered-completions', message, { title: 'Show Them', act: () => showUncovered(now) });
	}

	async #resume(): Promise<void> {
		if (await this.#settings.remove(ID, 'resume inline completions in protected files?')) {
			mention('The settings are as they were before');
		}
	}

	#suspension(): Suspension {
		const { policies } = this.#cordon;
		const base = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
		const { protect, protectDefaults } = policies.policyFor(base);
		const builtIn = protectDefaults ? protectedByDefault.flatMap(({ patterns }) => patterns) : [];
		return suspension(
			[...builtIn, ...protect],
			languages(),
			(name) => policies.verdictForPath(Uri.joinPath(base, name)).verdict === 'block',
		);
	}
}

function languages(): KnownLanguage[] {
	return extensions.all.flatMap(({ packageJSON }) => {
		const { contributes } = packageJSON as { contributes?: { languages?: KnownLanguage[] } };
		return (contributes?.languages ?? []).filter(({ id }) => id !== PROTECTED_LANGUAGE);
	});
}

async function showUncovered({ uncovered }: Suspension): Promise<void> {
	const lines = uncovered.map(({ pattern, why }) => `${pattern}: ${why}`);
	const content = `Protected, and open to inline completions all the same:\n\n${lines.join('\n')}\n`;
	await window.showTextDocument(await workspace.openTextDocument({ content, language: 'plaintext' }));
}
