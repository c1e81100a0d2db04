import type { Severity } from '../detect/detector.ts';
import type { PathVerdict } from './protected-paths.ts';
import type { ResolvedPolicy } from './resolve.ts';
import { counts } from './verdict.ts';

/** Rules whose findings are private keys as a whole. */
const PRIVATE_KEYS: ReadonlySet<string> = new Set([
	'private-key',
	'private-key-base64',
	'putty-private-key',
	'json-web-key',
]);

/**
 * What the policy says about a file by what it holds; undefined where that protects nothing. A file that the policy
 * exempts by name stays exempt, one that the built-in list exempts does not.
 * @param byName what is said of its path.
 */
export function contentVerdict(
	findings: readonly { readonly rule: string; readonly severity: Severity }[],
	byName: PathVerdict,
	{ policy, values }: Pick<ResolvedPolicy, 'policy' | 'values'>,
): PathVerdict | undefined {
	const { privateKeys, findings: most } = policy.protectByContent;
	if (byName.verdict === 'allow' && byName.rule !== '' && byName.layer !== 'default') return undefined;
	const protectedBy = (key: 'privateKeys' | 'findings', why: string): PathVerdict => {
		const rule = `protectByContent.${key}` as const;
		return { verdict: 'block', rule, layer: values[rule].layer, guidance: policy.guidance, why };
	};
	const grave = findings.filter(counts);
	if (privateKeys && grave.some(({ rule }) => PRIVATE_KEYS.has(rule))) {
		return protectedBy('privateKeys', 'The file holds a private key.');
	}
	if (grave.length <= most) return undefined;
	return protectedBy('findings', `The file holds ${grave.length} findings, more than ${most}.`);
}
