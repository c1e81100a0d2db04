/**
 * The UTF-16 code units that the INVISIBLE trigger stands for, as inclusive ranges in rising order: units that are drawn
 * as nothing, or that change how their neighbours are drawn. Those beyond the first plane are named by their high
 * surrogate. Many of them are harmless where they belong (joiners in emoji, selectors after symbols): detectors decide.
 *
 * From Unicode's general categories Cc and Cf and the property Default_Ignorable_Code_Point
 * (https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt), and blanks wider than a space that VS Code's
 * `editor.unicodeHighlight.invisibleCharacters` shows. TAB, LF, FF, CR and the no-break space are everyday text.
 */
export const INVISIBLE_UNITS: readonly (readonly [first: number, last: number])[] = [
	[0x00, 0x08], // controls before TAB
	[0x0b, 0x0b], // vertical tab
	[0x0e, 0x1f], // the other C0 controls, ESC among them
	[0x7f, 0x9f], // DEL and the C1 controls, CSI and OSC among them
	[0xad, 0xad], // soft hyphen
	[0x034f, 0x034f], // combining grapheme joiner
	[0x061c, 0x061c], // Arabic letter mark
	[0x115f, 0x1160], // Hangul fillers
	[0x17b4, 0x17b5], // Khmer inherent vowels
	[0x180b, 0x180f], // Mongolian selectors and vowel separator
	[0x200b, 0x200f], // zero-width space and joiners, direction marks
	[0x2028, 0x202e], // line and paragraph separators, bidirectional embeddings and overrides
	[0x2060, 0x206f], // word joiner, invisible operators, bidirectional isolates, deprecated format controls
	[0x2800, 0x2800], // empty Braille pattern
	[0x3164, 0x3164], // Hangul filler
	[0xd834, 0xd834], // musical symbols: U+1D173 to U+1D17A begin and end beams and slurs
	[0xdb40, 0xdb43], // tags, supplementary variation selectors, and what is reserved for their like
	[0xfe00, 0xfe0f], // variation selectors
	[0xfeff, 0xfeff], // byte order mark, once a zero-width no-break space
	[0xffa0, 0xffa0], // halfwidth Hangul filler
	[0xfff0, 0xfffb], // reserved, and interlinear annotations
];
