import assert from 'node:assert/strict';
import { Detection } from '../../../../src/engine/detection.ts';
import { defaultPolicy } from '../../../../src/engine/policy/layers.ts';
import { ALPHABETS, random } from '../samples.ts';

const detection = new Detection(defaultPolicy.detect, new Uint8Array(32));
const token = ['gh', 'p_'].join('') + random(ALPHABETS.alnum, 36, 3);
const password = ['kX9$', 'mQ2vLw!7'].join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');
const percent = (text: string): string => Buffer.from(text).toString('hex').replaceAll(/../g, '%$&');

/** Rule, what of the text it claims, and where it stands. */
function found(text: string): [rule: string, value: string, where: string][] {
	return detection
		.scan(text, {})
		.findings.map(({ rule, start, end, reasons }) => [rule, text.slice(start, end), reasons.at(-1) ?? '']);
}

/** Without what is no more than a hint. */
function sure(text: string): [rule: string, value: string, where: string][] {
	return found(text).filter(([rule]) => rule !== 'person-name');
}

describe('values within encodings', () => {
	for (const [name, encode, where] of [
		['base64', base64, 'inside base64'],
		['base64url without padding', (text: string) => Buffer.from(text).toString('base64url'), 'inside base64'],
		['hexadecimal', hex, 'inside hexadecimal'],
		['percent-encoding', percent, 'inside percent-encoding'],
	] as const) {
		it(`${name}: a value that is all there is takes the whole, under the rule of its provider`, () => {
			const written = encode(token);
			assert.deepEqual(found(`x = "${written}"`), [['github-pat', written, where]]);
		});
	}

	it('the line end of `echo` belongs to the whole', () => {
		const written = base64(`${token}\n`);
		assert.deepEqual(found(`key: ${written}\n`), [['github-pat', written, 'inside base64']]);
	});

	it('the smallest piece of base64 that holds a value among others', () => {
		const written = base64(`{"user": "jo", "password": "${password}", "port": 5432}`);
		const [[rule, value, where] = ['', '', '']] = found(`config: '${written}'`);
		assert.deepEqual([rule, where], ['generic-password', 'inside base64']);
		const at = written.indexOf(value);
		const groups = written.slice(at - (at % 4), at + value.length + 4);
		assert.ok(Buffer.from(groups, 'base64').toString().includes(password));
		assert.ok(value.length <= Math.ceil((password.length * 8) / 6) + 1);
	});

	it('the exact piece of percent-encoding and of escapes', () => {
		const inUrl = encodeURIComponent(password);
		const url = `https://example.net/?q=${encodeURIComponent('{"password":"')}${inUrl}${encodeURIComponent('"}')}`;
		assert.deepEqual(found(url), [['generic-password', inUrl, 'inside percent-encoding']]);
		const escaped = token.replaceAll(/[a-z]/g, (unit) => String.raw`\u00${unit.charCodeAt(0).toString(16)}`);
		assert.deepEqual(found(`s = "${escaped}"`), [['github-pat', escaped, 'inside escapes']]);
		const bytes = token.replaceAll(/[a-z]/g, (unit) => String.raw`\x${unit.charCodeAt(0).toString(16)}`);
		assert.deepEqual(found(`s = "${bytes}"`), [['github-pat', bytes, 'inside escapes']]);
	});

	it('JSON within a string of JSON', () => {
		const inner = JSON.stringify({ db: { password: password, port: 5432 } });
		const outer = JSON.stringify({ config: inner });
		assert.deepEqual(
			found(outer).map(([rule, value]) => [rule, value]),
			[['generic-password', password]],
		);
	});

	it('an entry of a Kubernetes Secret is named after what it holds, and stays one where that is not known', () => {
		const secret = `kind: Secret\ndata:\n  a: ${base64(token)}\n  password: ${base64(password)}\n`;
		assert.deepEqual(
			found(secret).map(([rule]) => rule),
			['github-pat', 'generic-kubernetes-secret'],
		);
	});

	it('one level: what is encoded twice is not read', () => {
		assert.deepEqual(found(`x: ${base64(`y: ${base64(`token is ${token}`)}`)}`), []);
	});

	it('says nothing about identifiers, digests, pictures, paths and format strings', () => {
		const digest = random(ALPHABETS.hex, 64, 5);
		const names = 'const x = "ReallyQuiteLongIdentifierNamesAreNoSecrets";';
		const picture = `"data:image/png;base64,iVBORw0KGgo${random(ALPHABETS.base64, 400, 7)}"`;
		const format = 'printf("%3d%% of %2f: %7s\\n", a, b, c); // \\x1b[0m';
		assert.deepEqual(found([`sha: "${digest}"`, names, picture, format].join('\n')), []);
	});
});

describe('values on the line after their name', () => {
	for (const [name, before, after] of [
		['an assignment', 'const password =\n\t"', '";'],
		['a fallback', 'export const password =\n\tprocess.env.DB_PASSWORD ?? "', '";'],
		['a property', '{\r\n"password":\r\n   "', '",\r\n}'],
		['a block of YAML', 'password: |-\n  ', '\nport: 1'],
		['a heredoc', 'password = <<-EOT\n', '\nEOT'],
		['an element', '<password>\n    ', '\n</password>'],
	] as const) {
		it(name, () => {
			const text = before + password + after;
			assert.deepEqual(found(text), [['generic-password', password, 'on the next line']]);
		});
	}

	it('not the code that follows a colon, nor the first entry of a block', () => {
		const code = `if not password:\n    continue\nwhile token:\n    refreshToken()\npassword:\n  min_length_8: yes\n`;
		assert.deepEqual(found(code), []);
	});
});

describe('values in columns', () => {
	const where = 'in the column of that name';
	it('a head names the values below it, with every delimiter', () => {
		for (const [before, delimiter, after] of [
			['', ',', ''],
			['', ';', ''],
			['', '\t', ''],
			['| ', ' | ', ' |'],
		] as const) {
			const line = (...cells: string[]): string => before + cells.join(delimiter) + after;
			const text = [line('id', 'dob', 'password'), line('1', '1984-05-17', password), line('2', '', 'x')].join('\r\n');
			assert.deepEqual(sure(text), [
				['date-of-birth', '1984-05-17', where],
				['generic-password', password, where],
			]);
		}
	});

	it('a quoted cell may hold the delimiter', () => {
		assert.deepEqual(sure(`"note","dob",x\n"a, b","1984-05-17",y\n`), [['date-of-birth', '1984-05-17', where]]);
	});

	it('names of persons are hints', () => {
		const text = 'first_name,last_name,age\nOttilie,Van Dahl,3\n';
		assert.deepEqual(
			found(text).map(([rule, value]) => [rule, value]),
			[
				['person-name', 'Ottilie'],
				['person-name', 'Van Dahl'],
			],
		);
	});

	it('it ends where the rows do, and code is no head', () => {
		for (const text of [
			'id,dob,x\n1\n2,1984-05-17,3',
			'f(id,dob,\n  1984-05-17,',
			'a = id,dob,x\n1,1984-05-17,x',
			'x,y,z\nid,dob,x\n1,1984-05-17,x',
		])
			assert.deepEqual(found(text), [], text);
	});
});
