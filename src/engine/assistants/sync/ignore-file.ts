import { GitIgnore } from '../../files/git-ignore.ts';
import type { SyncOutcome, SyncRequest, SyncTarget } from '../assistant.ts';
import { ignoreLines } from './ignore-lines.ts';
import { withBlock, withoutBlock } from './marked-block.ts';

const NOTE = '# A folder that is called as one of these files is kept out too.';

/** A file in gitignore's syntax, with our lines in a marked block. */
export function ignoreFile(path: string): SyncTarget {
	return { path, write };
}

function write({ text, remove, ...request }: SyncRequest): SyncOutcome {
	const rest = withoutBlock(text);
	const { sections, notExpressible } = ignoreLines(request);
	if (remove || sections.length === 0) return { text: rest.text, ours: [], notExpressible: [] };
	const own = new GitIgnore(true).with(rest.text ?? '', '');
	const lines = sections.flatMap(({ title, lines }) => {
		const kept = lines.filter((line) => !takesBack(line, own));
		return kept.length === 0 ? [] : [`# ${title}`, ...kept];
	});
	return { text: withBlock(rest, [NOTE, ...lines]), ours: [], notExpressible };
}

/** What the file's own lines keep out stays out, whatever our policy exempts. */
function takesBack(line: string, own: GitIgnore): boolean {
	if (!line.startsWith('!')) return false;
	// One name that the pattern matches.
	const sample = line
		.slice(1)
		.replaceAll(/\*\*\//g, '')
		.replace(/^\//, '')
		.replaceAll(/\*+|\?/g, 'x');
	return own.excludes(sample);
}
