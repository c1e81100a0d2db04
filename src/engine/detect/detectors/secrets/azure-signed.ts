import { embedded } from '../../embedded.ts';

const SOURCE = 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key';
const REVOKE = 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage';

export const azureStorageKey = embedded({
	id: 'azure-storage-key',
	name: 'Azure storage account key',
	description: 'Full access to everything in a storage account.',
	source: SOURCE,
	shape: '‹76 characters›+ASt‹6 characters›==',
	revoke: REVOKE,
	environment: 'AZURE_STORAGE_KEY',
	keywords: ['+ast'],
	before: 80,
	pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==(?![\w+/=])/,
	reason: 'signature +ASt',
});

export const azureCosmosKey = embedded({
	id: 'azure-cosmos-key',
	name: 'Azure Cosmos DB key',
	description: 'Reads and writes every database of a Cosmos DB account.',
	source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-cosmos-db-account-access-key',
	shape: '‹76 characters›ACDb‹6 characters›==',
	revoke: REVOKE,
	environment: 'COSMOS_KEY',
	keywords: ['acdb'],
	before: 80,
	pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{6}==(?![\w+/=])/,
	reason: 'signature ACDb',
});

export const azureBatchKey = embedded({
	id: 'azure-batch-key',
	name: 'Azure Batch account key',
	description: 'Runs jobs on an Azure Batch account.',
	source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-batch-shared-access-key',
	shape: '‹76 characters›+ABa‹6 characters›==',
	revoke: REVOKE,
	keywords: ['+aba'],
	before: 80,
	pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{6}==(?![\w+/=])/,
	reason: 'signature +ABa',
});

export const azureMessagingKey = embedded({
	id: 'azure-messaging-key',
	name: 'Azure Service Bus, Event Hubs or IoT key',
	description: 'Sends, listens or manages as the shared access policy allows.',
	source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-service-bus-shared-access-signature',
	shape: '‹33 characters›+ASb‹6 characters›=',
	revoke: REVOKE,
	keywords: ['+asb', '+aeh', '+arm', 'aiot'],
	before: 40,
	pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT)[A-Za-z0-9+/]{6}=(?![\w+/=])/,
	reason: 'signature of messaging keys',
});

export const azureContainerRegistryKey = embedded({
	id: 'azure-container-registry-key',
	name: 'Azure Container Registry password',
	description: 'Pulls from and pushes to a container registry.',
	source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-container-registry-access-key',
	shape: '‹42 characters›+ACR‹6 characters›',
	revoke: REVOKE,
	keywords: ['+acr'],
	before: 44,
	pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6}(?![\w+/=])/,
	reason: 'signature +ACR',
});

export const azureSearchKey = embedded({
	id: 'azure-search-key',
	name: 'Azure AI Search key',
	description: 'Queries, or with an admin key changes, a search service.',
	source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-search-api-key',
	shape: '‹42 characters›AzSe‹6 characters›',
	revoke: REVOKE,
	environment: 'AZURE_SEARCH_KEY',
	keywords: ['azse'],
	before: 44,
	pattern: /(?<!\w)[A-Za-z0-9]{42}AzSe[A-Za-z0-9]{6}(?![\w+/=])/,
	reason: 'signature AzSe',
});

export const azureFunctionKey = embedded({
	id: 'azure-function-key',
	name: 'Azure Functions key',
	description: 'Calls the functions of an app, or with a host key all of them.',
	source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-function-master-api-key',
	shape: '‹44 characters›AzFu‹7 characters›=',
	revoke: REVOKE,
	keywords: ['azfu'],
	before: 46,
	pattern: /(?<![\w-])[\w-]{44}AzFu[\w-]{5,7}={1,2}(?![\w+/=])/,
	reason: 'signature AzFu',
});

export const azureIdentifiableKey = embedded({
	id: 'azure-identifiable-key',
	name: 'Azure key',
	description:
		'A key of a newer Azure service (DevOps, OpenAI, AI services, Maps, Event Grid and others), which carries a common signature.',
	source: 'https://github.com/microsoft/security-utilities',
	shape: '‹52 characters›JQQJ99‹26 characters›',
	revoke: REVOKE,
	keywords: ['jqqj9'],
	before: 56,
	pattern: /(?<!\w)[A-Za-z0-9]{50,54}JQQJ9[9D][A-Za-z0-9]{24,30}(?![\w+/=])/,
	reason: 'signature JQQJ99',
});

export const azureClientSecret = embedded({
	id: 'azure-client-secret',
	name: 'Microsoft Entra client secret',
	description: 'Signs in as an application of a Microsoft Entra tenant.',
	source: 'https://learn.microsoft.com/en-us/purview/sit-defn-client-secret-api-key',
	shape: '‹3 characters›8Q~‹34 characters›',
	revoke: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
	environment: 'AZURE_CLIENT_SECRET',
	keywords: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
	before: 5,
	pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/,
	reason: 'signature 8Q~',
});

export const azureRefreshToken = embedded({
	id: 'azure-refresh-token',
	name: 'Microsoft Entra refresh token',
	description: 'Fetches new access tokens for the user who signed in, for up to 90 days.',
	source: 'https://learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens',
	shape: '1.A‹characters›.AgAB‹characters›',
	revoke: 'https://learn.microsoft.com/en-us/graph/api/user-revokesigninsessions',
	keywords: ['.agab'],
	before: 130,
	pattern: /(?<![\w.-])[01]\.A[\w-]{20,120}(?:\.\d)?\.AgAB[\w-]{100,3000}(?![\w-])/,
	reason: 'signature .AgAB',
	length: 3152,
});
