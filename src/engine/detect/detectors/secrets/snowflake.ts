import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens';
const REVOKE = 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens';

export const snowflakeToken = provider({
	id: 'snowflake-token',
	name: 'Snowflake programmatic access token',
	description: 'Acts for a user with the rights of a role.',
	source: SOURCE,
	shape: 'SNOWFLAKE_TOKEN=‹over 100 characters›',
	revoke: REVOKE,
	environment: 'SNOWFLAKE_PASSWORD',
	keywords: ['snowflake'],
	pattern: assigned(/(?=[A-Za-z_-]{0,60}\d)[\w-]{100,260}/),
	confidence: 'medium',
	reason: 'named after Snowflake',
	inWord: true,
});
