/**
 * Markdown that shows a text as it is, whoever wrote it. MarkdownString's own `appendText` makes every space one at which
 * no line breaks.
 */
export function plain(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll(/[\\`*_{}[\]()#+\-.!|>~$:@]/g, '\\$&');
}
