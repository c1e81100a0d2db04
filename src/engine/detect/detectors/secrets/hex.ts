import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://hex.pm/docs/publish';
const REVOKE = 'https://hex.pm/dashboard/keys';

export const hexApiKey = provider({
	id: 'hex-api-key',
	name: 'Hex API key',
	description: 'Publishes packages for Erlang and Elixir.',
	source: SOURCE,
	shape: 'HEX_API_KEY=‹32 hex digits›',
	revoke: REVOKE,
	environment: 'HEX_API_KEY',
	keywords: ['hex_api_key', 'hex_key'],
	pattern: assigned(/[0-9a-f]{32}/),
	confidence: 'medium',
	reason: 'named after Hex',
	inWord: true,
});
