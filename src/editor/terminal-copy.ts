import { Disposable, env } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { answerCopy } from './after-copy.ts';
import { builtIn, override } from './builtin-commands.ts';
import { counting } from './wording.ts';

/** What copies from a terminal. There is no API for its selection: the clipboard is read after the copy, and replaced. */
const COMMANDS = [
	'workbench.action.terminal.copySelection',
	'workbench.action.terminal.copySelectionAsHtml',
	'workbench.action.terminal.copyAndClearSelection',
	'workbench.action.terminal.copyLastCommand',
	'workbench.action.terminal.copyLastCommandOutput',
	'workbench.action.terminal.copyLastCommandAndLastCommandOutput',
];

/** Checks what was copied from a terminal, as `actions.copy` says. */
export class TerminalCopy extends Feature {
	#overrides: Disposable | undefined;

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(cordon.policies.onDidChange(() => this.#arm()));
		this.#arm();
	}

	override dispose(): void {
		this.#overrides?.dispose();
		super.dispose();
	}

	#arm(): void {
		const wanted = this.#cordon.policies.policyFor().actions.copy !== 'off';
		if (wanted === (this.#overrides !== undefined)) return;
		this.#overrides?.dispose();
		this.#overrides = wanted
			? Disposable.from(...COMMANDS.map((id) => override(id, (...args) => this.#copy(id, args))))
			: undefined;
	}

	async #copy(id: string, args: readonly unknown[]): Promise<void> {
		await builtIn(id, ...args);
		const text = await env.clipboard.readText();
		const { detection } = this.#cordon.policies.detectionFor();
		const findings = counting(detection.scan(text, {}).findings);
		const policy = this.#cordon.policies.policyFor();
		const { vault, audit } = this.#cordon;
		await answerCopy({ policy, vault, audit, text, findings });
	}
}
