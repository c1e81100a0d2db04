import type { Assistant, Surface } from '../../src/engine/assistants/assistant.ts';
import { code, linked, table } from './markdown.ts';

const SURFACES: readonly Surface[] = ['completion', 'chat', 'agent', 'terminal'];

/** docs/assistants.md. */
export function assistantsPage(assistants: readonly Assistant[]): string {
	return `# Assistants

<!-- Written by npm run generate. -->

What keeps protected files from each assistant once \`cordon sync\` has written it, or somebody has set it by hand:
**enforced** means that the assistant itself refuses, **advisory** that it mostly does, or asks, and **no effect** that
it does not help there. A dash: the mechanism has nothing to do with it. \`cordon doctor\` says what is in place here.

${table(['Assistant', 'Mechanism', 'Completions', 'Chat', 'Agent', 'Terminal', 'Written by'], assistants.flatMap(rows))}

## What they cannot do

${assistants.map(section).join('\n\n')}
`;
}

function rows({ id, name, mechanisms }: Assistant): string[][] {
	return mechanisms.map(({ name: mechanism, surfaces, target, byHand }) => [
		`${name} (${code(id)})`,
		mechanism === 'none' ? 'none' : code(mechanism),
		...SURFACES.map((surface) => surfaces[surface] ?? '–'),
		target ? `${code('cordon sync')}: ${code(target.path)}` : byHand === undefined ? '–' : 'hand',
	]);
}

function section({ name, mechanisms, source }: Assistant): string {
	const lines = mechanisms.flatMap(({ name, limits, byHand }) => {
		const label = name === 'none' ? '' : `${code(name)}: `;
		return [...limits, ...(byHand === undefined ? [] : [`By hand: ${byHand}`])].map((text) => `- ${label}${text}`);
	});
	return [`### ${name}`, [...lines, `- Source: ${linked(source)}`].join('\n')].join('\n\n');
}
