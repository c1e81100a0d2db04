/**
 * Keys that providers print in their documentation or ship in their emulators, by digest: a file that held them
 * would itself be reported. In order: Stripe's two documentation keys, jwt.io's tokens (their signatures), Azurite's
 * and the Cosmos DB emulator's account keys, reCAPTCHA's test secret, the credentials of RFC 7617 and RFC 6749,
 * RFC 7519's signature, the first account of Hardhat and Anvil, the tokens of RFC 6749, 6750, 7009 and OpenID Connect,
 * the three of Telegram's documentation, the two passwords of NuGet's, and that of Kubernetes', plain and in Base64.
 */
export const DOCUMENTED: ReadonlySet<number> = new Set([
	7653738485708318, 1304216600575203, 8653327004521496, 2461892909798814, 8263370591035087, 5831805655576729,
	2477484408446768, 5791244882586648, 105168623544180, 485461903728821, 3086870128844659, 4425511796667939,
	7416933378797513, 8301092911034871, 1600581880619415, 1634376824576195, 3585114607830307, 4193721503678809,
	3630504800341448, 13448964277174, 3630504800341448, 5561183824599244, 4012563322085989, 5629114005967559,
	7201333734415647,
]);

/** 53 bits of the text (cyrb53, public domain); of a token in three parts, of its last part alone. */
export function digest(text: string): number {
	const dots = text.split('.');
	const part = dots.length === 3 ? (dots[2] ?? '') : text;
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let i = 0; i < part.length; i++) {
		const unit = part.charCodeAt(i);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}
