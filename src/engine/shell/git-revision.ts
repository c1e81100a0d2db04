import { isHole, plain, type Field } from './field.ts';

/** Commands whose output is the name of a revision, and their options that leave it one. */
const NAMES: Readonly<Record<string, RegExp>> = {
	'rev-parse': /^(?:--verify|--quiet|-q|--short(?:=\d{1,2})?|--abbrev-ref|--symbolic-full-name|--default)$/,
	'merge-base': /^--(?:fork-point|octopus)$/,
	'rev-list':
		/^(?:-n|-n?1|--max-count=1|--(?:all|first-parent|reverse|(?:no-)?merges)|--max-parents=\d|--skip=\d{1,5})$/,
	log: /^(?:-n|-n?1|--max-count=1|--(?:all|first-parent|reverse|(?:no-)?merges)|--skip=\d{1,5}|--(?:format|pretty)=(?:format:)?%[Hh])$/,
	describe: /^--(?:all|tags|abbrev=\d{1,2}|always|exact-match)$/,
	'symbolic-ref': /^(?:--short|-q|--quiet)$/,
};

/** What git would be asked for the revision that this command puts out; undefined where it is another command. */
export function gitRevision(command: string, fields: readonly Field[]): readonly string[] | undefined {
	const options = Object.hasOwn(NAMES, command) ? NAMES[command] : undefined;
	const words = fields.map(plain);
	const end = words.indexOf('--');
	const valid = words.every((word, at) => {
		if (word === undefined) return false;
		return (end >= 0 && at >= end) || (word.startsWith('-') ? options?.test(word) : word !== '');
	});
	if (!options || !valid) return undefined;
	if (command === 'log' && !words.some((word) => word?.includes('=%') || word?.includes(':%'))) return undefined;
	return [command, ...(words as string[])];
}

/**
 * A word in which revisions that other commands put out stand as their number in `nested`, between zero bytes;
 * undefined where something else in it is not known.
 */
export function revisionWord(field: Field, nested: (readonly string[])[]): string | undefined {
	let word = '';
	for (const piece of field) {
		if (!isHole(piece)) word += piece.text;
		else if (piece.revision) word += `\0${nested.push(piece.revision) - 1}\0`;
		else return undefined;
	}
	return word;
}
