import { commands, type Command } from '../../src/engine/commands.ts';
import { code, table } from './markdown.ts';

/** The commands of the palette. */
export function commandsTable(): string {
	return table(
		['Command', 'What it does'],
		commands.filter(inPalette).map(({ title, documentation }) => [`Cordon: ${title}`, documentation]),
	);
}

/** docs/commands.md. */
export function commandsPage(): string {
	const rows = commands.map((command) => [
		inPalette(command) ? `Cordon: ${command.title}` : '(not in the palette)',
		code(command.id),
		command.documentation,
	]);
	return `# Commands

<!-- Written by npm run generate. -->

${table(['Command', 'Id for key bindings', 'What it does'], rows)}
`;
}

function inPalette({ palette }: Command): boolean {
	return palette !== 'never';
}
