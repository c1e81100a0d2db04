import { basicCredentials } from '../../judge/basic-credentials.ts';
import { judgeInPlace } from '../../judge/known-place.ts';
import { provider } from '../../provider.ts';

export const genericDockerAuth = provider({
	id: 'generic-docker-auth',
	name: 'Container registry credentials',
	description: 'User and password of a registry in a Docker configuration (config.json, .dockerconfigjson), in Base64.',
	source: 'https://docs.docker.com/reference/cli/docker/login/#credential-stores',
	shape: '"auth": "‹Base64 of user:password›"',
	revoke: 'Change the password or revoke the access token at the registry, then log in through a credential helper.',
	keywords: ['auth"', 'auth\\"', 'auth\\\\"'],
	pattern: /auth\\{0,4}"[ \t]{0,8}:[ \t]{0,8}\\{0,4}"(?<value>[A-Za-z0-9+/_-]{8,4000}={0,2})\\{0,4}"/i,
	inWord: true,
	length: 4096,
	reason: 'registry entry of a Docker configuration',
	judge(value) {
		const pair = basicCredentials(value);
		const verdict = pair && judgeInPlace(pair.password, pair.user);
		if (!verdict) return undefined;
		return { confidence: verdict.confidence === 'low' ? 'low' : 'high', reasons: ['decodes to user and password'] };
	},
});
