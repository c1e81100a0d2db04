import type { Disposable } from 'vscode';
import { ConfigurationTarget, window, workspace } from 'vscode';

/** Something that a person may do about a notice. */
export interface Offer {
	readonly title: string;
	readonly act: () => unknown;
}

const SILENCE = "Don't Show Again";

/** Shows a notice unless this kind was silenced; every one can be, from the notice itself (`cordon.notices.silenced`). */
export async function notify(kind: string, message: string, ...offers: readonly Offer[]): Promise<void> {
	const configuration = workspace.getConfiguration('cordon');
	const silenced = configuration.get<readonly string[]>('notices.silenced', []);
	if (silenced.includes(kind)) return;
	const answer = await window.showWarningMessage(message, ...offers.map((o) => o.title), SILENCE);
	if (answer === SILENCE)
		await configuration.update('notices.silenced', [...silenced, kind], ConfigurationTarget.Global);
	else await offers.find((o) => o.title === answer)?.act();
}

/** Says that something was done: a line in the status bar for a few seconds, nothing to click away. */
export function mention(message: string): Disposable {
	return window.setStatusBarMessage(`$(shield) ${message}`, 5000);
}
