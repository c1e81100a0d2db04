import { provider } from '../../provider.ts';

export const wireguardPrivateKey = provider({
	id: 'wireguard-private-key',
	name: 'WireGuard private or preshared key',
	description: 'Joins a network as this machine.',
	source: 'https://www.wireguard.com/quickstart/',
	shape: 'PrivateKey = ‹44 characters of base64›',
	revoke: 'Make a new pair with wg genkey, and replace the public key at the peers',
	keywords: ['privatekey', 'presharedkey'],
	pattern:
		/(?:[Pp]rivate|[Pp]reshared)[Kk]ey["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![\w=])(?![\w-])/,
	reason: 'prefix PrivateKey =',
	length: 96,
});
