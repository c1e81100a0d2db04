import { commands, Disposable } from 'vscode';

type Handler = (...args: unknown[]) => unknown;

/** Ids put over, and what to put back: an override of ours must step aside for the built-in command itself to run. */
const installed = new Map<string, { handler: Handler; registration: Disposable }>();

/**
 * Puts a handler over a command of VS Code: the last registration wins, and disposing it brings the built-in back.
 * Key bindings, menus and the palette then all come to us, except where the browser acts on its own (see docs/limits.md).
 */
export function override(id: string, handler: Handler): Disposable {
	installed.set(id, { handler, registration: commands.registerCommand(id, handler) });
	return new Disposable(() => {
		installed.get(id)?.registration.dispose();
		installed.delete(id);
	});
}

/** Runs VS Code's own command, whether or not we stand over it: it knows what has the focus, and we do not. */
export async function builtIn(id: string, ...args: unknown[]): Promise<void> {
	const ours = installed.get(id);
	ours?.registration.dispose();
	try {
		await commands.executeCommand(id, ...args);
	} finally {
		const now = installed.get(id);
		if (ours && now === ours) ours.registration = commands.registerCommand(id, ours.handler);
	}
}
