import { countOf } from '../text/count.ts';
import type { Severity } from '../detect/detector.ts';
import type { BaselineStats, ReportedFinding, ScanReport } from './report.ts';

export interface TextOptions {
	/** ANSI colours, for a terminal. */
	readonly colours: boolean;
}

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

/** The report for a person: one line per finding, `file:line:column` first so that a terminal makes a link of it. */
export function textReport(report: ScanReport, { colours }: TextOptions): string {
	const paint = (text: string, code: number): string => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
	const lines = report.findings.flatMap((finding) => {
		const { severity, message, rule, preview, reasons } = finding;
		const what = `${paint(severity, COLOURS[severity])} ${printable(message)} ${paint(`[${printable(rule)}]`, 2)}`;
		const why = reasons.map(printable).join(', ');
		return [`${place(finding)} ${what} ${printable(preview)}${why && `\n    ${paint(why, 2)}`}`];
	});
	return [...lines, summary(report)].join('\n');
}

function place({ path, start }: ReportedFinding): string {
	return `${printable(path)}:${start.line}:${start.column}`;
}

function summary({ findings, stats }: ScanReport): string {
	const counts = (['error', 'warning', 'info'] as const)
		.map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
		.filter(([count]) => count > 0)
		.map(([count, severity]) => countOf(count, severity === 'info' ? 'note' : severity));
	const found = counts.length > 0 ? counts.join(', ') : 'Nothing found';
	const reasons = new Map<string, number>();
	for (const { reason } of stats.skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
	const skipped = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ');
	const scanned = `${countOf(stats.files, 'file')}, ${size(stats.bytes)}, ${stats.milliseconds} ms`;
	return `${found} in ${scanned}${baseline(stats.baseline)}${skipped && `; skipped: ${skipped}`}`;
}

function baseline(stats: BaselineStats | undefined): string {
	if (!stats) return '';
	return stats.recorded ? `; ${stats.suppressed} recorded in the baseline` : `; ${stats.suppressed} in the baseline`;
}

function size(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Without what a terminal would obey or hide: a file's name is its author's to choose. */
export function printable(text: string): string {
	return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`);
}
