import assert from 'node:assert/strict';
import { ruleUrl } from '../../../src/engine/detect/rule-url.ts';
import { jsonReport } from '../../../src/engine/report/json.ts';
import { located, type ScanReport } from '../../../src/engine/report/report.ts';
import { sarifReport, type DescribedRule } from '../../../src/engine/report/sarif.ts';
import { textReport } from '../../../src/engine/report/text.ts';
import { LineIndex } from '../../../src/engine/text/line-index.ts';

const lines = new LineIndex('one\ntwo three\n');
const finding = {
	start: 8,
	end: 13,
	rule: 'some-key',
	category: 'secret',
	severity: 'error',
	confidence: 'high',
	reasons: ['prefix', 'checksum'],
	message: 'Some key',
	preview: 't****',
	fingerprint: 'f00',
} as const;
const extra = { secret: 'never in a report' };
const report: ScanReport = {
	findings: [
		located('src/a b#.ts', { ...finding, ...extra }, lines),
		located('/abs/x.ts', { ...finding, severity: 'info', rule: 'own-rule', reasons: [] }, lines),
	],
	stats: { files: 2, bytes: 2048, skipped: [{ path: 'p.png', reason: 'binary' }], milliseconds: 7 },
};
const KEYS = 'path,rule,category,severity,confidence,reasons,message,preview,start,end,fingerprint';
const rules: DescribedRule[] = [
	{
		id: 'some-key',
		name: 'Some key',
		category: 'secret',
		description: 'Opens something.',
		revoke: 'Ask.',
	},
];

describe('reports', () => {
	it('are JSON with the keys of the contract and no others', () => {
		const parsed = JSON.parse(jsonReport(report)) as typeof report & { version: number };
		assert.deepEqual(Object.keys(parsed), ['version', 'findings', 'stats']);
		assert.deepEqual(Object.keys(parsed.findings[0] ?? {}).join(), KEYS);
		assert.deepEqual(parsed.findings[0]?.end, { offset: 13, line: 2, column: 10 });
	});

	it('are text with a place that terminals make a link of, and colours on request', () => {
		const text = textReport(report, { colours: false });
		assert.match(text, /^src\/a b#\.ts:2:5 error Some key \[some-key\] t\*\*\*\*\n {4}prefix, checksum\n/);
		assert.match(text, /\n1 error, 1 note in 2 files, 2\.0 kB, 7 ms; skipped: 1 binary$/);
		assert.ok(!text.includes('\u001b'));
		assert.ok(textReport(report, { colours: true }).includes('\u001b[31merror\u001b[0m'));
	});

	it('are SARIF 2.1.0 that points at the place and holds no content', () => {
		const sarif = sarifReport(report, { version: '1.2.3', rules, root: 'file:///work/' });
		assert.ok(!sarif.includes('snippet') && !sarif.includes(extra.secret));
		const { version, runs } = JSON.parse(sarif) as { version: string; runs: Record<string, unknown>[] };
		assert.equal(version, '2.1.0');
		const [run = {}] = runs;
		assert.equal(run['columnKind'], 'utf16CodeUnits');
		const { driver } = run['tool'] as { driver: { rules: { id: string; helpUri?: string }[] } };
		assert.deepEqual(
			driver.rules.map(({ id, helpUri }) => [id, helpUri]),
			[
				['some-key', ruleUrl('some-key')],
				['own-rule', undefined],
			],
		);
		const [first, second] = run['results'] as Record<string, unknown>[];
		assert.deepEqual([first?.['level'], first?.['ruleIndex'], second?.['level']], ['error', 0, 'note']);
		assert.deepEqual(first?.['partialFingerprints'], { 'cordon/v1': 'f00' });
		assert.deepEqual(first?.['locations'], [
			{
				physicalLocation: {
					artifactLocation: { uri: 'src/a%20b%23.ts', uriBaseId: 'ROOT' },
					region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 10, charOffset: 8, charLength: 5 },
				},
			},
		]);
		assert.match(JSON.stringify(second), /file:\/\/\/abs\/x\.ts/);
	});
});
