import { provider } from '../../provider.ts';

const SOURCE = 'https://pypi.org/help/#apitoken';
const REVOKE = 'https://pypi.org/manage/account/token/';

export const pypiToken = provider({
	id: 'pypi-token',
	name: 'PyPI API token',
	description: 'Publishes packages; a macaroon that names its site, here pypi.org.',
	source: SOURCE,
	shape: 'pypi-AgEIcHlwaS5vcmc‹50 to 400 characters›',
	revoke: REVOKE,
	environment: 'TWINE_PASSWORD',
	keywords: ['pypi-ageichlwas5vcmc'],
	pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}(?![\w-])/,
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
	pattern: /pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{50,1000}(?![\w-])/,
	reason: 'prefix pypi-AgENdGVzdC5weXBpLm9yZw',
	length: 1040,
});
