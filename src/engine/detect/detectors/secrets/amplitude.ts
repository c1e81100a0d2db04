import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const amplitudeKey = provider({
	id: 'amplitude-key',
	name: 'Amplitude key',
	description: 'API or secret key of an Amplitude project.',
	source: 'https://amplitude.com/docs/apis/authentication',
	shape: 'AMPLITUDE_SECRET_KEY=‹32 hex›',
	revoke: 'https://app.amplitude.com/analytics/settings/projects',
	environment: 'AMPLITUDE_SECRET_KEY',
	keywords: ['amplitude'],
	pattern: assigned(/[a-f0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "amplitude"',
	length: 320,
	inWord: true,
});
