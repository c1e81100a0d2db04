import { provider } from '../../provider.ts';

const SOURCE = 'https://render.com/docs/api';
const REVOKE = 'https://dashboard.render.com/u/settings#api-keys';

export const renderApiKey = provider({
	id: 'render-api-key',
	name: 'Render API key',
	description: 'Deploys and controls services.',
	source: SOURCE,
	shape: 'rnd_‹28 to 32 letters and digits›',
	revoke: REVOKE,
	environment: 'RENDER_API_KEY',
	keywords: ['rnd_'],
	pattern: /rnd_[A-Za-z0-9]{28,32}(?![\w-])/,
	reason: 'prefix rnd_',
});
