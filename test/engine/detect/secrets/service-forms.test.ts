import assert from 'node:assert/strict';
import { detectorOf } from '../../../../src/engine/detect/registry.ts';
import { fill, findIn } from '../samples.ts';

/** The texts that a detector reports, each once. */
function found(id: string, text: string): readonly string[] {
	const detector = detectorOf(id);
	assert.ok(detector, `${id} is registered`);
	return [...new Set(findIn(detector, text).map(({ start, end }) => text.slice(start, end)))];
}

const HEX = fill('{hex:32}', 1);
const WORD = fill('{alnum:32}', 2);
const UUID = fill('{uuid}', 3);
const BOT = `${btoa('123456789012345678').replaceAll('=', '')}.${fill('{alnum:6}', 4)}.${fill('{word:38}', 5)}`;

describe('credentials of services in forms of their own', () => {
	const cases: readonly (readonly [id: string, before: string, value: string, after: string])[] = [
		['freemius-secret-key', '"secret_key" => "', fill('sk_{alnum:20}#{alnum:8}', 6), '",'],
		['twitch-oauth-token', 'PASS oauth:', fill('{lower:29}7', 7), '\r\n'],
		['splunk-session-header', '"Authorization: Splunk ', UUID, '"'],
		['okta-ssws-token', "Authorization: 'SSWS ", fill('00{alnum:40}', 8), "'"],
		['alchemy-api-key', 'https://eth-mainnet.g.alchemy.com/v2/', WORD, '"'],
		['infura-project-id', 'wss://mainnet.infura.io/ws/v3/', HEX, '"'],
		['zapier-webhook', 'https://hooks.zapier.com/hooks/catch/1159599/', fill('{lower:7}', 9), '/'],
		['particle-url-token', 'https://api.particle.io/v1/devices?access_token=', fill('{hex:40}', 10), '"'],
		['blynk-device-token', 'https://blynk.cloud/external/api/get?token=', WORD, '&V1'],
		['blynk-client-credentials', `oa2-client-id_${WORD}:`, fill('{alnum:40}', 11), ' \\'],
		['cloudinary-url-secret', 'cloudinary://123456789012345:', fill('{word:26}7', 20), '@acme'],
		['wireguard-private-key', 'PrivateKey = ', fill('{base64:42}A=', 21), '\n'],
		['otp-secret', 'otpauth://totp/Acme:me?issuer=Acme&secret=', fill('{base32:26}', 22), '&digits=6'],
		['tines-webhook', 'https://acme.tines.com/webhook/', `${HEX}/${HEX}`, '"'],
		['mailchimp-api-key', "key: '", `${HEX}-us12`, "'"],
		['telegram-bot-token', 'https://api.telegram.org/bot', fill('4839574812:AA{word:32}7', 12), '/getMe'],
		['facebook-app-token', 'access_token=', fill('{digit:15}|{alnum:26}a', 13), '&x=1'],
		['new-relic-license', '', fill('{hex:36}NRAL', 14), '\n'],
		['new-relic-mobile-token', '"', fill('AA{hex:40}-NRMA', 15), '"'],
		['new-relic-license', '"', fill('eu01x{hex:31}NRAL', 23), '"'],
		['nats-nkey-seed', '// ', fill('SUAM{base32:54}', 24), '\n'],
		['thingsboard-device-token', 'https://thingsboard.cloud/api/v1/', fill('{lower:19}7', 25), '/telemetry'],
		['square-access-token', 'SQUARE_TOKEN=', fill('sq0atp-{word:27}', 26), '\\n'],
		['xai-api-key', "'", fill('xai-{word:80}', 27), "'"],
		['azure-account-key', 'spark.conf.storageaccountkey=', fill('{base64:86}==', 28), ' \\'],
		['code-climate-reporter-id', 'CC_TEST_REPORTER_ID: ', fill('{hex:64}', 29), '\n'],
		['datadog-api-key', 'datadog-secrettoken-', HEX, '\n'],
		['bugsnag-token', 'bugsnag private-key ', UUID, '\n'],
		['discord-bot-token', 'client.login("', BOT, '");'],
		['discord-bot-token', 'Authorization: Bot ', BOT, '\n'],
		['discord-webhook', '"', `https://discord.com/api/webhooks/123456789012345678/${fill('{word:68}', 16)}`, '"'],
		[
			'microsoft-teams-webhook',
			'url: ',
			`https://acme.webhook.office.com/webhookb2/${UUID}@${UUID}/IncomingWebhook/${HEX}/${UUID}`,
			'\n',
		],
		[
			'microsoft-teams-legacy-webhook',
			"'",
			`https://outlook.office.com/webhook/${UUID}@${UUID}/IncomingWebhook/${HEX}/${UUID}`,
			"'",
		],
		[
			'power-automate-webhook',
			'"',
			`https://prod-1.westeurope.logic.azure.com:443/workflows/${HEX}/triggers/manual/paths/invoke?sv=1&sig=${fill('{word:43}', 17)}`,
			'"',
		],
		['age-secret-key', '', `AGE-SECRET-KEY-1${fill('{upper:58}', 18).replaceAll(/[1BIO]/g, 'Q')}`, '\n'],
		['grafana-api-key', "'", btoa(`{"k":"${WORD}","n":"ci","id":1}`), "'"],
	];
	for (const [id, before, value, after] of cases) {
		it(`${id} in ${JSON.stringify(before.slice(0, 20))}`, () => {
			assert.deepEqual(found(id, before + value + after), [value]);
			assert.deepEqual(found(id, before + value.slice(0, value.length >> 1) + after), []);
		});
	}

	it('takes no link to a report for an older key of Grafana', () => {
		assert.deepEqual(found('grafana-api-key', `?r=${btoa(`{"k":"${UUID}","t":"${UUID}"}`)}`), []);
	});

	it('takes the name of a language for no data centre of Mailchimp', () => {
		assert.deepEqual(found('mailchimp-api-key', `lang=en-us1 ${HEX.slice(4)}-us12 g${HEX}-us12`), []);
	});

	it('follows the name of a provider only where a word begins', () => {
		const value = fill('{lower:23}7', 19);
		assert.deepEqual(found('etsy-api-key', `SetSysctl = "${value}"`), []);
		assert.deepEqual(found('etsy-api-key', `myEtsyKey = "${value}"`), [value]);
	});
});
