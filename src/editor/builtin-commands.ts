import { commands, Disposable } from 'vscode';

type Handler = (...args: unknown[]) => unknown;

interface Override {
	readonly handler: Handler;
	registration: Disposable | undefined;
	/** How many are waiting for the built-in command behind it to be reached. */
	passing: number;
}

/** Ids put over, and what to put back: an override of ours must step aside for the built-in command itself to run. */
const installed = new Map<string, Override>();

/** Milliseconds after which a command that still runs has certainly been reached: some run until an assistant is done. */
const REACHED = 2000;

/**
 * Puts a handler over a command of VS Code: the last registration wins, and disposing it brings the built-in back.
 * Key bindings, menus and the palette then all come to us, except where the browser acts on its own (see docs/limits.md).
 * Where another extension stands over the same command already, it keeps its place.
 */
export function override(id: string, handler: Handler): Disposable {
	const ours: Override = { handler, registration: registered(id, handler), passing: 0 };
	installed.set(id, ours);
	return new Disposable(() => {
		ours.registration?.dispose();
		ours.registration = undefined;
		if (installed.get(id) === ours) installed.delete(id);
	});
}

/** Runs VS Code's own command, whether or not we stand over it: it knows what has the focus, and we do not. */
export async function builtIn<T = void>(id: string, ...args: unknown[]): Promise<T> {
	const ours = installed.get(id);
	if (!ours) return commands.executeCommand<T>(id, ...args);
	ours.passing++;
	ours.registration?.dispose();
	ours.registration = undefined;
	let left = false;
	const comeBack = (): void => {
		if (left) return;
		left = true;
		if (--ours.passing === 0 && installed.get(id) === ours) ours.registration = registered(id, ours.handler);
	};
	const timer = setTimeout(comeBack, REACHED);
	try {
		return await commands.executeCommand<T>(id, ...args);
	} finally {
		clearTimeout(timer);
		comeBack();
	}
}

/** Undefined where another extension of the same host was there first. */
function registered(id: string, handler: Handler): Disposable | undefined {
	try {
		return commands.registerCommand(id, handler);
	} catch {
		return undefined;
	}
}
