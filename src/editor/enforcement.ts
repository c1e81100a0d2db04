import type { ExtensionContext } from 'vscode';
import { AgentPlugin } from './agent-plugin.ts';
import type { Cordon } from './cordon.ts';
import { DriftDiagnostics } from './drift-diagnostics.ts';
import { EnforcementStanding } from './enforcement-standing.ts';
import { EnforcementView } from './enforcement-view.ts';
import { Feature } from './feature.ts';
import type { Platform } from './platform.ts';
import { SyncCommand } from './sync-command.ts';
import { ChangePreview } from './change-preview.ts';
import { SyncSource } from './sync-source.ts';

/** What keeps protected files from assistants outside of this editor: written, watched and shown. */
export class AssistantsOutside extends Feature {
	constructor(cordon: Cordon, { assistants, checkGate }: Platform, context: ExtensionContext) {
		super();
		const plugin = new AgentPlugin(checkGate);
		const source = new SyncSource(cordon.policies, assistants, plugin);
		const standing = new EnforcementStanding(cordon, source);
		const preview = new ChangePreview('cordon-sync');
		const sync = new SyncCommand(cordon, source, standing, preview);
		const view = new EnforcementView(context, standing);
		this.own(plugin, source, standing, preview, sync, new DriftDiagnostics(standing, sync, preview), view);
	}
}
