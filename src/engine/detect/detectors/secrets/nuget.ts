import type { Confidence } from '../../detector.ts';
import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys';
const REVOKE = 'https://www.nuget.org/account/apikeys';

/** NuGet reads `%NAME%` from the environment. */
function judge(value: string): { confidence: Confidence; reasons: readonly string[] } | undefined {
	return /^%[^%]*%$/.test(value) ? undefined : { confidence: 'medium', reasons: [] };
}

export const nugetApiKey = provider({
	id: 'nuget-api-key',
	name: 'NuGet API key',
	description: 'Publishes packages.',
	source: SOURCE,
	shape: 'oy2‹43 small letters and digits›',
	revoke: REVOKE,
	environment: 'NUGET_API_KEY',
	keywords: ['oy2'],
	pattern: /oy2[a-z0-9]{43}(?![\w-])/,
	reason: 'prefix oy2',
});

export const nugetNamedKey = provider({
	id: 'nuget-named-key',
	name: 'NuGet API key',
	description: 'A key told by its name.',
	source: SOURCE,
	shape: 'NUGET_API_KEY=‹46 small letters and digits›',
	revoke: REVOKE,
	environment: 'NUGET_API_KEY',
	keywords: ['nuget'],
	pattern: assigned(/(?=[a-z]{0,45}\d)[a-z0-9]{46}/),
	confidence: 'medium',
	reason: 'named after NuGet',
	inWord: true,
});

export const nugetFeedPassword = provider({
	id: 'nuget-feed-password',
	name: 'Password of a NuGet feed',
	description: 'Opens a private feed, in the clear in NuGet.Config.',
	source: 'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file',
	shape: '<add key="ClearTextPassword" value="‹password›" />',
	revoke: REVOKE,
	keywords: ['cleartextpassword'],
	pattern: /ClearTextPassword["']\s{1,4}value\s{0,2}=\s{0,2}["'](?<value>[^"'\s%$<>{}][^"'\s<>]{3,120})(?=["'])/i,
	confidence: 'medium',
	reason: 'field of NuGet.Config',
	judge: judge,
});
