import { emailAddress } from '../../../../src/engine/detect/detectors/pii/email-address.ts';
import { finds, silentOn } from './expect.ts';

const at = (local: string, domain: string): string => `${local}@${domain}`;

describe('e-mail addresses', () => {
	it('finds addresses and nothing around them', () => {
		finds(emailAddress, `Write to «${at('Jane.Doe+lists', 'mail.acme-corp.co.uk')}».`, 'medium');
		finds(emailAddress, `"author": "Jane <«${at('jane', 'acme.io')}»>", '«${at('joe', 'acme.io')}»'`, 'medium');
		finds(emailAddress, `?email=«${at('jane', 'acme.de')}»&to=%3C«${at('joe', 'acme.de')}»%3E`);
		finds(emailAddress, `[mail](mailto:«${at('jane', 'acme.org')}»)`);
	});

	it('finds letters of every script, and punycode', () => {
		finds(
			emailAddress,
			`«${at('jürgen', 'müller.de')}» «${at('info', 'xn--mller-kva.de')}» «${at('почта', 'пример.рф')}»`,
		);
	});

	it('finds addresses disguised from harvesters', () => {
		finds(emailAddress, '«jane[at]acme[dot]com», «jane (at) acme.com», «' + at('jane', 'acme[DOT]com') + '»');
	});

	it('leaves out what only has the sign in common', () => {
		silentOn(emailAddress, [
			'npm i @scope/name name@1.2.3 name@latest react@npm:preact@10.0.0 "@babel/core@npm:^7.0.0"',
			'git clone git@github.com:owner/repository.git && scp me@host.acme.com:/tmp/x .',
			'postgres://user:word@db.acme.com:5432/x https://token@github.com/owner/repository',
			'ssh-ed25519-cert-v01@openssh.com aes256-gcm@openssh.com 142480216486.20800.165@acme.com',
			'icon@2x.png logo@3x.webp module@next.json uses: actions/checkout@v4.1.0',
			'@Component class A {} y = a@b.T + self.x@self.weights() # @param x',
			'a..b@acme.com .@acme.com a@acme a@-acme.com a@acme..com',
		]);
	});

	it('takes lightly what authors say of themselves', () => {
		for (const before of ['Author: Jane <', ' * Maintained by Jane <', 'Signed-off-by: Jane <'])
			finds(emailAddress, `${before}«${at('jane', 'acme.io')}»>`, 'low');
		finds(emailAddress, `# Jane van Doe <«${at('jane', 'acme.io')}»>`, 'low', { path: 'src/a.py' });
		finds(emailAddress, `# Jane van Doe <«${at('jane', 'acme.io')}»>`, 'medium', { path: 'notes.md' });
		for (const path of ['THIRD-PARTY-NOTICES.md', 'CODE_OF_CONDUCT.md', 'x.egg-info/PKG-INFO'])
			finds(emailAddress, `«${at('jane', 'acme.io')}»`, 'low', { path });
	});

	it('takes documentation domains lightly, most of all outside plain text', () => {
		finds(emailAddress, `«${at('alice', 'example.com')}»`, 'medium', { path: 'notes.txt' });
		finds(emailAddress, `«${at('alice', 'example.com')}»`, 'low', { path: 'src/user.ts' });
		finds(emailAddress, `«${at('you', 'example.com')}» «${at('no-reply', 'acme.com')}»`, 'low');
	});

	it('takes lightly what authors published: credits and copyright notices', () => {
		const jane = at('jane', 'acme.com');
		for (const path of [
			'a/package.json',
			'LICENSE',
			'a/LICENSE-MIT.txt',
			'lib.js.LICENSE',
			'AUTHORS.md',
			'CHANGELOG.md',
		])
			finds(emailAddress, `Jane <«${jane}»>`, 'low', { path });
		for (const notice of [' * Copyright 2031 Jane', '// (c) Jane', '/** @author Jane'])
			finds(emailAddress, `${notice} <«${jane}»>`, 'low', { path: 'src/a.ts' });
		for (const path of ['package-lock.csv', 'changes-of-address.csv', 'licensees.csv'])
			finds(emailAddress, `Jane <«${jane}»>`, 'medium', { path });
	});

	it('is unsure of top-level domains that hardly anybody uses', () => {
		finds(emailAddress, `«${at('self.x', 'self.weights')}»`, 'low');
	});
});
