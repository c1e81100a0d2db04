import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const zoomClientSecret = provider({
	id: 'zoom-client-secret',
	name: 'Zoom client secret',
	description: 'Secret of a Zoom app.',
	source: 'https://developers.zoom.us/docs/internal-apps/',
	shape: 'ZOOM_CLIENT_SECRET=‹32 letters and digits›',
	revoke: 'https://marketplace.zoom.us/user/build',
	environment: 'ZOOM_CLIENT_SECRET',
	keywords: ['zoom_client_secret', 'zoom_secret', 'zoomclientsecret', 'zoom_api_secret', 'zoom_jwt'],
	pattern: assigned(/(?:(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}|[A-Za-z0-9]{36})/),
	confidence: 'medium',
	reason: 'assigned to a name with "zoom_client_secret"',
	length: 320,
	inWord: true,
});
