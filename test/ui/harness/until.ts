import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `probe` gives something that is neither false nor undefined, and gives that. The name says in the error what never came. */
export async function until<T>(
	name: string,
	probe: () => T | Promise<T>,
	timeout = 10_000,
): Promise<Exclude<T, undefined | null | false>> {
	const end = Date.now() + timeout;
	let last: unknown;
	do {
		const value = await Promise.resolve(probe()).catch((error: unknown) => {
			last = error;
			return undefined;
		});
		if (value !== undefined && value !== null && value !== false) {
			return value as Exclude<T, undefined | null | false>;
		}
		await sleep(50);
	} while (Date.now() < end);
	throw new Error(`Waited ${timeout / 1000} s in vain: ${name}`, { cause: last });
}
