import type { Confidence, Window } from '../../detector.ts';
import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key';
const REVOKE = 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage';

/** A `sig` is a shared access signature where the other fields of one stand before it. */
function judgeSignature(_: string, window: Window): { confidence: Confidence; reasons: readonly string[] } | undefined {
	const fields = /(?:[?&\s"'=]|\b)(?:sv|se|sr|sp|st|spr|skn)=/.test(window.text.slice(0, window.at));
	return fields ? { confidence: 'high', reasons: ['fields of a shared access signature'] } : undefined;
}

export const azureAccountKey = provider({
	id: 'azure-account-key',
	name: 'Azure account key',
	description: 'Full access to a storage, Cosmos DB or Batch account.',
	source: SOURCE,
	shape: 'AccountKey=‹86 characters›==',
	revoke: REVOKE,
	environment: 'AZURE_STORAGE_KEY',
	keywords: [
		'accountkey',
		'account_key',
		'account-key',
		'accountaccesskey',
		'account_access_key',
		'storagekey',
		'storage_key',
		'storageaccountkey',
		'primarykey',
		'primary_key',
		'azure',
	],
	pattern: assigned(/[A-Za-z0-9+/]{86}==/),
	confidence: 'medium',
	reason: 'named after Azure',
	inWord: true,
});

export const azureSharedAccessKey = provider({
	id: 'azure-shared-access-key',
	name: 'Azure shared access key',
	description: 'Sends, listens or manages on Service Bus, Event Hubs, IoT Hub and the like, as its policy allows.',
	source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
	shape: 'SharedAccessKey=‹43 characters›=',
	revoke: REVOKE,
	keywords: ['sharedaccesskey', 'shared_access_key', 'primarykey', 'primary_key'],
	pattern: assigned(/[A-Za-z0-9+/]{43}=/),
	confidence: 'medium',
	reason: 'named after Azure',
	inWord: true,
});

export const azureAppConfigurationKey = provider({
	id: 'azure-app-configuration-key',
	name: 'Azure App Configuration key',
	description: 'Reads, or writes, all settings of an App Configuration store.',
	source: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-best-practices',
	shape: 'azconfig.io;Id=‹id›;Secret=‹base64›',
	revoke: REVOKE,
	keywords: ['azconfig.io;'],
	pattern: /azconfig\.io;Id=[^;\s"']{4,100};Secret=(?<value>[A-Za-z0-9+/]{36,120}={0,2})(?![\w+/=])/i,
	reason: 'App Configuration connection string',
});

export const azureSasSignature = provider({
	id: 'azure-sas-signature',
	name: 'Azure shared access signature',
	description: 'Opens the named resource until it expires to whoever has the link.',
	source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
	shape: 'sv=‹version›&sig=‹base64, percent-encoded›',
	revoke: REVOKE,
	keywords: ['sig='],
	pattern: /sig=(?<value>[A-Za-z0-9%+/_-]{42,70}(?:%3D|=){0,1})(?![\w%/+])/i,
	reason: 'signature of a link',
	judge: judgeSignature,
});

export const azureDevopsToken = provider({
	id: 'azure-devops-token',
	name: 'Azure DevOps personal access token',
	description: 'Acts for its owner in Azure DevOps: code, builds, packages, as its scopes allow.',
	source:
		'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
	shape: 'AZURE_DEVOPS_PAT=‹52 characters of base 32›',
	revoke: REVOKE,
	environment: 'AZURE_DEVOPS_EXT_PAT',
	keywords: ['azure', 'ado_', 'adopat', 'vsts', 'vso_', 'devops'],
	pattern: assigned(/[a-z2-7]{52}/),
	confidence: 'medium',
	reason: 'named after Azure',
	inWord: true,
});

export const azureServiceKey = provider({
	id: 'azure-service-key',
	name: 'Azure AI or API Management key',
	description: 'Calls an Azure AI service, Azure OpenAI or an API behind API Management.',
	source: 'https://learn.microsoft.com/en-us/azure/ai-services/authentication',
	shape: 'Ocp-Apim-Subscription-Key: ‹32 hex digits›',
	revoke: REVOKE,
	keywords: ['ocp-apim-subscription-key', 'azure', 'openai', 'cognitive', 'apim'],
	pattern: assigned(/[0-9a-f]{32}/),
	confidence: 'medium',
	reason: 'named after Azure',
	inWord: true,
});

export const azureFunctionAccessKey = provider({
	id: 'azure-function-access-key',
	name: 'Azure Functions access key',
	description: 'Calls the functions of an app, or with a host key all of them.',
	source: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
	shape: 'azurewebsites.net/api/‹name›?code=‹key›',
	revoke: REVOKE,
	keywords: ['azurewebsites.net/api/'],
	pattern: /azurewebsites\.net\/api\/[\w/-]{1,80}\?code=(?<value>[\w%/+-]{20,80}={0,2})(?![\w%/+=])/i,
	reason: 'link to a function',
});

export const azureNamedSecret = provider({
	id: 'azure-named-secret',
	name: 'Azure secret',
	description: 'A client secret or query key of Azure, told by its name.',
	source: SOURCE,
	shape: 'AZURE_CLIENT_SECRET=‹40 characters›',
	revoke: REVOKE,
	environment: 'AZURE_CLIENT_SECRET',
	keywords: [
		'azure_client_secret',
		'azureclientsecret',
		'azure_secret',
		'azure_key',
		'azurekey',
		'azure_search',
		'azuresearch',
		'arm_client_secret',
	],
	pattern: assigned(/(?=[A-Za-z_~.-]{0,51}\d)(?=[A-Z\d_~.-]{0,51}[a-z])[\w~.-]{32,52}/),
	confidence: 'medium',
	reason: 'named after Azure',
	inWord: true,
});
