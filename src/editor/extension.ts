import { window, type ExtensionContext, type Uri } from 'vscode';
import type { ReviewEntry } from '../engine/provenance/review.ts';
import type { Scanned, TextInfo } from '../engine/detection.ts';
import type { Verdict } from '../engine/policy/verdict.ts';
import { Vault } from '../engine/redact/vault.ts';
import { AgentConfiguration } from './agent-configuration.ts';
import { AuditExport } from './audit-export.ts';
import { AuditTrail, deactivate as closeTrails } from './audit-trail.ts';
import { ClipboardGuard } from './clipboard-guard.ts';
import { ContextAdd } from './context-add.ts';
import { ContextCommands } from './context-commands.ts';
import { SuspendedCompletions } from './context-completions.ts';
import { ContextGate } from './context-gate.ts';
import { IgnoredFilesAnswer } from './context-ignored.ts';
import { ImplicitContext } from './context-implicit.ts';
import { ContextList } from './context-list.ts';
import { RedactedCopies } from './context-redacted.ts';
import { ContextSend } from './context-send.ts';
import { StandingSettings } from './context-settings.ts';
import { ContextView } from './context-view.ts';
import { CopyWatch } from './copy-watch.ts';
import { Diagnostics } from './diagnostics.ts';
import { FixCommands } from './fix-commands.ts';
import { Fixes } from './fixes.ts';
import { AssistantsOutside } from './enforcement.ts';
import { Gaps } from './enforcement-gaps.ts';
import { FindingHover } from './hover.ts';
import { verdictWithin } from './look-into.ts';
import { Paste } from './paste.ts';
import { PathCommands } from './path-commands.ts';
import { Insertions } from './insertions.ts';
import { closeRepositories } from './insertion-repositories.ts';
import { Placeholders } from './placeholders.ts';
import type { Platform } from './platform.ts';
import { Policies } from './policies.ts';
import { PolicyChanges } from './policy-changes.ts';
import { PolicyCommands } from './policy-commands.ts';
import { ProtectedBadge } from './protected-badge.ts';
import { RedactCommands } from './redact-commands.ts';
import { RefusedPrompts } from './refused-prompts.ts';
import { ScanWorkspace } from './scan-workspace.ts';
import { SetUpPolicy } from './set-up-policy.ts';
import { ShowAudit } from './show-audit.ts';
import { ShowFindings } from './show-findings.ts';
import { Status } from './status.ts';
import { SupplyDiagnostics } from './supply-diagnostics.ts';
import { SupplyProjects } from './supply-project.ts';
import { TerminalCopy } from './terminal-copy.ts';
import { verdictForFile } from './verdict-for-file.ts';
import { Watch } from './watch.ts';

/** Waits for what was recorded to be written: VS Code gives an extension a few seconds for it. */
export async function deactivate(): Promise<void> {
	await Promise.all([closeTrails(), closeRepositories()]);
}

/** For tests and other extensions. */
export interface CordonApi {
	readonly version: 1;
	/** What the policy of the workspace finds in a text. Offsets are UTF-16 units; no value is in the answer. */
	scan(text: string, options?: TextInfo & { readonly uri?: Uri }): Scanned;
	/**
	 * What the policy says about a file becoming context of an assistant: `block` for a protected one, else by what was
	 * found in it, as far as it is open and known.
	 */
	verdictFor(uri: Uri): Verdict;
	/** As `verdictFor`, having read a file that is not open, and looked whether it is another name of a protected one. */
	lookInto(uri: Uri): Promise<Verdict>;
	/**
	 * What an assistant wrote in a file as it is now: as it stands in an editor, else on disk. Entries are those of
	 * `cordon review --format json`, one for each stretch of lines.
	 */
	insertionsIn(uri: Uri): Promise<readonly ReviewEntry[]>;
}

/** Wires the features together. Everything is disposed with the context. */
export function start(context: ExtensionContext, platform: Platform): CordonApi {
	const log = window.createOutputChannel('Cordon', { log: true });
	const vault = new Vault((length) => platform.randomBytes(length));
	const policies = new Policies(() => platform.fingerprintKey(), platform.policyFiles);
	const watch = new Watch(policies);
	const audit = new AuditTrail(platform, policies, log);
	const gaps = new Gaps();
	const projects = new SupplyProjects();
	const cordon = { policies, watch, vault, audit, gaps, projects, memory: context.globalState };
	const list = new ContextList(cordon);
	const settings = new StandingSettings(cordon);
	const insertions = new Insertions(context, cordon, platform, (why) => log.warn(`insertions are not written: ${why}`));
	context.subscriptions.push(
		insertions,
		log,
		policies,
		watch,
		audit,
		gaps,
		projects,
		new Diagnostics(cordon),
		new FindingHover(cordon),
		new Fixes(cordon),
		new FixCommands(cordon),
		new Status(cordon, insertions.tracking, insertions.branches),
		new ShowFindings(cordon),
		new ClipboardGuard(cordon),
		new CopyWatch(cordon),
		new TerminalCopy(cordon),
		new Paste(cordon),
		new Placeholders(cordon),
		new RedactCommands(cordon),
		new ScanWorkspace(cordon, log),
		new PolicyCommands(cordon),
		new SetUpPolicy(cordon),
		new ProtectedBadge(cordon),
		new PathCommands(cordon),
		new PolicyChanges(cordon),
		list,
		new ContextView(cordon, list),
		new ContextAdd(cordon, list),
		new ContextCommands(list),
		new ContextSend(cordon, list),
		new RedactedCopies(cordon),
		new ContextGate(cordon),
		settings,
		new ImplicitContext(cordon, settings),
		new SuspendedCompletions(cordon, settings),
		new IgnoredFilesAnswer(cordon),
		new AssistantsOutside(cordon, platform, context),
		new RefusedPrompts(platform.onRefusedPrompt),
		new AgentConfiguration(cordon),
		new SupplyDiagnostics(cordon, insertions.tracking),
		new ShowAudit(cordon),
		new AuditExport(cordon, platform, log),
		{ dispose: () => vault.clear() },
	);
	return {
		version: 1,
		scan(text, options = {}) {
			const { detection, info } = policies.detectionFor(options.uri);
			return detection.scan(text, { ...info, ...options });
		},
		verdictFor: (uri) => verdictForFile(uri, policies, watch),
		lookInto: (uri) => verdictWithin(uri, policies, watch),
		insertionsIn: (uri) => insertions.insertionsIn(uri),
	};
}
