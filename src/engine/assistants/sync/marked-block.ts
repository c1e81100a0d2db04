import { SyncError } from './sync-error.ts';

const BEGIN = /^\uFEFF?# cordon:begin\b/;
const END = /^# cordon:end\b/;
const CONFLICT = /^(?:<{7}|>{7})(?: |$)/;

/** A file without our block, and how its lines end. */
interface Rest {
	/** To the byte as it was before the block came; undefined where there was no file. */
	readonly text: string | undefined;
	readonly eol: string;
}

/**
 * Takes the block out. It stands at the end of the file, where the last match decides. A file whose last line had no
 * end got one for it, and the block has none then: that is how it is known what to take away again. Throws SyncError
 * where the marks are not one pair, or a merge conflict is unresolved.
 */
export function withoutBlock(text: string | undefined): Rest {
	if (text === undefined) return { text, eol: '\n' };
	const lines = linesOf(text);
	const at = (mark: RegExp): number[] => lines.flatMap(({ line }, index) => (mark.test(line) ? [index] : []));
	const [conflict] = at(CONFLICT);
	if (conflict !== undefined)
		throw new SyncError(`line ${conflict + 1}: a merge conflict; resolve it, then sync again`);
	const begins = at(BEGIN);
	const ends = at(END);
	const [begin] = begins;
	const [end] = ends;
	if (begin === undefined && end === undefined) return { text, eol: lastEol(text) ?? '\n' };
	if (begin === undefined || end === undefined || begins.length + ends.length > 2 || end < begin) {
		const where = [...begins, ...ends].sort((a, b) => a - b).map((index) => index + 1);
		throw new SyncError(
			`line ${where.join(', ')}: not one pair of "# cordon:begin" and "# cordon:end"; delete these lines and what ` +
				'Cordon wrote between them, then sync again',
		);
	}
	const first = lines[begin];
	const last = lines[end];
	const before = lines.slice(0, begin).map(whole).join('');
	const after = lines
		.slice(end + 1)
		.map(whole)
		.join('');
	const blockEol = first?.eol || '\n';
	if (last?.eol === '' && before.endsWith(blockEol)) return rest(before.slice(0, -blockEol.length), blockEol);
	if (before + after === '') return { text: undefined, eol: blockEol };
	return rest(before + after, blockEol);
}

/** The rest with a block of these lines behind it. */
export function withBlock({ text, eol }: Rest, lines: readonly string[]): string {
	const block = ['# cordon:begin: written by "cordon sync" from the policy; change .cordon.json instead', ...lines];
	const body = [...block, '# cordon:end'].join(eol);
	if (text === undefined || text.endsWith('\n')) return `${text ?? ''}${body}${eol}`;
	return `${text}${eol}${body}`;
}

interface Line {
	readonly line: string;
	/** What ends it; empty for a last line without. */
	readonly eol: string;
}

function linesOf(text: string): Line[] {
	return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
		const [eol = ''] = /\r?\n$/.exec(line) ?? [];
		return { line: line.slice(0, line.length - eol.length), eol };
	});
}

function whole({ line, eol }: Line): string {
	return line + eol;
}

function rest(text: string, blockEol: string): Rest {
	return { text, eol: lastEol(text) ?? blockEol };
}

function lastEol(text: string): string | undefined {
	const end = text.lastIndexOf('\n');
	return end < 0 ? undefined : text.charAt(end - 1) === '\r' ? '\r\n' : '\n';
}
