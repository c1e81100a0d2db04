import { led } from '../../led.ts';

export const newRelicLicense = led(
	{
		id: 'new-relic-license',
		name: 'New Relic licence key',
		description: 'Sends data to a New Relic account.',
		source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key',
		shape: '‹36 hex›NRAL',
		revoke: 'https://one.newrelic.com/api-keys',
		environment: 'NEW_RELIC_LICENSE_KEY',
		keywords: ['nral', 'ffffnral'],
		pattern: /(?:[a-z]{2}\d{2}x{1,2})?(?=[a-f]{0,35}\d)[a-f0-9]{24,36}(?:FFFF)?NRAL(?![\w-])/,
		reason: 'ends in NRAL',
		length: 8,
	},
	/[a-z0-9]/,
	37,
);

export const newRelicMobileToken = led(
	{
		id: 'new-relic-mobile-token',
		name: 'New Relic mobile application token',
		description: 'Sends the data of a mobile app; it lies in the app.',
		source: 'https://docs.newrelic.com/docs/mobile-monitoring/new-relic-mobile/get-started/new-relic-mobile-app-token/',
		shape: 'AA‹40 hex›-NRMA',
		revoke: 'https://one.newrelic.com/api-keys',
		environment: 'NEW_RELIC_MOBILE_TOKEN',
		keywords: ['-nrma'],
		pattern: /AA[a-f0-9]{40}-NRMA(?![\w-])/,
		reason: 'ends in NRMA',
		length: 8,
	},
	/[a-fA0-9]/,
	43,
);
