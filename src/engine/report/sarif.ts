import type { Detector, Severity } from '../detect/detector.ts';
import { ruleUrl } from '../detect/rule-url.ts';
import type { ReportedFinding, ScanReport } from './report.ts';

/** What SARIF says about a rule; every Detector is one. */
export type DescribedRule = Pick<Detector, 'id' | 'name' | 'description' | 'category' | 'revoke' | 'regulations'>;

export interface SarifOptions {
	readonly version: string;
	/** All rules there are; those without a finding are left out. */
	readonly rules: readonly DescribedRule[];
	/** URI of the working folder, ending in `/`. */
	readonly root: string;
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
	error: 'error',
	warning: 'warning',
	info: 'note',
};

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as code scanning of GitHub and others takes it. No
 * snippets: they would hold the value. The fingerprint tells findings of one user's runs apart, and no more.
 */
export function sarifReport({ findings, stats }: ScanReport, options: SarifOptions): string {
	const ids = [...new Set(findings.map(({ rule }) => rule))];
	const rules = ids.map((id) => {
		const found = findings.find(({ rule }) => rule === id);
		return described(
			id,
			found?.message ?? id,
			options.rules.find((rule) => rule.id === id),
		);
	});
	const run = {
		tool: { driver: { name: 'Cordon', semanticVersion: options.version, rules } },
		columnKind: 'utf16CodeUnits',
		originalUriBaseIds: { ROOT: { uri: options.root } },
		invocations: [
			{
				executionSuccessful: true,
				toolExecutionNotifications: stats.skipped.map(({ path, reason }) => ({
					level: 'note',
					message: { text: `Not scanned: ${reason}.` },
					locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
				})),
			},
		],
		results: findings.map((finding) => result(finding, ids.indexOf(finding.rule))),
	};
	return JSON.stringify(
		{ version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [run] },
		null,
		2,
	);
}

/** A rule of the policy's own has no more to say than its message. */
function described(id: string, message: string, rule: DescribedRule | undefined): object {
	const { name = message, description = message, revoke } = rule ?? {};
	const help = revoke === undefined ? description : `${description} How to revoke it: ${revoke}`;
	return {
		id,
		name,
		shortDescription: { text: name },
		fullDescription: { text: description },
		help: { text: help },
		...(rule && { helpUri: ruleUrl(id) }),
		properties: { tags: ['security', ...(rule ? [rule.category, ...(rule.regulations ?? [])] : [])] },
	};
}

function result(finding: ReportedFinding, ruleIndex: number): object {
	const { rule, severity, message, reasons, path, start, end, fingerprint, preview } = finding;
	const why = reasons.length > 0 ? `: ${reasons.join(', ')}` : '';
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: `${message} (${preview})${why}.` },
		locations: [
			{
				physicalLocation: {
					artifactLocation: artifact(path),
					region: {
						startLine: start.line,
						startColumn: start.column,
						endLine: end.line,
						endColumn: end.column,
						charOffset: start.offset,
						charLength: end.offset - start.offset,
					},
				},
			},
		],
		partialFingerprints: { 'cordon/v1': fingerprint },
	};
}

/** Relative paths start at ROOT; absolute ones are URIs of their own. */
function artifact(path: string): { uri: string; uriBaseId?: string } {
	const encoded = path.split('/').map(encodeURIComponent).join('/');
	if (path.startsWith('/')) return { uri: `file://${encoded}` };
	if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace(/^([A-Za-z])%3A/, '$1:')}` };
	return { uri: encoded, uriBaseId: 'ROOT' };
}
