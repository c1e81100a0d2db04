import type { TextDocument, Uri } from 'vscode';
import { contentVerdict } from '../engine/policy/protected-content.ts';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import type { ResolvedPolicy } from '../engine/policy/resolve.ts';
import { verdictFor, type Verdict } from '../engine/policy/verdict.ts';
import type { Policies } from './policies.ts';
import type { Watch } from './watch.ts';

interface Judged {
	readonly version: number;
	readonly resolved: ResolvedPolicy;
	readonly byName: PathVerdict;
	readonly verdict: Verdict;
}

const judged = new WeakMap<TextDocument, Judged>();

/**
 * Whether a file is protected: by its name, by what it leads to, by another name of it, or by what its open document
 * holds, as far as that is known already. See `protectionWithin` for files that are not open.
 */
export function protectionOf(uri: Uri, policies: Policies, watch: Watch): PathVerdict {
	const byName = policies.verdictForPath(uri);
	const document = byName.verdict === 'allow' ? openDocument(uri, watch) : undefined;
	const scanned = document && watch.scannedWhole(document);
	return (scanned && contentVerdict(scanned.findings, byName, policies.resolvedFor(uri))) ?? byName;
}

/** What the policy says about a file becoming context: a protected one is blocked, else what was found in it decides. */
export function verdictForFile(uri: Uri, policies: Policies, watch: Watch): Verdict {
	const byName = policies.verdictForPath(uri);
	if (byName.verdict === 'block') return asVerdict(byName);
	const resolved = policies.resolvedFor(uri);
	const document = openDocument(uri, watch);
	if (!document) return verdictFor([], 'context', resolved);
	const known = judged.get(document);
	if (known?.version === document.version && known.resolved === resolved && known.byName === byName)
		return known.verdict;
	const { findings } = watch.scannedNow(document);
	const held = contentVerdict(findings, byName, resolved);
	const verdict = held ? asVerdict(held) : verdictFor(findings, 'context', resolved);
	judged.set(document, { version: document.version, resolved, byName, verdict });
	return verdict;
}

/** What a protected file means for those who want it as context. */
export function asVerdict({ rule, layer, guidance, why }: PathVerdict): Verdict {
	return {
		action: 'block',
		rule,
		layer,
		guidance,
		note: `This file is protected.${why === undefined ? '' : ` ${why}`}`,
	};
}

export function openDocument(uri: Uri, watch: Watch): TextDocument | undefined {
	const name = uri.toString();
	return [...watch.documents].find((document) => document.uri.toString() === name);
}
