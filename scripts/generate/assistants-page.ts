import { byHandThere, type Assistant, type Surface } from '../../src/engine/assistants/assistant.ts';
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

## What sync does to a file

- Files in gitignore's syntax get one block between \`# cordon:begin\` and \`# cordon:end\`, at the end, where the last
  match decides; what you add behind it stays, and the block moves. What your own lines keep out stays out, even where
  the policy exempts it.
- In gitignore's syntax nothing returns from an excluded folder. Where the policy exempts something in one
  (\`secrets/\`, \`!secrets/README.md\`), sync opens the folder step by step; an exemption that holds at any depth
  (\`!*.md\`) brings nothing back from folders, and sync says so. A folder that is called like a file of the built-in
  list may be kept out too; the files are never looser than the policy.
- Policies of folders below the top count for their folders, in the same files at the top.
- JSON and TOML keep your entries, comments and unknown keys. \`.cordon/sync.json\` remembers which entries are ours, so
  that one of yours that says the same survives \`cordon sync --remove\`. Commit it: whoever has the files can take our
  part out again.
- Removing gives back every file to the byte, and takes away those that were not there before.
- A file that is read-only, not in UTF-8, outside of the repository behind a link, in an unresolved merge, or whose
  marks are broken is left as it is, and counts as drifted. \`cordon sync --check\` fails then, in CI too.
- Files in your home count for all your workspaces. They are written with \`--user\` only, and hold nothing of the
  repository's policy. What a repository protects by what is in a file (\`protectByContent\`) no such file can say.

## What they cannot do

${assistants.map(section).join('\n\n')}
`;
}

function rows({ id, name, mechanisms }: Assistant): string[][] {
	return mechanisms.map(({ name: mechanism, surfaces, target, within, byHand }) => [
		`${name} (${code(id)})`,
		mechanism === 'none' ? 'none' : code(mechanism),
		...SURFACES.map((surface) => surfaces[surface] ?? '–'),
		target
			? `${code('cordon sync')}: ${code(target.path)}`
			: within
				? 'the extension'
				: byHand === undefined
					? '–'
					: 'hand',
	]);
}

function section({ id, name, mechanisms, source }: Assistant): string {
	const lines = mechanisms.flatMap((mechanism) => {
		const { name, limits } = mechanism;
		const byHand = byHandThere(id, mechanism);
		const label = name === 'none' ? '' : `${code(name)}: `;
		return [...limits, ...(byHand === undefined ? [] : [`By hand: ${byHand}`])].map((text) => `- ${label}${text}`);
	});
	return [`### ${name}`, [...lines, `- Source: ${linked(source)}`].join('\n')].join('\n\n');
}
