import { led } from '../../led.ts';
import { provider } from '../../provider.ts';

const SOURCE =
	'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook';
const REVOKE = 'Remove the connector or workflow from the channel';
const DESCRIPTION = 'Posts into a channel without any other credential.';

export const teamsWebhook = led(
	{
		id: 'microsoft-teams-webhook',
		name: 'Microsoft Teams webhook URL',
		description: DESCRIPTION,
		source: SOURCE,
		shape: 'https://‹tenant›.webhook.office.com/webhookb2/‹UUID›@‹UUID›/IncomingWebhook/‹32 hex›/‹UUID›',
		revoke: REVOKE,
		environment: 'TEAMS_WEBHOOK_URL',
		keywords: ['.webhook.office.com/'],
		pattern:
			/https:\/\/[\w-]{1,64}\.webhook\.office\.com\/webhookb2\/[\w@-]{36,80}\/IncomingWebhook\/[A-Za-z0-9]{32}\/[\w-]{36}(?:\/[\w-]{1,64})?/,
		reason: 'host webhook.office.com',
		length: 256,
	},
	/[\w:/-]/,
	80,
);

export const teamsLegacyWebhook = provider({
	id: 'microsoft-teams-legacy-webhook',
	name: 'Microsoft Teams webhook URL',
	description: DESCRIPTION,
	source: SOURCE,
	shape: 'https://outlook.office.com/webhook/‹UUID›@‹UUID›/IncomingWebhook/‹32 hex›/‹UUID›',
	revoke: REVOKE,
	environment: 'TEAMS_WEBHOOK_URL',
	keywords: ['https://outlook.office.com/webhook', 'https://outlook.office365.com/webhook'],
	pattern:
		/https:\/\/outlook\.office(?:365)?\.com\/webhook(?:b2)?\/[\w@-]{36,80}\/[A-Za-z]{8,24}\/[A-Za-z0-9]{32}\/[\w-]{36}/,
	reason: 'host outlook.office.com',
	length: 256,
});

export const powerAutomateWebhook = led(
	{
		id: 'power-automate-webhook',
		name: 'Power Automate or Logic Apps URL',
		description: 'Starts a workflow without any other credential: its signature is in the URL.',
		source: 'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
		shape: 'https://‹host›.logic.azure.com/workflows/‹id›/triggers/‹name›/paths/invoke?…&sig=‹43 characters›',
		revoke: 'Regenerate the access key of the workflow',
		environment: 'WORKFLOW_URL',
		keywords: ['.logic.azure.com', '.powerplatform.com'],
		pattern:
			/https:\/\/[\w.-]{1,120}\.(?:logic\.azure|powerplatform)\.com(?::443)?\/[^\s"'<>]{20,400}[?&](?:amp;)?sig=[\w%-]{40,60}/,
		reason: 'signed URL',
		length: 640,
	},
	/[\w.:/-]/,
	128,
);
