/** One part of `count`; `index` from 1. */
export interface Shard {
	readonly index: number;
	readonly count: number;
}

/** Reads `I/N`; undefined when it is no such thing. */
export function parseShard(text: string): Shard | undefined {
	const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
	const [index, count] = [Number(match?.[1]), Number(match?.[2])];
	return match && index >= 1 && index <= count ? { index, count } : undefined;
}

/** True when the path belongs to the shard. By the path alone, so that machines agree without talking. */
export function inShard(path: string, { index, count }: Shard): boolean {
	// FNV-1a over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
	let hash = 0x811c9dc5;
	for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
	return (hash >>> 0) % count === index - 1;
}
