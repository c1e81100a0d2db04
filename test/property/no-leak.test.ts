import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { detectors } from '../../src/engine/detect/registry.ts';
import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { parsePolicy, parseSettings } from '../../src/engine/policy/parse.ts';
import { resolvePolicy } from '../../src/engine/policy/resolve.ts';
import { redactText } from '../../src/engine/redact/redact.ts';
import { Vault } from '../../src/engine/redact/vault.ts';
import { jsonReport } from '../../src/engine/report/json.ts';
import { located } from '../../src/engine/report/report.ts';
import { sarifReport } from '../../src/engine/report/sarif.ts';
import { textReport } from '../../src/engine/report/text.ts';
import { LineIndex } from '../../src/engine/text/line-index.ts';
import { cordon, folderWith, scratch } from '../cli/cordon.ts';
import { planted, tells, type Planted } from './secrets.ts';

const detection = new Detection(
	{ ...defaultPolicy.detect, pii: { regions: 'all', off: [] } },
	crypto.getRandomValues(new Uint8Array(32)),
);
const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

function silent(said: string, secret: string, where: string): void {
	// Not assert.doesNotMatch: its message would show the text.
	assert.ok(!tells(said, secret), `${where} tells the value`);
}

/** Fingerprints are drawn from 16 symbols: six digits of a card may stand in one by chance. */
function withoutFingerprints(text: string, findings: readonly { fingerprint: string }[]): string {
	return findings.reduce((rest, { fingerprint }) => rest.replaceAll(fingerprint, ''), text);
}

/** Policies that hold a secret where something else belongs. */
function broken(secret: string): unknown[] {
	return [
		secret,
		{ version: secret },
		{ profile: secret },
		{ guidance: [secret] },
		{ actions: secret },
		{ actions: { copy: secret } },
		{ detect: { secrets: secret } },
		{ detect: { severity: { 'github-pat': secret } } },
		{ detect: { custom: [secret] } },
		{ detect: { custom: [{ id: secret, words: ['x'] }] } },
		{ detect: { custom: [{ id: 'a', pattern: `(${secret}` }] } },
		{ detect: { custom: [{ id: 'a', pattern: `x+${secret}`, keywords: [secret] }] } },
		{ detect: { custom: [{ id: 'a', words: secret, severity: secret }] } },
		{ detect: { ignore: [{ rule: 'github-pat', path: `!${secret}` }] } },
		{ detect: { pii: { off: secret, regions: secret } } },
	];
}

describe('no value is told', () => {
	it('by findings and reports in any format', () => {
		let found = 0;
		fc.assert(
			fc.property(planted, ({ text, secret }) => {
				const lines = new LineIndex(text);
				const { findings, suppressed } = detection.scan(`${text}\n`, { path: 'a.txt' });
				found += Math.min(1, findings.length);
				const placed = findings.map((f) => located('a.txt', f, lines));
				const report = { findings: placed, stats: { files: 1, bytes: 1, skipped: [], milliseconds: 1 } };
				const said = [
					JSON.stringify(findings),
					JSON.stringify(suppressed),
					textReport(report, { colours: false }),
					textReport(report, { colours: true }),
					jsonReport(report),
					sarifReport(report, { version: '0', rules: detectors, root: 'file:///x/' }),
				].join('\n');
				silent(withoutFingerprints(said, findings), secret, 'a report');
			}),
			{ numRuns: 3000 },
		);
		assert.ok(found > 2000, `${found} values found`);
	});

	it('by what markers allow', () => {
		fc.assert(
			fc.property(planted, ({ text, secret }) => {
				const scanned = detection.scan(`// cordon:allow * -- why\n${text}\n`, {});
				const all = [...scanned.findings, ...scanned.suppressed.map((s) => s.finding)];
				silent(withoutFingerprints(JSON.stringify(scanned), all), secret, 'a marker');
			}),
			{ numRuns: 500 },
		);
	});

	it('by a redacted text', () => {
		fc.assert(
			fc.property(planted, ({ text, secret }) => {
				const { findings } = detection.scan(text, {});
				const whole = findings.some((f) => text.slice(f.start, f.end).includes(secret));
				if (whole) silent(redactText(text, findings, new Vault(random)).text, secret, 'the text');
			}),
			{ numRuns: 2000 },
		);
	});

	it('by the problems of a policy in which a value is a secret', () => {
		const long = planted.filter(({ secret }) => secret.length > 12);
		fc.assert(
			fc.property(long, fc.nat(14), ({ secret }, at) => {
				const value = broken(secret)[at];
				const file = parsePolicy(JSON.stringify(value), '.cordon.json');
				const settings = parseSettings((key) => (key === 'detect.custom' ? secret : undefined), 'settings');
				const torn = parsePolicy(`{ "profile": "${secret}, `, '.cordon.json');
				const all = [...file.problems, ...settings.problems, ...torn.problems];
				silent(all.map(({ message, key }) => `${key} ${message}`).join('\n'), secret, `policy ${at}`);
				const layers = [{ kind: 'repository' as const, ...file }];
				const { values } = resolvePolicy(layers, { trusted: true });
				if (at < 8) silent(JSON.stringify(values), secret, `the explanation of policy ${at}`);
			}),
			{ numRuns: 2000 },
		);
	});

	it('by the command line', () => {
		const samples = fc.sample(planted, 300).filter(({ secret }) => secret.length > 12);
		const folder = scratch();
		for (const [index, { text }] of samples.entries()) writeFileSync(join(folder, `${index}.txt`), `${text}\n`);
		const check = (where: string, said: string, of: readonly Planted[] = samples): void => {
			const text = said.replaceAll(/"(?:fingerprint|cordon\/v1)": "[^"]*"/g, '');
			for (const { secret } of of) silent(text, secret, where);
		};
		for (const format of ['text', 'json', 'sarif']) {
			const { stdout, stderr, code } = cordon(folder, ['scan', '--format', format, '--jobs', '2', '.']);
			assert.equal(code, 1);
			check(`scan --format ${format}`, stdout + stderr);
		}
		const [first] = samples as [Planted];
		const input = samples.map(({ text }) => text).join('\n');
		const piped = cordon(folder, ['scan', '-'], { input });
		check('scan -', piped.stdout + piped.stderr);
		check('redact', cordon(folder, ['redact', '-'], { input }).stderr);
		const vault = join(folder, 'vault');
		writeFileSync(vault, `{"broken": "${first.secret}`);
		check('redact --vault', cordon(folder, ['redact', '--vault', vault, '-'], { input }).stderr);
		check('restore --vault', cordon(folder, ['restore', '--vault', vault, '-'], { input }).stderr);
		writeFileSync(vault, JSON.stringify({ version: 1, tag: first.secret, values: { [first.secret]: 1 } }));
		check('restore', cordon(folder, ['restore', '--vault', vault, '-'], { input }).stderr);
		for (const key of ['profile', 'guidance', 'actions']) {
			const broken = folderWith({ '.cordon.json': JSON.stringify({ [key]: { x: first.secret } }), 'a.txt': '' });
			const shown = cordon(broken, ['policy']);
			check('policy', shown.stdout + shown.stderr, [first]);
			check('scan', cordon(broken, ['scan', 'a.txt']).stderr, [first]);
		}
	});
});
