import { provider } from '../../provider.ts';

export const frameIoToken = provider({
	id: 'frame-io-token',
	name: 'Frame.io token',
	description: 'Reads and writes the media of an account.',
	source: 'https://developer.frame.io/docs/getting-started/authentication',
	shape: 'fio-u-‹64 characters›',
	revoke: 'https://developer.frame.io/app/tokens',
	environment: 'FRAMEIO_TOKEN',
	keywords: ['fio-u-'],
	pattern: /fio-u-[\w\-=]{64}(?![\w=-])/,
	reason: 'prefix fio-u-',
	length: 88,
});
