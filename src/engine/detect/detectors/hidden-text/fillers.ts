import { type HiddenRun, hiddenRun } from './hidden-run.ts';

/** Members in the first plane, by the script (as a pattern for a neighbour) that has a use for them; none has for the first. */
const MEMBERS: readonly (readonly [members: RegExp, neighbour: RegExp | undefined])[] = [
	[/[\u2061-\u2064\u206A-\u206F\u2028\u2029\uFFF0-\uFFFB]/, undefined],
	[/[\u115F\u1160]/, /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/],
	[/\u3164/, /[\u3130-\u318F]/],
	[/\uFFA0/, /[\uFFA1-\uFFDC]/],
	[/\u034F/, /[\p{M}\u0590-\u05FF]/u],
	[/[\u17B4\u17B5]/, /[\u1780-\u17FF]/],
	[/[\u180B-\u180F]/, /[\u1800-\u18AF\u202F]/],
	[/\u2800/, /[\u2801-\u28FF]/],
];
const FIRST_PLANE = new RegExp(MEMBERS.map(([members]) => members.source).join('|'));

/** Drawn as a blank, and used as one in patterns of dots and spinners. */
const BRAILLE_BLANK = '\u2800';

function width(text: string, at: number): 0 | 1 | 2 {
	const unit = text.charCodeAt(at);
	if (unit < 0xd834 || unit > 0xdfff) return unit > 0x33f && FIRST_PLANE.test(text.charAt(at)) ? 1 : 0;
	const low = text.charCodeAt(at + 1);
	if (low < 0xdc00 || low > 0xdfff) return 0;
	if (unit === 0xd834) return low >= 0xdd73 && low <= 0xdd7a ? 2 : 0;
	const named = low <= 0xdc7f || (low >= 0xdd00 && low <= 0xddef);
	return unit >= 0xdb41 && unit <= 0xdb43 ? 2 : unit === 0xdb40 && !named ? 2 : 0;
}

function belongs({ text, before, after }: HiddenRun): boolean {
	if (text === BRAILLE_BLANK) return true;
	const [, neighbour] = MEMBERS.find(([members]) => members.test(text)) ?? [];
	return text.length < 4 && neighbour !== undefined && (neighbour.test(before) || neighbour.test(after));
}

export const fillers = hiddenRun({
	id: 'hidden-fillers',
	name: 'Hidden filler or format character',
	description:
		'Fillers count as letters in many languages, so that a name can consist of nothing; operators, separators and reserved characters are drawn as nothing and still change what is read. Those next to letters of the script that uses them are left out.',
	source: 'https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt (Default_Ignorable_Code_Point)',
	shape: 'U+3164, U+115F, U+1160, U+FFA0, U+2061 to U+2064 and others',
	width,
	judge(run: HiddenRun) {
		if (belongs(run)) return undefined;
		const inName = /\w/.test(run.before) || /\w/.test(run.after);
		return {
			confidence: inName ? 'high' : 'medium',
			reasons: [inName ? 'part of a name or word' : 'no letters around it need it'],
		};
	},
});
