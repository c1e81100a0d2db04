import { decodeBase64 } from '../../../text/base64.ts';
import { provider } from '../../provider.ts';

export const grafanaApiKey = provider({
	id: 'grafana-api-key',
	name: 'Grafana API key, older form',
	description: 'Calls the API of a Grafana server. Base64 of a JSON object with key, name and organisation.',
	source: 'https://grafana.com/docs/grafana/latest/developers/http_api/auth/',
	shape: 'eyJrIjoi‹base64›',
	revoke: 'https://grafana.com/orgs/‹organisation›/access-policies',
	environment: 'GRAFANA_API_KEY',
	keywords: ['eyjrijoi'],
	pattern: /eyJrIjoi[A-Za-z0-9+/]{40,400}={0,3}(?![\w=.-])/,
	reason: 'begins with a key in base64',
	length: 440,
	// Power BI's links begin alike, but carry a tenant instead of a name.
	judge(value) {
		const decoded = decodeBase64(value.replace(/=+$/, '')) ?? '';
		if (/^\{"k":"\w+","n":"[^"]{1,200}","id":\d+\}$/.test(decoded)) {
			return /^\{"k":"\w{0,20}EXAMPLE/.test(decoded) ? undefined : { confidence: 'high', reasons: ['names a key'] };
		}
		return /^\{"k":"[^"]+","t/.test(decoded) ? undefined : { confidence: 'medium', reasons: [] };
	},
});
