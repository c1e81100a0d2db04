import assert from 'node:assert/strict';
import { environmentEdit } from '../../../src/engine/redact/environment-fix.ts';
import { ENVIRONMENT_FORMS } from '../../../src/engine/redact/environment-forms.ts';
import { environmentName, environmentReference, keyBefore } from '../../../src/engine/redact/environment-reference.ts';
import { edited } from './edited.ts';

/** The text with VALUE replaced by a reference to DB_PASSWORD; undefined when no edit is offered. */
function fix(language: string, text: string): string | undefined {
	const start = text.indexOf('VALUE');
	const edit = environmentEdit(text, { start, end: start + 'VALUE'.length }, language, 'DB_PASSWORD');
	return edit && edited(text, edit);
}

describe('environmentEdit', () => {
	const cases: readonly (readonly [string, string, string | undefined])[] = [
		['typescript', "const a = 'VALUE';", 'const a = process.env.DB_PASSWORD;'],
		['typescript', "const a = 'x://me:VALUE@host';", 'const a = `x://me:${process.env.DB_PASSWORD}@host`;'],
		['javascript', 'f(`a ${b} VALUE`)', 'f(`a ${b} ${process.env.DB_PASSWORD}`)'],
		['javascript', "f('a ${b} VALUE')", undefined],
		['javascript', '// VALUE', undefined],
		['javascript', "// don't say 'VALUE'", "// don't say process.env.DB_PASSWORD"],
		['javascript', "x = { 'VALUE': 1 }", undefined],
		['javascript', "x = c ? 'VALUE' : 1", 'x = c ? process.env.DB_PASSWORD : 1'],
		['javascript', 'sql`VALUE`', undefined],
		['typescriptreact', '<Map apiKey="VALUE" zoom={3} />', '<Map apiKey={process.env.DB_PASSWORD} zoom={3} />'],
		['typescriptreact', '\tapiKey="VALUE"', '\tapiKey={process.env.DB_PASSWORD}'],
		['typescriptreact', 'const a = "VALUE"', 'const a = process.env.DB_PASSWORD'],
		['vue', '<Map api-key="VALUE" />', undefined],
		['vue', "const key = 'VALUE'", 'const key = import.meta.env.DB_PASSWORD'],
		['python', "a = 'VALUE'", 'a = os.environ["DB_PASSWORD"]'],
		['python', "a = b'VALUE'", 'a = os.environ["DB_PASSWORD"]'],
		['python', 'a = f"{user}:VALUE"', 'a = f"{user}:{os.environ[\'DB_PASSWORD\']}"'],
		['python', "a = 'me:VALUE'", 'a = f\'me:{os.environ["DB_PASSWORD"]}\''],
		['python', 'a = """VALUE"""', 'a = os.environ["DB_PASSWORD"]'],
		['python', "a = '{}:VALUE'.format(b)", undefined],
		['go', 'a := "VALUE"', 'a := os.Getenv("DB_PASSWORD")'],
		['go', 'a := "x VALUE"', undefined],
		['java', 'String a = "VALUE";', 'String a = System.getenv("DB_PASSWORD");'],
		['kotlin', 'val a = "x VALUE"', 'val a = "x ${System.getenv("DB_PASSWORD")}"'],
		['csharp', 'var a = @"VALUE";', 'var a = Environment.GetEnvironmentVariable("DB_PASSWORD");'],
		['csharp', 'var a = "p=VALUE;";', 'var a = $"p={Environment.GetEnvironmentVariable("DB_PASSWORD")};";'],
		['ruby', 'a = "x VALUE"', 'a = "x #{ENV.fetch("DB_PASSWORD")}"'],
		['ruby', "a = 'x VALUE'", undefined],
		['php', '$a = "VALUE";', "$a = getenv('DB_PASSWORD');"],
		['rust', 'let a = r#"VALUE"#;', 'let a = std::env::var("DB_PASSWORD").expect("DB_PASSWORD is not set");'],
		['shellscript', 'A=VALUE', 'A="${DB_PASSWORD}"'],
		['shellscript', "A='VALUE'", 'A="${DB_PASSWORD}"'],
		['shellscript', 'curl -H "T: VALUE"', 'curl -H "T: ${DB_PASSWORD}"'],
		['shellscript', "curl -H 'T: VALUE'", undefined],
		['powershell', '$a = "VALUE"', '$a = $env:DB_PASSWORD'],
		['bat', 'set A=VALUE', 'set A=%DB_PASSWORD%'],
		['yaml', 'a: "VALUE"', 'a: "${DB_PASSWORD}"'],
		['dockerfile', 'ENV A=VALUE', 'ENV A=${DB_PASSWORD}'],
		['terraform', 'a = "VALUE"', 'a = var.db_password'],
		['terraform', 'a = "x VALUE"', 'a = "x ${var.db_password}"'],
		['json', '{"a": "VALUE"}', undefined],
		['sql', "INSERT 'VALUE'", undefined],
	];
	for (const [language, before, after] of cases) {
		it(`${language}: ${before} ${after === undefined ? 'stays' : 'is mended'}`, () => {
			assert.equal(fix(language, before), after);
		});
	}

	it('takes no value of several lines', () => {
		assert.equal(environmentEdit('a = `b\nc`', { start: 5, end: 8 }, 'javascript', 'A'), undefined);
	});
});

describe('environmentReference', () => {
	it('names the variable in every language of the table', () => {
		for (const language of ENVIRONMENT_FORMS.keys())
			assert.match(environmentReference(language, 'MY_TOKEN')?.text ?? '', /MY_TOKEN|my_token/, language);
	});

	it('says whether the quotes go with the string', () => {
		assert.deepEqual(environmentReference('go', 'A'), { text: 'os.Getenv("A")', replacesQuotes: true });
		assert.deepEqual(environmentReference('yaml', 'A'), { text: '${A}', replacesQuotes: false });
		assert.equal(environmentReference('json', 'A'), undefined);
	});
});

describe('environmentName', () => {
	const cases: readonly (readonly [string | undefined, string | undefined, string])[] = [
		['GITHUB_TOKEN', 'token', 'GITHUB_TOKEN'],
		[undefined, 'dbPassword', 'DB_PASSWORD'],
		[undefined, 'AWSSecretKey', 'AWS_SECRET_KEY'],
		[undefined, 'x-api-key', 'X_API_KEY'],
		[undefined, '2fa', 'SECRET_2FA'],
		[undefined, undefined, 'SECRET'],
	];
	for (const [hint, key, expected] of cases) {
		it(`makes ${expected} of ${hint ?? 'no hint'} and ${key ?? 'no key'}`, () => {
			assert.equal(environmentName(hint, key), expected);
		});
	}

	for (const [text, key] of [
		['const apiKey: string = "', 'apiKey'],
		['config.db_password="', 'db_password'],
		['{\n  "client-secret": "', 'client-secret'],
		["$conf['token'] = '", 'token'],
		['password := `', 'password'],
		['TOKEN=', 'TOKEN'],
		['f("', undefined],
		['key = 1\n', undefined],
	] as const) {
		it(`reads the name before ${JSON.stringify(text)}`, () => assert.equal(keyBefore(text, text.length), key));
	}
});
