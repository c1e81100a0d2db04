import { silence } from './field.ts';
import { Interpreter } from './interpreter.ts';
import type { ShellContext, ShellKind, ShellUse } from './shell-use.ts';

/**
 * Which files a command would read, write or search, told from its text alone. Nothing is run. Never throws; takes time
 * linear in the length of the command, up to a limit behind which `uncertain` says so.
 */
export function filesOf(command: string, shell: ShellKind, context: ShellContext): ShellUse {
	const interpreter = new Interpreter(shell, context);
	interpreter.reads(interpreter.runText(command, silence).contents);
	return interpreter.found.result();
}
