import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.figma.com/docs/rest-api/authentication/';
const REVOKE = 'https://www.figma.com/settings';

export const figmaToken = provider({
	id: 'figma-token',
	name: 'Figma token',
	description: 'Reads the files and comments of a person.',
	source: SOURCE,
	shape: 'figd_‹40 characters›',
	revoke: REVOKE,
	environment: 'FIGMA_TOKEN',
	keywords: ['figd_', 'figo_', 'figu_', 'figor_', 'figur_', 'figoh_', 'figuh_', 'figdh_', 'figp_', 'figr_'],
	pattern: /fig(?:[dopru]|o[rh]|u[rh]|dh)_(?=[A-Za-z_-]{0,39}\d)[\w-]{36,44}={0,2}(?![\w=-])/,
	reason: 'prefix figd_',
	length: 64,
});

export const figmaLegacyToken = provider({
	id: 'figma-legacy-token',
	name: 'Figma token, older form',
	description: 'Reads the files and comments of a person.',
	source: SOURCE,
	shape: 'X-Figma-Token: ‹digits›-‹UUID›',
	revoke: REVOKE,
	environment: 'FIGMA_TOKEN',
	keywords: ['x-figma-token', 'figma'],
	pattern: assigned(/[A-F0-9]{4,9}-[A-Fa-f0-9]{8}(?:-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}/),
	confidence: 'medium',
	reason: 'in a Figma token header',
	length: 160,
	inWord: true,
});
