import type { Finding } from '../detect/finding.ts';
import type { LineIndex, Position } from '../text/line-index.ts';

/** A finding at its place in a named file: what every format of a report is made from. */
export interface ReportedFinding extends Omit<Finding, 'start' | 'end'> {
	/** From the working folder where it lies below it, else absolute; with `/`. */
	readonly path: string;
	readonly start: Position;
	readonly end: Position;
}

/** What came of `--baseline`. */
export interface BaselineStats {
	/** Findings that it left out. */
	readonly suppressed: number;
	/** They were written to it in this run. */
	readonly recorded: boolean;
}

interface ScanStats {
	readonly files: number;
	readonly bytes: number;
	readonly skipped: readonly { readonly path: string; readonly reason: string }[];
	readonly milliseconds: number;
	/** Only where there is a baseline. */
	readonly baseline?: BaselineStats;
}

/** What one run of `scan` came to. */
export interface ScanReport {
	readonly findings: readonly ReportedFinding[];
	readonly stats: ScanStats;
}

/** Puts a finding at its lines and columns. */
export function located(path: string, finding: Finding, lines: LineIndex): ReportedFinding {
	return { ...finding, path, start: lines.positionAt(finding.start), end: lines.positionAt(finding.end) };
}
