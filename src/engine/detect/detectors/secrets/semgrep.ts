import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const semgrepToken = provider({
	id: 'semgrep-token',
	name: 'Semgrep app token',
	description: 'Reads and scans the projects of an organisation.',
	source: 'https://semgrep.dev/docs/semgrep-ci/configuring-ci',
	shape: 'SEMGREP_APP_TOKEN=‹64 hex›',
	revoke: 'https://semgrep.dev/orgs/-/settings/tokens',
	environment: 'SEMGREP_APP_TOKEN',
	keywords: ['semgrep'],
	pattern: assigned(/[a-f0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "semgrep"',
	length: 320,
	inWord: true,
});
