import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const smartsheetToken = provider({
	id: 'smartsheet-token',
	name: 'Smartsheet token',
	description: 'Acts as a person in Smartsheet.',
	source: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
	shape: 'SMARTSHEET_ACCESS_TOKEN=‹37 letters and digits›',
	revoke: 'https://app.smartsheet.com',
	environment: 'SMARTSHEET_ACCESS_TOKEN',
	keywords: ['smartsheet'],
	pattern: assigned(/(?:(?=[A-Za-z]{0,36}\d)[A-Za-z0-9]{37}|(?=[A-Za-z]{0,25}\d)[A-Za-z0-9]{26})/),
	confidence: 'medium',
	reason: 'assigned to a name with "smartsheet"',
	length: 320,
	inWord: true,
});
