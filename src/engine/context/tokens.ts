/** ASCII characters that make a token, on average (https://platform.openai.com/tokenizer: "roughly 4 characters"). */
const ASCII_PER_TOKEN = 4;

/** Other characters that make one: Latin with accents, Cyrillic and Greek; what is written without blanks takes one each. */
const OTHERS_PER_TOKEN = 2;

/**
 * About how many tokens an assistant makes of a text. Each has its own way to count; this is for telling a page from a
 * book, in one pass and without any assistant's tables.
 */
export function estimatedTokens(text: string): number {
	let ascii = 0;
	let others = 0;
	let wide = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 0x80) ascii++;
		else if (unit < 0x2e80) others++;
		else wide++;
	}
	return Math.ceil(ascii / ASCII_PER_TOKEN + others / OTHERS_PER_TOKEN + wide);
}

/** `~840`, `~1.2k`, `~35k`: a count that pretends no precision. */
export function aboutTokens(count: number): string {
	const rounded = count < 100 ? count : Number(count.toPrecision(2));
	if (rounded < 1000) return `~${rounded}`;
	return rounded < 1_000_000 ? `~${rounded / 1000}k` : `~${rounded / 1_000_000}M`;
}
