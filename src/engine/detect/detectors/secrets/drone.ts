import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.drone.io/api/overview/';
const REVOKE = 'https://docs.drone.io/api/overview/';

export const droneToken = provider({
	id: 'drone-token',
	name: 'Drone CI access token',
	description: 'Acts for its owner in a Drone server.',
	source: SOURCE,
	shape: 'DRONE_TOKEN=‹32 letters and digits›',
	revoke: REVOKE,
	environment: 'DRONE_TOKEN',
	keywords: ['drone'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'named after Drone',
	inWord: true,
});
