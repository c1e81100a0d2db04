import type { Finding } from '../detect/finding.ts';
import type { Detection } from '../detection.ts';
import { located, type ReportedFinding } from '../report/report.ts';
import { LineIndex } from '../text/line-index.ts';
import { judgeAgentConfiguration } from '../supply/agent-configuration.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';

/** Lines `[first, first + count)` as git counts them: 1-based, ended by `\n` alone. */
export interface LineRange {
	readonly first: number;
	readonly count: number;
}

export interface ScanRequest {
	/** Path as the report shows it. */
	readonly path: string;
	/** Path as the policy and the detectors know it: from the top of the repository where the file is in one. */
	readonly name: string;
	/** Report findings that touch these lines only. */
	readonly lines?: readonly LineRange[];
}

/** What is in a file's text. */
export function scanText(
	detection: Detection,
	text: string,
	{ path, name, lines }: ScanRequest,
): readonly ReportedFinding[] {
	const found = detection.scan(text, { path: name }).findings;
	const agent = judgeAgentConfiguration(name, text, NOTHING_ACCEPTED);
	let findings =
		agent.length === 0 ? found : inOrder([...found, ...detection.judged(text, agent, { path: name }).findings]);
	if (lines && findings.length > 0) {
		const spans = lineSpans(text, lines);
		findings = findings.filter((finding) => spans.some((span) => overlaps(span, finding)));
	}
	if (findings.length === 0) return [];
	const index = new LineIndex(text);
	return findings.map((finding) => located(path, finding, index));
}

/** What a person has accepted is kept by the editor, for that person alone. */
const NOTHING_ACCEPTED: ReadonlySet<string> = new Set();

function inOrder(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted((a, b) => a.start - b.start);
}

function lineSpans(text: string, ranges: readonly LineRange[]): Span[] {
	const starts = [0];
	for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
	return ranges.map(({ first, count }) => ({
		start: starts[first - 1] ?? text.length,
		end: starts[first - 1 + count] ?? text.length,
	}));
}
