import { commands, window, workspace, type Uri } from 'vscode';
import { activeUri } from './active-uri.ts';
import { OfferedSettings } from './context-offer.ts';
import type { StandingSettings } from './context-settings.ts';
import type { Cordon } from './cordon.ts';
import { mention } from './notices.ts';
import { protectionOf } from './verdict-for-file.ts';

const SETTING = 'chat.implicitContext.enabled';

/**
 * Chat takes along the open file by itself, and no extension can keep it from a single one. What is left is to say so
 * (see `Status`), and to close the setting for all where the person or the policy wants that: under `block` it is offered
 * when the first protected file is open.
 */
export class ImplicitContext extends OfferedSettings {
	constructor(cordon: Cordon, settings: StandingSettings) {
		super(cordon, settings, {
			id: 'implicit',
			notice: 'implicit-context',
			commands: { make: 'cordon.closeImplicitContext', undo: 'cordon.openImplicitContext' },
			undo: 'let chat take along open files again?',
			message: 'The policy keeps open files out of chat, and chat takes them along here.',
		});
		this.own(window.onDidChangeActiveTextEditor(() => this.look()));
		this.look();
	}

	protected isAsked(): boolean {
		const uri = activeUri();
		return uri !== undefined && implicitWarning(uri, this.cordon) === 'block';
	}

	protected async make(): Promise<void> {
		if (!sendsContextUnasked()) return void mention('Chat does not take along open files here');
		const detail = 'For every file of this workspace: there is no such setting for single files.';
		const done = await this.write('keep open files out of chat?', detail, { [SETTING]: { panel: 'never' } });
		if (done) mention('Chat does not take along open files here from now on');
		else if (!workspace.workspaceFolders) await commands.executeCommand('workbench.action.openSettings', SETTING);
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
