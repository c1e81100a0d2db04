import { commands, window, workspace, type Uri } from 'vscode';
import { parsePolicy } from '../engine/policy/parse.ts';
import type { PartialPolicy } from '../engine/policy/policy.ts';
import { withSetup } from '../engine/policy/setup-merge.ts';
import { setUp, type SetupAnswers } from '../engine/policy/setup.ts';
import { ChangePreview } from './change-preview.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { isBroken, policyText, rewritePolicy } from './policy-edit.ts';
import { setupSteps } from './setup-steps.ts';
import { ask } from './steps.ts';

/** Asks a few questions and writes the policy that follows from them, once the person has seen it. */
export class SetUpPolicy extends Feature {
	readonly #cordon: Cordon;
	readonly #preview = new ChangePreview('cordon-setup');

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			commands.registerCommand('cordon.setUpPolicy', () => this.#setUp()),
			this.#preview,
		);
	}

	async #setUp(): Promise<void> {
		const several = (workspace.workspaceFolders?.length ?? 0) > 1;
		const folder = several ? await window.showWorkspaceFolderPick() : workspace.workspaceFolders?.[0];
		const file = folder && this.#cordon.policies.fileFor(folder.uri);
		if (!file || (await isBroken(file))) return;
		const before = await policyText(file);
		for (let answers: SetupAnswers | undefined = {}; (answers = await asked(answers, before));) {
			const setup = setUp(answers);
			const decision = await this.#shown(file, before, withSetup(before, setup));
			await this.#preview.close();
			if (decision === undefined) return;
			if (decision === 'back') continue;
			const done = await rewritePolicy(file, (text) => withSetup(text, setup));
			if (!done) return;
			await window.showTextDocument(file);
			const message = `${workspace.asRelativePath(file)} holds from now on, for everybody who works here.`;
			if ((await window.showInformationMessage(message, 'Undo')) === 'Undo') await done.undo();
			return;
		}
	}

	/** Shows what would be written beside what is there, and asks whether it is to be. */
	async #shown(file: Uri, before: string | undefined, after: string): Promise<'write' | 'back' | undefined> {
		const name = workspace.asRelativePath(file);
		await this.#preview.show('', [{ path: name, uri: file, before, after }]);
		const untrusted = 'The workspace is not trusted: until it is, its policy can only tighten.';
		const answer = await ask({
			title: 'write this policy?',
			options: [
				{ id: 'write', label: `Write ${name}`, ...(!workspace.isTrusted && { detail: untrusted }) },
				{ id: 'back', label: 'Change the answers' },
			],
			chosen: [],
		});
		if (answer === 'back' || answer?.[0] === 'back') return 'back';
		return answer?.[0] === 'write' ? 'write' : undefined;
	}
}

/** Goes through the questions, back and forth; undefined when the person has left. */
async function asked(given: SetupAnswers, text: string | undefined): Promise<SetupAnswers | undefined> {
	const said = text === undefined ? {} : parsePolicy(text, '').value;
	let answers = given;
	for (let at = 0; at < setupSteps.length;) {
		const step = setupSteps[at]?.(answers, said);
		const answer = step && (await ask(step, at + 1, setupSteps.length));
		if (step && answer === undefined) return undefined;
		if (answer === 'back') {
			at = before(at, answers, said);
		} else {
			if (step && answer) answers = step.with(answer);
			at++;
		}
	}
	return answers;
}

/** The question before, leaving out what was not asked. */
function before(at: number, answers: SetupAnswers, said: PartialPolicy): number {
	return Math.max(
		0,
		setupSteps.slice(0, at).findLastIndex((make) => make(answers, said) !== undefined),
	);
}
