import { provider } from '../../provider.ts';

export const genericPasswordHash = provider({
	id: 'generic-password-hash',
	name: 'Password hash',
	description: 'A crypt hash as in htpasswd and shadow files. A weak password behind it can be found by trying.',
	source: 'https://httpd.apache.org/docs/2.4/misc/password_encryptions.html',
	shape: 'user:$apr1$‹salt›$‹hash›',
	revoke: 'Change the password that was hashed.',
	keywords: ['$apr1$', '$2a$', '$2b$', '$2y$', '$5$', '$6$', '$argon2i', '{ssha}', '{sha}'],
	pattern:
		/\$apr1\$[\w./]{1,8}\$[\w./]{22}(?![\w./])|\$2[aby]\$\d\d\$[\w./]{53}(?![\w./])|\$[56]\$(?:rounds=\d{1,9}\$)?[\w./]{1,16}\$[\w./]{43,86}(?![\w./])|\$argon2id?\$v=\d{1,3}\$m=\d{1,9},t=\d{1,4},p=\d{1,3}\$[\w+/]{8,88}\$[\w+/]{16,172}|\{SSHA\}[\w+/]{32,44}={0,2}|\{SHA\}[\w+/]{27}=/i,
	inWord: true,
	reason: 'format of a password hash',
	judge: (_, { text, at }) =>
		/(?:^|[\r\n])[\w.@+-]{1,64}:$/.test(text.slice(0, at))
			? { confidence: 'medium', reasons: ['behind a user name, as in htpasswd'] }
			: { confidence: 'low', reasons: [] },
});
