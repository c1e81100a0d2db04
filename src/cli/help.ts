import { optionsOf, type Command } from './command.ts';

/** What `cordon --help` prints. */
export function overview(commands: readonly Command[], version: string): string {
	const list = table(commands.map(({ name, summary }) => [name, summary]));
	return `cordon ${version}\n\nUsage: cordon COMMAND [OPTION…]\n\n${list}\n\ncordon COMMAND --help says more.`;
}

/** What `cordon COMMAND --help` prints. */
export function commandHelp(command: Command): string {
	const { name, operands, summary, details, failsWhen } = command;
	const codes = [
		['0', failsWhen ? 'otherwise' : 'done'],
		...(failsWhen ? [['1', failsWhen] as const] : []),
		['2', 'wrong usage, or nothing could be done'],
	] as const;
	return [
		`Usage: cordon ${name} [OPTION…] ${operands}`.trim(),
		summary,
		...details,
		`Options:\n${table(optionRows(command))}`,
		`Exit code:\n${table(codes)}`,
	].join('\n\n');
}

/** Option as it is typed, and its explanation. */
export function optionRows(command: Command): (readonly [string, string])[] {
	return Object.entries(optionsOf(command)).map(([name, { value, help }]) => [
		value ? `--${name} ${value}` : `--${name}`,
		help,
	]);
}

function table(rows: readonly (readonly [string, string])[]): string {
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n');
}
