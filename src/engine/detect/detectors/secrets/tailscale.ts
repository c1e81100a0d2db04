import { provider } from '../../provider.ts';

export const tailscaleKey = provider({
	id: 'tailscale-key',
	name: 'Tailscale key',
	description: 'Joins machines to a network, or administers it.',
	source: 'https://tailscale.com/kb/1101/api',
	shape: 'tskey-auth-‹id›-‹secret›',
	revoke: 'https://login.tailscale.com/admin/settings/keys',
	environment: 'TS_AUTHKEY',
	keywords: ['tskey-'],
	pattern: /tskey-[a-z]{3,12}-[A-Za-z0-9_]{4,100}(?:-[A-Za-z0-9_]{8,100})?(?![\w-])/,
	reason: 'prefix tskey-auth-',
	length: 128,
});
