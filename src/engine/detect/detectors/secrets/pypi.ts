import { provider } from '../../provider.ts';

const SOURCE = 'https://pypi.org/help/#apitoken';
const REVOKE = 'https://pypi.org/manage/account/token/';

/** A macaroon: behind the place stand an identifier of 36 bytes and a signature of 32, in 74 bytes or more. */
export const pypiToken = provider({
	id: 'pypi-token',
	name: 'PyPI API token',
	description: 'Publishes packages; a macaroon that names its site, here pypi.org.',
	source: SOURCE,
	shape: 'pypi-AgEIcHlwaS5vcmc‹85 or more characters›',
	revoke: REVOKE,
	environment: 'TWINE_PASSWORD',
	keywords: ['pypi-ageichlwas5vcmc'],
	pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{85,1000}(?![\w-])/,
	reason: 'prefix pypi-AgEIcHlwaS5vcmc',
	length: 1040,
});

export const testpypiToken = provider({
	id: 'testpypi-token',
	name: 'TestPyPI API token',
	description: 'Publishes packages to test.pypi.org.',
	source: 'https://test.pypi.org/help/#apitoken',
	shape: 'pypi-AgENdGVzdC5weXBpLm9yZw‹characters›',
	revoke: REVOKE,
	environment: 'TWINE_PASSWORD',
	keywords: ['pypi-agendgvzdc5wexbplm9yzw'],
	pattern: /pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{85,1000}(?![\w-])/,
	reason: 'prefix pypi-AgENdGVzdC5weXBpLm9yZw',
	length: 1040,
});
