import { Buffer } from 'node:buffer';
import { HEX, PASSWORD, PLAIN, TOKEN, finds, quiet } from './find.ts';

const basic = (text: string): string => Buffer.from(text).toString('base64');

describe('passwords in URLs', () => {
	const rule = 'generic-url-password';
	for (const scheme of ['postgres', 'mongodb+srv', 'amqps', 'https', 'ftp', 'jdbc:x'])
		it(scheme, () => finds(rule, `${scheme}://app:${PLAIN}@db.prod.io:5432/x`, PLAIN));
	it('without a user', () => finds(rule, `redis://:${PLAIN}@cache.prod.io`, PLAIN));
	it('Oracle', () => finds(rule, `"jdbc:oracle:thin:scott/${PLAIN}@//db.io:1521/x"`, PLAIN));
	it('.pgpass', () => finds(rule, `db.acme.io:5432:shop:joe:${PLAIN}\n`, PLAIN));
	it('with an @ inside', () => finds(rule, `amqps://a:m42p!o@${PLAIN}@host.io`, `m42p!o@${PLAIN}`));
	it('a chosen word', () => finds(rule, 'mongodb+srv://someone:hunter2@a.mongodb.net', 'hunter2'));
	for (const text of ['https://u:${PASS}@host', 'https://u:$PASS@host', 'https://u:<pw>@host', 'http://u:****@host'])
		it(`is silent on ${text}`, () => quiet(text));
	for (const text of ['https://localhost:3000/a@b', 'https://cdn.io:8080/@scope/x', 'https://x.io/?a=b:c@d'])
		it(`is silent on ${text}`, () => quiet(text));
	for (const text of ['redis://user:password@localhost', 'http://bob:bob@x.io', 'ftp://user:secret@ftp.io'])
		it(`says little about ${text}`, () => quiet(text, 'low'));
});

describe('netrc', () => {
	const rule = 'generic-netrc-password';
	it('a line', () => finds(rule, `machine x.io login bob password ${PLAIN}`, PLAIN));
	it('several lines', () => finds(rule, 'machine x.io\n  login bob\n\tpassword centipede\n', 'centipede'));
	it('without a host', () => finds(rule, 'default login bob account b password hunter2', 'hunter2'));
	it('says little about documentation', () => quiet('machine host login user password secret', 'low'));
	for (const text of ['machine learning login user password x', 'machine h login u password $PASS'])
		it(`is silent on ${text}`, () => quiet(text));
});

describe('Authorization headers', () => {
	const rule = 'generic-authorization-header';
	it('Bearer', () => finds(rule, `-H "Authorization: Bearer ${TOKEN}"`, TOKEN));
	it('another scheme', () => finds(rule, `Authorization: token ${TOKEN}`, TOKEN));
	it('set by a call', () => finds(rule, `headers.set("Authorization", "Bearer ${TOKEN}")`, TOKEN));
	it('Basic', () => finds(rule, `Authorization: Basic ${basic(`bob:${PASSWORD}`)}`, basic(`bob:${PASSWORD}`)));
	it('a flag', () => finds('generic-token', `--oauth2-bearer "${TOKEN}"`, TOKEN));
	for (const text of ['Authorization: Bearer $TOKEN', 'Authorization: Bearer <token>', 'Authorization: Basic realm1'])
		it(`is silent on ${text}`, () => quiet(text));
	it('is silent on prose', () => quiet('The authorization server issues bearer tokens and basic access.'));
});

describe('command lines', () => {
	const rule = 'generic-command-line-password';
	it('curl -u', () => finds(rule, `curl -u admin:${PLAIN} https://x.io`, PLAIN));
	it('curl --user, quoted', () => finds(rule, `curl -s --user 'api:${PASSWORD}' https://x.io`, PASSWORD));
	it('a line of its own', () => finds(rule, `curl x \\\n  -u developer:${PLAIN}`, PLAIN));
	it('mysql -p', () => finds(rule, `mysql -u root -p'${PASSWORD}' db`, PASSWORD));
	it('docker login', () => finds(rule, `docker login -u bob -p ${PLAIN} r.io`, PLAIN));
	it('PowerShell', () => finds(rule, `ConvertTo-SecureString "${PASSWORD}" -AsPlainText`, PASSWORD));
	for (const text of [
		'docker run -u 1000:1000 -p 8080:80 x',
		'git push -u origin head1:main',
		'mkdir -p a1/b2',
		'mysql -p db1',
	])
		it(`is silent on ${text}`, () => quiet(text));
	for (const text of ['curl -u "$USER:$PASS" x', 'curl -u "${A}:${B}" x', 'curl -u <user:password> x'])
		it(`is silent on ${text}`, () => quiet(text));
});

describe('places of their own', () => {
	it('IDENTIFIED BY', () =>
		finds('generic-sql-password', `CREATE USER 'u'@'h' IDENTIFIED BY '${PASSWORD}';`, PASSWORD));
	it('IDENTIFIED BY, unquoted', () => finds('generic-sql-password', `ALTER USER u IDENTIFIED BY ${PLAIN};`, PLAIN));
	it('identified in prose', () => quiet('Create the array identified by start2.', 'low'));
	it('a registry login', () => {
		const value = basic(`bob:${PASSWORD}`);
		finds('generic-docker-auth', `{"auths":{"r.io":{"auth": "${value}"}}}`, value);
		finds('generic-docker-auth', `'{\\"auths\\":{\\"r.io\\":{\\"auth\\":\\"${value}\\"}}}'`, value);
	});
	it('data of a Kubernetes Secret, before and behind its kind', () => {
		const value = basic(PASSWORD);
		const data = `data:\n  license: ${value}\n  username: ${basic('admin')}\n`;
		finds(
			'generic-kubernetes-secret',
			`apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\n${data}type: Opaque\n`,
			value,
		);
		finds('generic-kubernetes-secret', `apiVersion: v1\n${data}kind: Secret\nmetadata:\n  name: x\n`, value);
	});
	it('no data of another kind', () => quiet(`kind: ConfigMap\ndata:\n  motd: ${basic('good morning')}\n`));
	it('a reference to a Kubernetes Secret', () => quiet('kind: SecretStore\ndata:\n  a: aGVsbG8gd29ybGQ=\n'));
	const beside: readonly string[] = [
		`- name: DB_PASSWORD\n  value: "${PASSWORD}"`,
		`{"name": "DB_PASSWORD", "value": "${PASSWORD}"}`,
		`variable "db_password" {\n  type = string\n  default = "${PASSWORD}"\n}`,
	];
	for (const text of beside)
		it(text.split('\n')[0]?.slice(0, 24) ?? '', () => finds('generic-named-value', text, PASSWORD));
	it('a value beside a name without meaning', () => quiet(`- name: LOG_LEVEL\n  value: "${PASSWORD}"`));
	it('a hash behind a user name', () => {
		const hash = `$apr1$${'r31'.repeat(2)}$${HEX.slice(0, 22)}`;
		finds('generic-password-hash', `bob:${hash}`, hash);
		quiet(`compare(x, "${hash}")`, 'low');
	});
});
