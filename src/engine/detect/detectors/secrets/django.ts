import { provider } from '../../provider.ts';

export const djangoSecretKey = provider({
	id: 'django-secret-key',
	name: 'Django secret key',
	description:
		'Signs sessions and reset links. Made with a new project, and marked insecure because it is in the code.',
	source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
	shape: 'django-insecure-‹50 characters›',
	revoke: 'Set a new SECRET_KEY; sessions and signed values become invalid',
	environment: 'DJANGO_SECRET_KEY',
	keywords: ['django-insecure-'],
	pattern: /django-insecure-[^\s"'\x60\\]{50}(?=["'\x60\\\s]|$)(?![\w-])/,
	reason: 'prefix django-insecure-',
	length: 80,
});
