import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.particle.io/reference/cloud-apis/access-tokens/';
const REVOKE = 'https://console.particle.io';

export const particleToken = provider({
	id: 'particle-token',
	name: 'Particle access token',
	description: 'Controls the devices of an account.',
	source: SOURCE,
	shape: 'PARTICLE_TOKEN=‹40 hex›',
	revoke: REVOKE,
	environment: 'PARTICLE_ACCESS_TOKEN',
	keywords: ['particle_', 'particle.io', 'particle-'],
	pattern: assigned(/[a-f0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "particle"',
	length: 320,
	inWord: true,
});

export const particleUrlToken = provider({
	id: 'particle-url-token',
	name: 'Particle access token in a URL',
	description: 'Controls the devices of an account.',
	source: SOURCE,
	shape: 'https://api.particle.io/v1/devices?access_token=‹40 hex›',
	revoke: REVOKE,
	environment: 'PARTICLE_ACCESS_TOKEN',
	keywords: ['api.particle.io/'],
	pattern: /api\.particle\.io\/v1\/[^\s"'\x60]{0,120}?access_token=(?<value>[a-f0-9]{40})(?![\w-])/,
	reason: 'prefix https://api.particle.io/v1/devices?access_token=',
	length: 224,
});
