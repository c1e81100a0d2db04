import { provider } from '../../provider.ts';

export const notionToken = provider({
	id: 'notion-token',
	name: 'Notion integration token',
	description: 'Reads and writes the pages that an integration was given.',
	source: 'https://developers.notion.com/reference/authentication',
	shape: 'ntn_‹46 letters and digits›',
	revoke: 'https://www.notion.so/profile/integrations',
	environment: 'NOTION_TOKEN',
	keywords: ['ntn_', 'secret_'],
	pattern: /(?:ntn_[A-Za-z0-9]{40,50}|secret_(?=[A-Za-z]{0,42}\d)[A-Za-z0-9]{43})(?![\w-])/,
	reason: 'prefix ntn_',
	length: 72,
});
