import type { ReportedFinding, ScanReport } from './report.ts';

/** The report as one JSON object, `version` first. The keys and their order are a contract: nothing else gets in. */
export function jsonReport({ findings, stats }: ScanReport): string {
	const { files, bytes, skipped, milliseconds, baseline } = stats;
	const exact = { files, bytes, skipped, milliseconds, ...(baseline && { baseline }) };
	const report = { version: 1, findings: findings.map(entry), stats: exact };
	return JSON.stringify(report, null, 2);
}

function entry(finding: ReportedFinding): ReportedFinding {
	const { path, rule, category, severity, confidence, reasons, message, preview, start, end, fingerprint } = finding;
	const { regulations } = finding;
	const exact = { path, rule, category, severity, confidence, reasons, message, preview, start, end, fingerprint };
	return { ...exact, ...(regulations?.length && { regulations }) };
}
