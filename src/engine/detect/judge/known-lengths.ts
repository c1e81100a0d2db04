import { wordsOf } from './names.ts';

/**
 * Services by the word that names them in identifiers, with the length of the shortest key or token that they give
 * out. Each has a rule of its own, whose file names the source of the format.
 */
export const SHORTEST: ReadonlyMap<string, number> = new Map([
	...serviceWords(30, 'brave'),
	...serviceWords(32, 'algolia amplitude assemblyai drone elevenlabs jotform mistral mixpanel openweather rollbar'),
	...serviceWords(32, 'shodan spotify etherscan'),
	...serviceWords(36, 'vultr weaviate'),
	...serviceWords(
		40,
		'cohere deepgram gitea forgejo codeberg meraki plivo sparkpost strava todoist unsplash wandb zendesk',
	),
	...serviceWords(48, 'greptile kimi lighton moonshot stability dreamstudio'),
	...serviceWords(64, 'binance linode onelogin scrapingbee semgrep'),
	...serviceWords(72, 'calendly infomaniak minimax scalr snowflake yelp'),
]);

function serviceWords(length: number, words: string): (readonly [word: string, length: number])[] {
	return words.split(' ').map((word) => [word, length]);
}

/** The service that the name of a key or token names, where the value is too short for any key of that service. */
export function cutBelow(name: string, value: string): string | undefined {
	return wordsOf(name).find((word) => value.length < (SHORTEST.get(word) ?? 0));
}
