import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cordon, scratch } from './cordon.ts';
import { cordonInTerminal, hasTerminal } from './terminal.ts';

const INDUSTRY = 'Which industry is it for?';
const PRODUCT = 'What kind of product is it?';
const STAGE = 'How far is it?';
const PROMPT = 'Enter for none of them: ';
const DECISION = 'hange the answers: ';

describe('cordon init on a terminal', () => {
	before(function () {
		if (!hasTerminal()) this.skip();
	});

	it('asks, says what each answer changes, shows the file, and writes it when told to', async () => {
		const folder = scratch();
		const { code, stdout, stderr } = await cordonInTerminal(
			folder,
			['init'],
			[
				[PROMPT, '2\r'],
				[PROMPT, 'web\r'],
				[PROMPT, '\r'],
				[DECISION, 'y\r'],
			],
		);
		assert.deepEqual([code, stderr], [0, ''], stdout);
		for (const title of [INDUSTRY, PRODUCT, STAGE]) assert.ok(stdout.includes(title), title);
		assert.match(stdout, / 2 {2}Banking.*\r\n +profile: "standard" → "regulated"; protect: \+ statements\//);
		assert.match(stdout, /actions\.copy: "warn" → "redact"/);
		const text = readFileSync(join(folder, '.cordon.json'), 'utf8');
		assert.ok(stdout.replaceAll('\r', '').includes(text));
		assert.equal(text, cordon(folder, ['init', '--industry', 'finance', '--product', 'web', '--dry-run']).stdout);
	});

	it('asks what was not given, again what makes no sense, and anew what is to be changed', async () => {
		const folder = scratch();
		const { code, stdout } = await cordonInTerminal(
			folder,
			['init', '--industry', 'health', '--product', 'data'],
			[
				[PROMPT, '9\r'],
				['There is no such answer', ''],
				[PROMPT, 'production\r'],
				[DECISION, 'c\r'],
				[PROMPT, '1\r'],
				[DECISION, 'yes\r'],
			],
		);
		assert.equal(code, 0, stdout);
		assert.ok(!stdout.includes(INDUSTRY) && !stdout.includes(PRODUCT));
		const text = readFileSync(join(folder, '.cordon.json'), 'utf8');
		assert.match(text, /patients\//);
		assert.doesNotMatch(text, /backups\//);
	});

	it('writes nothing where it is not wanted, or the person leaves', async () => {
		const folder = scratch();
		const no = await cordonInTerminal(
			folder,
			['init', '--stage', 'prototype', '--product', 'web'],
			[
				[PROMPT, '\r'],
				[DECISION, 'n\r'],
			],
		);
		assert.equal(no.code, 0);
		assert.match(no.stdout, /Nothing was written/);
		for (const key of ['\u0003', '\u0004']) {
			const left = await cordonInTerminal(folder, ['init'], [[PROMPT, key]]);
			assert.equal(left.code, 2);
			assert.match(left.stdout, /cordon: .*nothing was written/);
		}
		assert.equal(existsSync(join(folder, '.cordon.json')), false);
	});

	it('keeps what is there, and does not touch what is broken', async () => {
		const folder = scratch();
		const file = join(folder, '.cordon.json');
		writeFileSync(file, '{\n\t// Ours.\n\t"guidance": "ask us",\n\t"protect": ["mine/"]\n}\n');
		const answers = ['init', '--industry', 'legal', '--product', 'library', '--stage', 'development'];
		const { code, stdout } = await cordonInTerminal(folder, answers, [[DECISION, 'y\r']]);
		assert.equal(code, 0, stdout);
		const text = readFileSync(file, 'utf8');
		for (const part of ['// Ours.', '"ask us"', '"mine/"', '"cases/"', '"regulated"']) assert.ok(text.includes(part));
		writeFileSync(file, '{ "profile": 1 }');
		const broken = await cordonInTerminal(folder, answers, []);
		assert.equal(broken.code, 2);
		assert.match(broken.stdout, /\.cordon\.json:1:\d+: .*Mend it first/);
		assert.equal(readFileSync(file, 'utf8'), '{ "profile": 1 }');
	});

	it('asks nothing with --yes, --dry-run and --format json', async () => {
		for (const args of [['--yes'], ['--dry-run'], ['--dry-run', '--format', 'json']]) {
			const { code, stdout } = await cordonInTerminal(scratch(), ['init', ...args], []);
			assert.equal(code, 0);
			assert.ok(!stdout.includes(INDUSTRY));
		}
	});
});
