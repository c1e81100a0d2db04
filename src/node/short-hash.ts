/**
 * Tells a few texts from each other, and from nobody who tries to make two alike: FNV-1a, 32 bits, in hexadecimal
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function shortHash(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
