import { commands, window } from 'vscode';
import { Feature } from './feature.ts';

const NEW_CHAT = 'New Chat';

/** Milliseconds within which it is said once: one mark is several events of the disk. */
const ONCE = 2000;

/**
 * Says aloud what VS Code folds away: that a prompt was refused, and that its chat has come to its end, since it would go
 * out together with the next one.
 */
export class RefusedPrompts extends Feature {
	#last = 0;

	/** @param watch calls back when the hook refuses a prompt; gives what ends that. */
	constructor(watch: ((refused: () => void) => () => void) | undefined) {
		super();
		try {
			const end = watch?.(() => void this.#say());
			if (end) this.own({ dispose: end });
		} catch {
			// The chat itself says it too, folded away.
		}
	}

	async #say(): Promise<void> {
		// Of several windows, the one in which it was typed.
		if (!window.state.focused || Date.now() - this.#last < ONCE) return;
		this.#last = Date.now();
		const text =
			'Cordon refused a prompt for what it holds. It stays in that chat and would go out with the next prompt, so nothing ' +
			'more is let out of it. Start a new chat, and leave the value out.';
		const chosen = await window.showWarningMessage(text, NEW_CHAT);
		if (chosen === NEW_CHAT) await commands.executeCommand('workbench.action.chat.newChat');
	}
}
