import { provider } from '../../provider.ts';

export const thingsboardDeviceToken = provider({
	id: 'thingsboard-device-token',
	name: 'ThingsBoard device token',
	description: 'Sends telemetry in the name of a device, and reads its attributes and commands.',
	source: 'https://thingsboard.io/docs/reference/http-api/',
	shape: 'https://thingsboard.cloud/api/v1/‹20 letters and digits›/telemetry',
	revoke: 'Devices, Manage credentials, on the ThingsBoard server',
	environment: 'THINGSBOARD_TOKEN',
	keywords: ['thingsboard.'],
	pattern:
		/thingsboard\.[a-z.]{2,40}(?::\d{1,5})?\/api\/v1\/(?<value>(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20})\/(?:telemetry|attributes|rpc|claim|provision)/,
	reason: 'in the path of a device API',
	length: 160,
});
