import { Uri, workspace } from 'vscode';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import type { Policies } from './policies.ts';

/** The file that has the pattern which decided; undefined for what is built in and for settings. */
export function policyFileOf({ file, layer }: PathVerdict, uri: Uri, policies: Policies): Uri | undefined {
	if (file === undefined || !/^(?:\/|[a-z]:)/i.test(file)) return undefined;
	return layer === 'repository' ? policies.fileFor(uri)?.with({ path: file }) : Uri.file(file);
}

/** Who decided: `.env (built in)`, `secrets/ (.cordon.json, line 4)`, `*.mine (user settings)`. */
export function decided(verdict: PathVerdict, uri: Uri, policies: Policies): string {
	const { rule, layer, file, line } = verdict;
	const of = policyFileOf(verdict, uri, policies);
	const named = of ? workspace.asRelativePath(of) : file;
	const where = layer === 'default' ? 'built in' : (named ?? `${layer} policy`);
	const whose = layer === 'managed' ? `managed policy, ${where}` : where;
	return `${rule} (${line === undefined ? whose : `${whose}, line ${line}`})`;
}

/** `Protected by .env (built in): Environment files hold …` */
export function protectedBy(verdict: PathVerdict, uri: Uri, policies: Policies): string {
	return [
		`Protected by ${decided(verdict, uri, policies)}${verdict.why === undefined ? '.' : `: ${verdict.why}`}`,
		verdict.guidance,
	]
		.filter(Boolean)
		.join(' ');
}
