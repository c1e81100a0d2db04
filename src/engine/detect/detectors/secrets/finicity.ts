import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const finicitySecret = provider({
	id: 'finicity-secret',
	name: 'Finicity token or secret',
	description: 'Reads the bank accounts of linked users.',
	source: 'https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/',
	shape: 'FINICITY_SECRET=‹20 letters and digits›',
	revoke: 'https://developer.mastercard.com/account/sign-up',
	environment: 'FINICITY_SECRET',
	keywords: ['finicity'],
	pattern: assigned(/(?:[a-f0-9]{32}|(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20})/),
	confidence: 'medium',
	reason: 'assigned to a name with "finicity"',
	length: 320,
	inWord: true,
});
