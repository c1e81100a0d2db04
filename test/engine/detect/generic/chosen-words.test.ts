import { finds, quiet } from './find.ts';

const rule = 'generic-password';

describe('words that somebody chose for a password', () => {
	const cases: readonly (readonly [text: string, value: string])[] = [
		['dbPassword = "whiteduke"', 'whiteduke'],
		["if (user === 'jo' && password === 'logmein') {", 'logmein'],
		["password == 'team10'", 'team10'],
		['"password": "summer21"', 'summer21'],
		['password = "P@ssw0rd1"', 'P@ssw0rd1'],
		['const pfxPassword = "thisismypassword";', 'thisismypassword'],
		['password = "rootpasswd"', 'rootpasswd'],
		['PASWD:=FlUgeGeHeImEn09', 'FlUgeGeHeImEn09'],
		['if passworsd != "duckling7":', 'duckling7'],
		['DB_PASSWORD=whiteduke', 'whiteduke'],
		['# REACT_APP_PASS=whiteduke', 'whiteduke'],
		['Username=me\npassword=whiteduke\n', 'whiteduke'],
	];
	for (const [text, value] of cases) it(text.slice(0, 14).trim(), () => finds(rule, text, value));

	it('in a connection string', () => {
		finds(rule, 'Data Source=a1;User ID=bill_user;Password=whiteduke;Initial Catalog=b', 'whiteduke');
		finds(rule, 'Open("Provider=P.1;User ID=bill; " & "Password =shop_user;Data Source=a;")', 'shop_user');
	});

	for (const path of ['test/login.test.ts', 'docs/login.md', 'examples/login.py'])
		it(`says little in ${path}`, () => quiet('password = "whiteduke"', 'low', { path }));
	for (const text of [
		'password: "required"',
		'password: "invalid_password"',
		'password = "newPassword"',
		'"password": "wachtwoord"',
		'password: "string"',
		'type = "password"',
	])
		it(`says little about ${text}`, () => quiet(text, 'low'));
	for (const text of ['password = whiteduke', 'login(user, password=whiteduke)', 'a = b;password=whiteduke;'])
		it(`takes a variable for none: ${text}`, () => quiet(text, 'low'));
});

describe('keys of fewer characters', () => {
	it('of fourteen, by a name that opens something', () =>
		finds('generic-api-key', 'SECRET KEY:AIhq5Xyb1Gga9Q', 'AIhq5Xyb1Gga9Q'));
	it('says little where the name means little', () => quiet('any_key = "AIhq5Xyb1Gga9Q"', 'low'));
	it('is silent on the nonce of a web socket', () => quiet(`Sec-WebSocket-Key: ${btoa('the sample nonce')}`));
});
