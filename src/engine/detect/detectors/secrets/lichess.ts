import { provider } from '../../provider.ts';

export const lichessToken = provider({
	id: 'lichess-token',
	name: 'Lichess token',
	description: 'Acts as a player on Lichess.',
	source: 'https://lichess.org/api#section/Introduction/Authentication',
	shape: 'lip_‹20 letters and digits›',
	revoke: 'https://lichess.org/account/oauth/token',
	environment: 'LICHESS_TOKEN',
	keywords: ['lip_', 'lio_'],
	pattern: /li[po]_(?=[A-Za-z_]{0,31}\d)\w{20,32}(?![\w-])/,
	reason: 'prefix lip_',
	length: 56,
});
