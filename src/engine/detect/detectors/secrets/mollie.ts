import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.mollie.com/reference/authentication';
const REVOKE = 'https://my.mollie.com/dashboard/developers/api-keys';

export const mollieLiveKey = provider({
	id: 'mollie-live-key',
	name: 'Mollie live API key',
	description: 'Creates and refunds payments of a Mollie profile.',
	source: SOURCE,
	shape: 'live_‹30 letters and digits›',
	revoke: REVOKE,
	environment: 'MOLLIE_API_KEY',
	keywords: ['live_'],
	pattern: /live_(?=[A-Za-z]{0,29}\d)(?=[a-z0-9]{0,29}[A-Z])[A-Za-z0-9]{30}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix live_',
	length: 56,
});

export const mollieTestKey = provider({
	id: 'mollie-test-key',
	name: 'Mollie test API key',
	description: 'Test access to the Mollie API.',
	source: SOURCE,
	shape: 'MOLLIE_API_KEY=test_‹30 letters and digits›',
	revoke: REVOKE,
	environment: 'MOLLIE_API_KEY',
	keywords: ['mollie'],
	pattern: assigned(/(?:test|access)_[A-Za-z0-9]{30,50}/),
	confidence: 'medium',
	reason: 'assigned to a name with "mollie"',
	length: 320,
	inWord: true,
});
