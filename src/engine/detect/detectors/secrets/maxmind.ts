import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const maxmindLicenseKey = provider({
	id: 'maxmind-license-key',
	name: 'MaxMind licence key',
	description: 'Downloads GeoIP data of an account.',
	source: 'https://dev.maxmind.com/geoip/docs/web-services',
	shape: '‹6 characters›_‹29 characters›_mmk',
	revoke: 'https://www.maxmind.com/en/accounts/current/license-key',
	environment: 'MAXMIND_LICENSE_KEY',
	keywords: ['maxmind', 'geoip'],
	pattern: assigned(
		/(?:[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk|(?=[A-Za-z]{0,15}\d)(?=[a-z0-9]{0,15}[A-Z])[A-Za-z0-9]{16})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "maxmind"',
	length: 320,
	inWord: true,
});
