import { builtins } from './builtins.ts';
import { expandWords } from './expand.ts';
import { dataOf, fieldOf, plain, type Data, type Field, silence } from './field.ts';
import type { Machine } from './machine.ts';
import { runProgram } from './run-program.ts';
import type { Parsed } from './syntax.ts';

type Parse = (text: string) => Parsed;

/** What a name at the beginning of a command stands for: an alias, a function, a command of the shell, a program. */
export function runCommand(fields: readonly Field[], input: Data, machine: Machine, parse: Parse): Data {
	const [first, ...rest] = fields;
	if (!first) return input;
	if (machine.shell === 'posix') machine.scope.variables.set('_', fields.slice(-1));
	const name = plain(first);
	if (name === undefined) {
		// A command that is put together from what is not known.
		machine.reads(dataOf(first).contents);
		machine.uncertain('code', 'Which program runs only shows when the command runs.');
		return runProgram('', rest, input, machine);
	}
	const { aliases, functions } = machine.scope;
	const alias = aliases.get(name);
	if (alias !== undefined) {
		return machine.apart(
			(scope) => scope.aliases.delete(name),
			() => aliased(alias, rest, input, machine, parse),
		);
	}
	const body = functions.get(name);
	if (body) {
		return machine.apart(
			(scope) => {
				scope.positional = rest;
				// What runs itself would not end.
				scope.functions.delete(name);
			},
			() => machine.run(body, input),
		);
	}
	const builtin = builtins.get(name.toLowerCase());
	const shellsOwn = builtin && (builtin.shells ?? ['posix']).includes(machine.shell);
	return shellsOwn ? builtin.run(rest, input, machine) : runProgram(name, rest, input, machine);
}

/** The alias in place of the name; what follows belongs to its last command. */
function aliased(alias: string, rest: readonly Field[], input: Data, machine: Machine, parse: Parse): Data {
	const { command } = parse(alias);
	const [item] = command.kind === 'list' ? command.items : [];
	if (item?.command.kind !== 'simple' || command.kind !== 'list' || command.items.length > 1) {
		machine.runFields([fieldOf('cat'), ...rest], silence);
		return machine.run(command, input);
	}
	return machine.runFields([...expandWords(item.command.words, machine), ...rest], input);
}
