import type { Edit } from '../../../src/engine/text/edit.ts';

/** The text after one edit. */
export function edited(text: string, { offset, length, text: inserted }: Edit): string {
	return text.slice(0, offset) + inserted + text.slice(offset + length);
}
