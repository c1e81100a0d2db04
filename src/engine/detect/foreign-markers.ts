/** The marker of another scanner. Each test gets a piece of one line, and the rule of the finding. */
export interface ForeignMarker {
	readonly marker: string;
	readonly onLine?: (line: string, rule: string) => boolean;
	readonly above?: (line: string, rule: string) => boolean;
}

/**
 * Markers that people have in their code already, honoured where their own tools honour them. secretlint's blocks
 * (`secretlint-disable` … `secretlint-enable`) are not: finding their beginning means reading the whole text.
 */
export const FOREIGN_MARKERS: readonly ForeignMarker[] = [
	// https://github.com/gitleaks/gitleaks#gitleaksallow
	{ marker: 'gitleaks:allow', onLine: (line) => line.includes('gitleaks:allow') },
	// https://github.com/betterleaks/betterleaks
	{ marker: 'betterleaks:allow', onLine: (line) => line.includes('betterleaks:allow') },
	// https://github.com/trufflesecurity/trufflehog#how-do-i-ignore-a-secret
	{ marker: 'trufflehog:ignore', onLine: (line) => line.includes('trufflehog:ignore') },
	// https://github.com/Yelp/detect-secrets#inline-allowlisting ("whitelist" is its older spelling)
	{
		marker: 'pragma: allowlist secret',
		onLine: (line) => /pragma: ?(?:allow|white)list[ -]secret/i.test(line),
		above: (line) => /pragma: ?(?:allow|white)list[ -]nextline[ -]secret/i.test(line),
	},
	// https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint/secretlint-rule-filter-comments
	{
		marker: 'secretlint-disable-line',
		onLine: (line, rule) => disables(/secretlint-disable-line\b(?<ids>[^\r\n]{0,300})/.exec(line), rule),
		above: (line, rule) => disables(/secretlint-disable-next-line\b(?<ids>[^\r\n]{0,300})/.exec(line), rule),
	},
];

/** Without ids all rules are meant. With ids, the rule whose name is in ours: `…/secretlint-rule-github` in `github-pat`. */
function disables(match: RegExpExecArray | null, rule: string): boolean {
	if (!match) return false;
	const ids = match.groups?.['ids']?.replace(/[ \t]--[ \t].*/, '').match(/secretlint-rule-[\w-]{1,60}/g);
	return !ids || ids.some((id) => squash(rule).includes(squash(id.slice('secretlint-rule-'.length))));
}

function squash(name: string): string {
	return name.toLowerCase().replaceAll(/[-_]/g, '');
}
