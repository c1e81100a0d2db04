import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** One `--name` of a command. */
export interface Option {
	/** Placeholder of the value in the help (`FILE`); absent for a switch. */
	readonly value?: string;
	/** It may be given more than once. */
	readonly many?: true;
	readonly help: string;
}

/** One command: what it is called with, what help and documentation say about it, and what it does. */
export interface Command {
	readonly name: string;
	/** Positional arguments as the help shows them. */
	readonly operands: string;
	readonly summary: string;
	/** Paragraphs of Markdown for docs/cli.md; plain enough for a terminal too. */
	readonly details: readonly string[];
	/** The first is the default. */
	readonly formats: readonly string[];
	readonly options: Readonly<Record<string, Option>>;
	/** When the exit code is 1; absent for never. */
	readonly failsWhen?: string;
	/** Gives the exit code. Throws UsageError. */
	run(call: Call): Promise<number>;
}

/** How a command was called, checked against its table. */
export interface Call {
	readonly operands: readonly string[];
	readonly format: string;
	text(option: string): string | undefined;
	/** Every value of an option that may be given more than once. */
	texts(option: string): readonly string[];
	flag(option: string): boolean;
}

/** The options of a command, those that every command has included. */
export function optionsOf({ options, formats }: Command): Readonly<Record<string, Option>> {
	return {
		...options,
		policy: { value: 'FILE', help: 'use this policy instead of every .cordon.json' },
		format: { value: formats.join('|'), help: `default: ${formats[0]}` },
		help: { help: 'show this help' },
	};
}

/** Reads the arguments after the command's name. Throws UsageError. */
export function parseCall(command: Command, args: readonly string[]): Call {
	const options = Object.entries(optionsOf(command)).map(
		([name, { value, many = false }]) =>
			[name, { type: value ? ('string' as const) : ('boolean' as const), multiple: many }] as const,
	);
	const { values, positionals } = parsed(command, args, Object.fromEntries(options));
	const { format = command.formats[0] ?? '' } = values;
	if (typeof format !== 'string' || (!command.formats.includes(format) && !values['help'])) {
		throw new UsageError(`--format ${String(format)} is unknown; use ${command.formats.join(', ')}`);
	}
	return {
		operands: positionals,
		format,
		text: (option) => {
			const value = values[option];
			return typeof value === 'string' ? value : undefined;
		},
		texts: (option) => [values[option] ?? []].flat().filter((value) => typeof value === 'string'),
		flag: (option) => values[option] === true,
	};
}

type Options = Record<string, { type: 'string' | 'boolean'; multiple: boolean }>;

function parsed(command: Command, args: readonly string[], options: Options) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (error) {
		const [first = ''] = (error instanceof Error ? error.message : '').split(/\. |\n/);
		throw new UsageError(`${first}; see cordon ${command.name} --help`);
	}
}
