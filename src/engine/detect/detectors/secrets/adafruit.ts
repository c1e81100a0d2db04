import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://io.adafruit.com/api/docs/';
const REVOKE = 'https://io.adafruit.com';

export const adafruitIoKey = provider({
	id: 'adafruit-io-key',
	name: 'Adafruit IO key',
	description: 'Reads and writes the feeds of an account.',
	source: SOURCE,
	shape: 'aio_‹28 letters and digits›',
	revoke: REVOKE,
	environment: 'ADAFRUIT_IO_KEY',
	keywords: ['aio_'],
	pattern: /aio_[A-Za-z0-9]{28,32}(?![\w-])/,
	reason: 'prefix aio_',
	length: 56,
});

export const adafruitApiKey = provider({
	id: 'adafruit-api-key',
	name: 'Adafruit IO key, older form',
	description: 'Reads and writes the feeds of an account.',
	source: SOURCE,
	shape: 'ADAFRUIT_IO_KEY=‹32 characters›',
	revoke: REVOKE,
	environment: 'ADAFRUIT_IO_KEY',
	keywords: ['adafruit'],
	pattern: assigned(/(?=[a-z_-]{0,31}\d)[a-z0-9_-]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "adafruit"',
	length: 320,
	inWord: true,
});
