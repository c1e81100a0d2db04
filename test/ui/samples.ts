/** A made-up token of a provider's format, put together here so that no file holds one. */
export function token(seed = 0): string {
	const letters = 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzC';
	const body = Array.from({ length: 36 }, (_, i) => letters.charAt((i * 7 + seed * 13 + (i % 5)) % letters.length));
	return ['gh', 'p_', ...body].join('');
}
