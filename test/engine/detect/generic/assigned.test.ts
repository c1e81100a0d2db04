import { ALPHABETS, random } from '../samples.ts';
import { HEX, PASSWORD, PLAIN, TOKEN, finds, quiet } from './find.ts';

const P = PASSWORD;
const T = TOKEN;

describe('generic credentials, assigned', () => {
	const passwords: readonly (readonly [where: string, text: string, value: string])[] = [
		['JavaScript', `const password = '${P}';`, P],
		['TypeScript', `const dbPassword: string = "${P}";`, P],
		['Python', `def connect(passwd: str = "${P}"):`, P],
		['Java', `private static final String DB_PASSWORD = "${P}";`, P],
		['C#', `var pwd = @"${P}";`, P],
		['Go', `password := "${P}"`, P],
		['Ruby', `:password => '${P}',`, P],
		['PHP', `$config['password'] = '${P}';`, P],
		['Rust', `const PASSWORD: &str = "${P}";`, P],
		['C', `#define PASSWORD "${P}"`, P],
		['shell', `export DB_PASS='${P}'`, P],
		['PowerShell', `$env:DB_PASSWORD = "${P}"`, P],
		['YAML', `db:\n  password: ${P}\n`, P],
		['TOML', `password = "${P}"`, P],
		['INI', `[db]\npasswd=${P}\n`, P],
		['.env', `DB_PASSWORD=${P}`, P],
		['properties', `spring.datasource.password=${P}`, P],
		['XML element', `<password>${P}</password>`, P],
		['XML element with attributes', `<password encrypted="false" id='x'>${P}</password>`, P],
		['XML attribute', `<add key="ClearTextPassword" value="${P}" />`, P],
		['JSON', `{"password": "${P}", "x": 1}`, P],
		['escaped JSON', `{\\"password\\": \\"${P}\\"}`, P],
		['HTML entities', `title="password: &quot;${PLAIN}&quot;"`, PLAIN],
		['a comparison', `if (password === "${P}") {`, P],
		['a fallback', `pwd = process.env.DB_PWD || '${P}'`, P],
		['a setter', `options.setPassword("${P}");`, P],
		['ADO', `"Server=db;User Id=sa;Password=${PLAIN};Encrypt=true"`, PLAIN],
		['ODBC', `"Driver={x};Uid=sa;Pwd=${PLAIN}"`, PLAIN],
		['JDBC', `jdbc:mysql://h/db?user=u&password=${PLAIN}&ssl=true`, PLAIN],
		['a flag', `tool --password ${PLAIN} --user bob`, PLAIN],
		['openssl', `openssl rsa -passin pass:${PLAIN} -in key`, PLAIN],
		['pypirc', `password: ${PLAIN}`, PLAIN],
		['Ansible', `ansible_ssh_pass=${PLAIN}`, PLAIN],
		['prose', `login: bob password: ${PLAIN}`, PLAIN],
		['a sentence', `The password is ${PLAIN}.`, PLAIN],
		['Korean notes', `98.76.54.32(ID/PW:${PLAIN})`, PLAIN],
		['T-SQL', `CREATE LOGIN joe WITH PASSWORD = N'${PLAIN}';`, PLAIN],
		['French', `mot de passe : ${PLAIN}`, PLAIN],
		['Portuguese', `senha: '${PLAIN}'`, PLAIN],
		['Dutch', `wachtwoord = "${PLAIN}"`, PLAIN],
		['SQL', `ALTER ROLE bob WITH PASSWORD '${PLAIN}';`, PLAIN],
	];
	for (const [where, text, value] of passwords)
		it(`finds a password in ${where}`, () => finds('generic-password', text, value));

	const others: readonly (readonly [rule: string, text: string, value: string])[] = [
		['generic-token', `apiToken := "${T}"`, T],
		['generic-token', `//registry.x.io/:_authToken=${T}`, T],
		['generic-token', `curl 'https://x.io/a?token=${T}&b=1'`, T],
		['generic-token', `acme token = '${T}'`, T],
		['generic-token', `ENV API_TOKEN ${T}`, T],
		['generic-api-key', `FOO_API_KEY=${T}`, T],
		['generic-api-key', `X-Api-Key: ${T}`, T],
		['generic-api-key', `define('API_KEY', '${T}');`, T],
		['generic-api-key', `"encryptionKey":"${T}"`, T],
		['generic-api-key', `System.setProperty("FOO_KEY", "${T}")`, T],
		['generic-secret', `client_secret: ${HEX}`, HEX],
		['generic-secret', `jwtSecret: '${T}',`, T],
		['generic-secret', `aws.credentials = "${T}"`, T],
	];
	for (const [rule, text, value] of others) it(`${rule} in ${text.slice(0, 14)}…`, () => finds(rule, text, value));

	it('takes an unquoted value literally where no code can be', () => {
		finds('generic-password', `DB_PASS=@dm1n${PLAIN}`, `@dm1n${PLAIN}`, { path: 'app/.env.local' });
		quiet(`DB_PASS=@dm1n${PLAIN}`, 'nothing', { path: 'a.rb' });
	});

	it('expects made-up passwords in tests', () => {
		const text = `password: 'Summer-2024!'`;
		finds('generic-password', text, 'Summer-2024!', { path: 'src/login.ts' });
		quiet(text, 'low', { path: 'src/login.test.ts' });
	});

	it('leaves lock files alone', () => quiet(`"token": "${T}"`, 'nothing', { path: 'x/package-lock.json' }));

	it('takes what a provider would not know as its key for cut, or a stand-in', () => {
		const body = random(ALPHABETS.alnum, 24, 11);
		quiet(`GITHUB_TOKEN=ghp_${body}`, 'low');
		quiet(`supabaseKey = "sb_secret_${body}"`, 'low');
		quiet(`CLIENT_SECRET: AIK_SECRET_${body}`, 'low');
		quiet(`DEEPGRAM_API_KEY="${HEX}"`, 'low');
		finds('generic-api-key', `DEEPGRAM_API_KEY="${HEX}${HEX}"`, HEX + HEX);
		finds('generic-secret', `DEEPGRAM_SECRET="${HEX}"`, HEX);
		finds('generic-token', `MY_TOKEN=xghp_${body}`, `xghp_${body}`);
	});

	it('holds the names of types for weak', () => quiet("if (typeof this.password === 'function') {", 'low'));

	it('holds words for weak in tests', () => quiet(`password = "dragonfly"`, 'low', { path: 'a.test.ts' }));
});

describe('generic credentials, not assigned', () => {
	const silent: readonly string[] = [
		'password: string;',
		'password = getPassword()',
		'const token = await getToken(user);',
		'token = req.headers["x-token-1"]',
		'this.tokenCount = 12345678',
		'key: "ctrl+shift+p"',
		'apiKeyName: "X-Api-Key-Header1"',
		'password: process.env.DB_PASSWORD2',
		'token: ${{ secrets.GITHUB_TOKEN }}',
		'password: "{{ vault_db_pass1 }}"',
		'PASSWORD=$(cat /run/secrets/db1)',
		'secret: op://vault/item/field1',
		`"integrity": "sha512-${HEX}"`,
		`commit: ${HEX}`,
		'passwordPlaceholder: "Enter 8 characters"',
		'keyPath: "/etc/ssl/key1.pem"',
		'secretName: db-credentials-2',
		'api_key: YOUR_API_KEY_123',
		'api_key=CORDON_API_KEY_A1B2C3',
		`objectKey: "${HEX.slice(0, 8)}-9c1d-4b7e-8a55-0d7e3f1c9b1a"`,
		`ChangeToken: ${HEX.slice(0, 8)}-9c1d-4b7e-8a55-0d7e3f1c9b1a`,
		'passed: 10 tests in 3.2s',
		'label.password = "Passwort1 eingeben"',
		'keyword: "Befaehigung_P2"',
		'passwordRegex = /^[a-z0-9]+$/',
		`publicKey = "${TOKEN}"`,
		`csrfToken = "${TOKEN}"`,
		'key = "some_long_identifier_name_v2_final"',
		'"password = "+new Buffer("feast").toString("base64")',
		'password: bcrypt.hashSync("x1", 10)',
		'createDescriptor(e,t,{type:r,ownPass:o}){const a=1}',
		'passwd:x:1000:1000:/home/u1',
		'const STENCIL_PASS: 0x0B96',
		'submitPassword: SIGN_UP_V2_SUBMIT_PASSWORD',
		'(data: EventData.TestPass) => void):',
		'adminPassword: XmlStringMaxLen256;',
		'set password(value1){x.password=value1}get username(){}',
		'"required":["Name","Password","VpcSettings"]',
		'"client_secret": "my-app-client-secret", "jwks_uri1": "x"',
		'withCredentials = _resolve$Creds2 === void 0',
		'spring.mail.password=ENC(abcdef12)',
		'arn:aws:secretsmanager:us-east-1:123:secret:team/db-A1B2C3x9',
		'man3/key_setsecret.3 man3/l64a.3',
		'socks5h://<username>:<password>@proxy-host1/',
		'-pass -no_debug2 -number',
		'Pass `-Dpamconfdir2=no` to the build',
		'output_token: "Jobs[-1].JobId12345"',
		'notes = "Maven - io.jsonwebtoken:jjwt-jackson-0.11.2"',
	];
	for (const text of silent) it(`is silent on ${text.slice(0, 40)}`, () => quiet(text));
});
