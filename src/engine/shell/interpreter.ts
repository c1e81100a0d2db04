import { parseCmd } from './cmd-parser.ts';
import { expandWhole, expandWords } from './expand.ts';
import { dataOf, fieldOf, holeOf, joined, plain, silence, type Data, type Field, type Source } from './field.ts';
import { filesNamed } from './file-names.ts';
import type { Machine } from './machine.ts';
import { parsePosix } from './posix-parser.ts';
import { parsePowershell } from './powershell-parser.ts';
import { runCommand } from './run-command.ts';
import { redirected } from './redirect.ts';
import { Scope } from './scope.ts';
import type { ShellContext, ShellKind, Uncertainty } from './shell-use.ts';
import { Uses } from './uses.ts';
import type { Command, ListItem, Simple } from './syntax.ts';

/** Commands followed; what people and assistants write has a few dozen. */
const MOST_STEPS = 4000;
const MOST_LOOPS = 200;
const DEEPEST = 60;
/** Text that is run as code, all in all. */
const MOST_CODE = 1_000_000;

const PARSERS = { posix: parsePosix, powershell: parsePowershell, cmd: parseCmd };

/** Follows a command without running anything: what is known flows on as text, what is not as where it comes from. */
export class Interpreter implements Machine {
	readonly context: ShellContext;
	readonly found = new Uses();
	shell: ShellKind;
	scope: Scope;
	#steps = 0;
	#depth = 0;
	#code = 0;

	constructor(shell: ShellKind, context: ShellContext) {
		this.shell = shell;
		this.context = context;
		this.scope = new Scope();
		this.scope.folders = [context.cwd];
	}

	run(command: Command, input: Data): Data {
		if (this.#steps++ > MOST_STEPS || this.#depth > DEEPEST) {
			this.uncertain('limit', 'The command is longer or deeper than is followed.');
			return silence;
		}
		this.#depth++;
		const output = this.#run(command, input);
		this.#depth--;
		return output;
	}

	runText(code: string, input: Data, shell = this.shell): Data {
		this.#code += code.length;
		if (this.#code > MOST_CODE) {
			this.uncertain('limit', 'The command is longer than is followed.');
			return silence;
		}
		const { command, tooDeep } = PARSERS[shell](code);
		if (tooDeep) this.uncertain('limit', 'The command is nested deeper than is followed.');
		const before = this.shell;
		this.shell = shell;
		const output = this.run(command, input);
		this.shell = before;
		return output;
	}

	runFields(fields: readonly Field[], input: Data): Data {
		if (this.#steps++ > MOST_STEPS || this.#depth > DEEPEST) {
			this.uncertain('limit', 'The command is longer or deeper than is followed.');
			return silence;
		}
		this.#depth++;
		const output = runCommand(fields, input, this, PARSERS[this.shell]);
		this.#depth--;
		return output;
	}

	apart<T>(change: (scope: Scope) => void, run: () => T): T {
		const before = this.scope;
		this.scope = new Scope(before);
		change(this.scope);
		const result = run();
		this.scope = before;
		return result;
	}

	files(field: Field, program: string): readonly Source[] {
		return filesNamed(field, program, this);
	}

	reads(sources: readonly Source[]): void {
		this.found.read(sources);
	}

	uses(sources: readonly Source[]): void {
		this.found.use(sources);
	}

	writes(sources: readonly Source[]): void {
		this.found.write(sources);
	}

	uncertain(what: Uncertainty['what'], why: string): void {
		this.found.doubt(what, why);
	}

	#run(command: Command, input: Data): Data {
		switch (command.kind) {
			case 'simple':
				return this.#simple(command, input);
			case 'list':
				return this.#list(command.items, input);
			case 'pipeline': {
				let data = input;
				for (const [index, stage] of command.stages.entries()) {
					const given = data;
					// zsh runs the last one in the shell itself.
					const last = index === command.stages.length - 1;
					data = last
						? this.run(stage, given)
						: this.apart(
								() => {},
								() => this.run(stage, given),
							);
				}
				return data;
			}
			case 'group':
				return command.apart
					? this.apart(
							() => {},
							() => this.run(command.body, input),
						)
					: this.run(command.body, input);
			case 'for':
				return this.#for(command.name, expandWords(command.words, this), command.body, input);
			case 'while':
				return this.#while(command.condition, command.body, input);
			case 'function':
				this.scope.functions.set(command.name, command.body);
				return silence;
			default:
				return redirected(command.redirections, input, this, (given) => this.run(command.body, given));
		}
	}

	#list(items: readonly ListItem[], input: Data): Data {
		const outputs: Data[] = [];
		for (const { command, when } of items) {
			const { scope } = this;
			const { otherwise, folders } = scope;
			// A folder that does not exist is not changed to.
			if (otherwise.length > 0 && when === 'failure') {
				scope.folders = otherwise;
				scope.otherwise = [];
				outputs.push(this.run(command, input));
				scope.folders = both(folders, scope.folders);
				continue;
			}
			if (otherwise.length > 0 && when === 'always') {
				scope.folders = both(folders, otherwise);
				scope.otherwise = [];
			}
			outputs.push(this.run(command, input));
		}
		return outputs.length === 0 ? silence : joined(outputs);
	}

	#for(name: string, values: readonly Field[], body: Command, input: Data): Data {
		if (values.length > MOST_LOOPS) this.uncertain('limit', 'A loop goes round more often than is followed.');
		const outputs = values.slice(0, MOST_LOOPS).map((value) => {
			this.scope.variables.set(name, [value]);
			return this.run(body, input);
		});
		return joined([...outputs, silence]);
	}

	#while(condition: Command, body: Command, input: Data): Data {
		const lines = input.text === undefined ? [] : input.text.split('\n').filter((line) => line !== '');
		if (lines.length > MOST_LOOPS) this.uncertain('limit', 'A loop goes round more often than is followed.');
		// Twice, for what one round leaves to the next.
		const rounds = lines.length > 0 ? lines.slice(0, MOST_LOOPS).map((text) => ({ ...input, text })) : [input, input];
		return joined([...rounds.map((round) => joined([this.run(condition, round), this.run(body, round)])), silence]);
	}

	#simple(command: Simple, input: Data): Data {
		const values = command.assignments.map(({ name, values, appends }) => {
			const before = appends ? (this.scope.variables.get(name) ?? []) : [];
			const now = values.length === 1 ? values.map((word) => expandWhole(word, this)) : expandWords(values, this);
			const both =
				appends && before.length === 1 && now.length === 1 ? [[...before.flat(), ...now.flat()]] : [...before, ...now];
			return { name, values: both };
		});
		for (const {
			values: [value],
		} of values)
			if (value) this.uses(dataOf(value).contents);
		const assign = (): void => {
			for (const { name, values: value } of values) this.scope.variables.set(name, value);
		};
		if (this.shell === 'powershell' && command.words.some((word) => word.some(({ kind }) => kind === 'block'))) {
			const lines = (input.text ?? '')
				.split('\n')
				.filter((line) => line !== '')
				.slice(0, MOST_LOOPS);
			const items = lines.length > 0 ? lines.map(fieldOf) : [[holeOf(input)]];
			for (const item of items.slice(1)) {
				this.scope.variables.set('_', [item]);
				for (const field of expandWords(command.words, this)) this.reads(dataOf(field).contents);
			}
			this.scope.variables.set('_', items.slice(0, 1));
		}
		const fields = expandWords(command.words, this);
		if (fields.length === 0) {
			assign();
			// zsh shows what `< file` holds; so does `$(< file)` everywhere.
			return redirected(command.redirections, silence, this, (given) => given);
		}
		const run = (): Data => redirected(command.redirections, input, this, (given) => this.runFields(fields, given));
		if (values.length === 0) return run();
		// Only the program itself sees them; a function of the shell does too.
		const before = this.scope.variables;
		const saved = values.map(({ name }) => ({ name, value: before.get(name) }));
		assign();
		for (const {
			name,
			values: [value],
		} of values) {
			const code = value && plain(value);
			// Programs that run what such a variable says.
			if (code !== undefined && /PAGER$|EDITOR$|VISUAL$|_COMMAND$|^GIT_EXTERNAL_DIFF$|^LESSOPEN$/.test(name)) {
				this.reads(this.runText(code.replace(/^\|/, ''), silence, 'posix').contents);
			}
			// Shells read the file that it names before they begin.
			if (value && /^(?:BASH_)?ENV$/.test(name)) this.scope.loaded = [...this.scope.loaded, ...this.files(value, name)];
		}
		const output = run();
		for (const { name, value } of saved) {
			if (value) before.set(name, value);
			else before.delete(name);
		}
		return output;
	}
}

function both(one: readonly string[], other: readonly string[]): readonly string[] {
	return [...new Set([...one, ...other])].slice(0, 8);
}
