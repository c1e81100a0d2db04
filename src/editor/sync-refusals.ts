import { commands, window, workspace, type WorkspaceFolder } from 'vscode';
import type { Policies } from './policies.ts';
import type { SyncSource } from './sync-source.ts';

/** Whether files of assistants cannot be written here; then the person has been told why, and what helps. */
export async function refused(
	folder: WorkspaceFolder | undefined,
	source: SyncSource,
	policies: Policies,
): Promise<boolean> {
	if (!folder) {
		void window.showInformationMessage('Files of assistants lie in a folder: open one first.');
		return true;
	}
	if (!source.writes(folder)) {
		void window.showInformationMessage(
			'Files of assistants cannot be written from here: this window reaches neither the disk nor the programs of a ' +
				'machine. Open the folder in VS Code on the machine that has it, or run "cordon sync" there. ' +
				'Show Enforcement says what the folder holds.',
		);
		return true;
	}
	if (!workspace.isTrusted) {
		void offerTrust();
		return true;
	}
	const broken = policies.broken();
	if (!broken) return false;
	await window.showTextDocument(broken);
	void window.showWarningMessage(`${workspace.asRelativePath(broken)} has an error: mend it first, then sync.`);
	return true;
}

async function offerTrust(): Promise<void> {
	const why =
		'This workspace is not trusted: its policy is not written into files that assistants obey. Trust it first.';
	if (await window.showWarningMessage(why, 'Manage Trust')) await commands.executeCommand('workbench.trust.manage');
}
