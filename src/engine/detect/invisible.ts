/**
 * Cyrillic and Greek letters that are drawn as Latin ones in most fonts, as inclusive ranges in rising order. Those that
 * only resemble them (к, α, ρ) are left out: words of science and slang are full of them.
 * From https://www.unicode.org/Public/security/latest/confusables.txt
 */
export const LOOK_ALIKE_UNITS: readonly (readonly [first: number, last: number])[] = [
	[0x0391, 0x0392], // Α Β
	[0x0395, 0x0397], // Ε Ζ Η
	[0x0399, 0x039a], // Ι Κ
	[0x039c, 0x039d], // Μ Ν
	[0x039f, 0x039f], // Ο
	[0x03a1, 0x03a1], // Ρ
	[0x03a4, 0x03a5], // Τ Υ
	[0x03a7, 0x03a7], // Χ
	[0x03bf, 0x03bf], // ο
	[0x0405, 0x0406], // Ѕ І
	[0x0408, 0x0408], // Ј
	[0x0410, 0x0410], // А
	[0x0412, 0x0412], // В
	[0x0415, 0x0415], // Е
	[0x041a, 0x041a], // К
	[0x041c, 0x041e], // М Н О
	[0x0420, 0x0422], // Р С Т
	[0x0425, 0x0425], // Х
	[0x0430, 0x0430], // а
	[0x0435, 0x0435], // е
	[0x043e, 0x043e], // о
	[0x0440, 0x0441], // р с
	[0x0443, 0x0443], // у
	[0x0445, 0x0445], // х
	[0x0455, 0x0456], // ѕ і
	[0x0458, 0x0458], // ј
	[0x04bb, 0x04bb], // һ
	[0x04cf, 0x04cf], // ӏ
	[0x0501, 0x0501], // ԁ
	[0x051b, 0x051b], // ԛ
	[0x051d, 0x051d], // ԝ
];

/**
 * The UTF-16 code units that the INVISIBLE trigger stands for, as inclusive ranges in rising order: units that are drawn
 * as nothing, that change how their neighbours are drawn, or that are drawn as other letters. Those beyond the first plane are named by their high
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
	...LOOK_ALIKE_UNITS,
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
