import { commands, window, workspace, type Uri } from 'vscode';
import { activeUri } from './active-uri.ts';
import type { StandingSettings } from './context-settings.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { mention, notify } from './notices.ts';
import { protectionOf } from './verdict-for-file.ts';

const ID = 'implicit';

const SETTING = 'chat.implicitContext.enabled';

/**
 * Chat takes along the open file by itself, and no extension can keep it from a single one. What is left is to say so
 * (see `Status`), and to close the setting for all where the person or the policy wants that.
 */
export class ImplicitContext extends Feature {
	readonly #cordon: Cordon;
	readonly #settings: StandingSettings;
	#offered = false;

	constructor(cordon: Cordon, settings: StandingSettings) {
		super();
		this.#cordon = cordon;
		this.#settings = settings;
		this.own(
			commands.registerCommand('cordon.closeImplicitContext', () => this.#close()),
			commands.registerCommand('cordon.openImplicitContext', () => this.#open()),
			window.onDidChangeActiveTextEditor(() => this.#look()),
			cordon.policies.onDidChange(() => this.#look()),
		);
		this.#look();
	}

	/** Under `block`, the change is offered when the first protected file is open: once a window. */
	#look(): void {
		const uri = activeUri();
		if (this.#offered || !uri || implicitWarning(uri, this.#cordon) !== 'block') return;
		this.#offered = true;
		const message = 'The policy keeps open files out of chat, and chat takes them along here.';
		void notify('implicit-context', `Cordon: ${message}`, { title: 'Show Change…', act: () => this.#close() });
	}

	async #close(): Promise<void> {
		if (!sendsContextUnasked()) return void mention('Chat does not take along open files here');
		const done = await this.#settings.write(ID, {
			title: 'keep open files out of chat?',
			detail: 'For every file of this workspace: there is no such setting for single files.',
			settings: { [SETTING]: { panel: 'never' } },
		});
		if (done) mention('Chat does not take along open files here from now on');
		else if (!workspace.workspaceFolders) await commands.executeCommand('workbench.action.openSettings', SETTING);
	}

	async #open(): Promise<void> {
		if (await this.#settings.remove(ID, 'let chat take along open files again?')) {
			mention('The settings are as they were before');
		}
	}
}

/** What the policy says to chat taking along this file by itself; `off` where it does not, or the file is not protected. */
export function implicitWarning(
	uri: Uri,
	{ policies, watch }: Pick<Cordon, 'policies' | 'watch'>,
): 'off' | 'warn' | 'block' {
	const { implicit } = policies.policyFor(uri).context;
	if (implicit === 'off' || !sendsContextUnasked()) return 'off';
	return protectionOf(uri, policies, watch).verdict === 'block' ? implicit : 'off';
}

/** Whether VS Code's chat adds the active editor to a prompt by itself (`chat.implicitContext.enabled`, on by default). */
export function sendsContextUnasked(): boolean {
	if (workspace.getConfiguration('chat').get('disableAIFeatures', false)) return false;
	const enabled = workspace.getConfiguration('chat.implicitContext').get<Record<string, string>>('enabled');
	return enabled === undefined || Object.values(enabled).some((when) => when !== 'never');
}
