import type { Post } from '../engine/ports.ts';

/** Milliseconds until a collector that does not answer counts as away. */
const PATIENCE = 15_000;

/** Longest answer that is read, in UTF-16 units. */
const LONGEST = 10_000;

/**
 * Sends JSON to the collector that the user or the administrator has named (`audit.otlp`). This is the only place in
 * Cordon that reaches for the network.
 */
export const post: Post = async (url, body) => {
	const answer = await fetch(url, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body,
		// It goes where it was meant to go, and takes nothing along that belongs to somebody else.
		redirect: 'error',
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		signal: AbortSignal.timeout(PATIENCE),
	}).catch((error: unknown) => {
		throw new Error(reasonOf(error), { cause: error });
	});
	const retryAfter = Number(answer.headers.get('Retry-After'));
	const text = (await answer.text().catch(() => '')).slice(0, LONGEST);
	return { status: answer.status, text, ...(retryAfter > 0 && { retryAfter }) };
};

/** Why there is no answer: fetch itself says no more than `fetch failed`. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return 'no answer';
	if (error.name === 'TimeoutError') return 'no answer in time';
	const { cause } = error;
	const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
	return typeof code === 'string' ? `no connection (${code})` : 'no connection';
}
