/** `1 line`, `3 lines`: for words that take an s. */
export function countOf(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}
