import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const clarifaiToken = provider({
	id: 'clarifai-token',
	name: 'Clarifai access token',
	description: 'Runs models of a Clarifai account.',
	source: 'https://docs.clarifai.com/control/authentication/pat',
	shape: 'CLARIFAI_PAT=‹32 hex›',
	revoke: 'https://clarifai.com/settings/security',
	environment: 'CLARIFAI_PAT',
	keywords: ['clarifai'],
	pattern: assigned(/[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "clarifai"',
	length: 320,
	inWord: true,
});
