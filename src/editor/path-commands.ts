import { commands, Range, Selection, window, workspace, type Uri } from 'vscode';
import { withPatterns } from '../engine/policy/policy-file.ts';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import { patternFor } from '../engine/text/path-pattern.ts';
import { activeUri } from './active-uri.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { isFolder } from './files.ts';
import { protectionWithin } from './look-into.ts';
import { mention } from './notices.ts';
import { askReason, rewritePolicy } from './policy-edit.ts';
import { decided, policyFileOf, protectedBy } from './protection-wording.ts';

/** A file or folder that a command is about. */
interface Asked {
	readonly uri: Uri;
	readonly folder: boolean;
	/** Its name for a person. */
	readonly name: string;
	readonly verdict: PathVerdict;
}

/** Says why a file is protected, protects more, and exempts. */
export class PathCommands extends Feature {
	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			commands.registerCommand('cordon.explainPath', (uri?: Uri) => this.#explain(uri)),
			commands.registerCommand('cordon.protectPath', (uri?: Uri, all?: readonly Uri[]) => this.#change('', uri, all)),
			commands.registerCommand('cordon.exemptPath', (uri?: Uri, all?: readonly Uri[]) => this.#change('!', uri, all)),
		);
	}

	/** Shows the line of the policy where there is one; what follows from it is in the message. */
	async #explain(uri: Uri | undefined): Promise<void> {
		const [asked] = await this.#asked(uri);
		if (!asked) return void mention('Open a file, or choose one in the explorer');
		const { verdict, name } = asked;
		const file = policyFileOf(verdict, asked.uri, this.#cordon.policies);
		if (file) await showLine(file, verdict);
		const blocked = verdict.verdict === 'block';
		const byContent = verdict.rule.startsWith('protectByContent.');
		const inSettings = !file && verdict.file !== undefined;
		const offers: Record<string, () => unknown> = {
			...(byContent && { 'Show Findings': () => commands.executeCommand('cordon.showFindings') }),
			...(inSettings && {
				'Open Settings': () => commands.executeCommand('workbench.action.openSettings', 'cordon.protect'),
			}),
			...(blocked
				? { 'Exempt…': () => this.#change('!', asked.uri) }
				: { 'Protect…': () => this.#change('', asked.uri) }),
		};
		const answer = await window.showInformationMessage(this.#explained(name, asked), ...Object.keys(offers));
		if (answer !== undefined) await offers[answer]?.();
	}

	#explained(name: string, { verdict, uri }: Pick<Asked, 'verdict' | 'uri'>): string {
		const { policies } = this.#cordon;
		if (verdict.verdict === 'block') return `${name}: ${protectedBy(verdict, uri, policies)}`;
		if (verdict.rule === '') return `${name} is not protected: no pattern of the policy is about it.`;
		const why = verdict.why === undefined ? '' : `: ${verdict.why}`;
		return `${name} is not protected. It is exempt by ${decided(verdict, uri, policies)}${why}`;
	}

	/** @param sign `!` exempts, nothing protects. */
	async #change(sign: '' | '!', uri?: Uri, all?: readonly Uri[]): Promise<void> {
		const asked = await this.#asked(uri, all);
		const [first] = asked;
		if (!first) return void mention('Open a file, or choose one in the explorer');
		const { policies } = this.#cordon;
		const file = policies.fileFor(first.uri);
		const paths = asked.map((one) => ({ ...one, path: policies.pathInFolder(one.uri) }));
		const here = paths.filter(({ path, uri }) => path !== undefined && policies.fileFor(uri)?.path === file?.path);
		if (!file || here.length < asked.length) {
			return void mention('Only files and folders of one workspace folder can go into its policy');
		}
		const wanted = here.filter(({ verdict }) => isOpposite(verdict, sign));
		if (wanted.length === 0) return void window.showInformationMessage(this.#explained(first.name, first));
		const patterns = wanted.map(({ path = '', folder }) => `${sign}${patternFor(path)}${folder ? '/' : ''}`);
		const tried = wanted.map((one, index) => policies.tried(one.uri, one.folder, patterns[index] ?? ''));
		// What is refused of the file as a whole may have nothing to do with what is wanted now.
		const refused = tried.find((one) => one.refused !== undefined && isOpposite(one.verdict, sign))?.refused;
		if (refused !== undefined) return void window.showWarningMessage(`Cordon: not exempt: ${refused}.`);
		const vain = tried.findIndex(({ verdict }) => isOpposite(verdict, sign));
		const [without, instead] = [wanted[vain], tried[vain]];
		if (without && instead) {
			const { name, uri } = without;
			const message = `Nothing was written, because it would change nothing. ${this.#explained(name, { uri, ...instead })}`;
			return void window.showWarningMessage(`Cordon: ${message}`);
		}
		const names = wanted.map(({ name }) => name).join(', ');
		const why = await askReason(
			sign === '!' ? `exempt ${names}` : `protect ${names}`,
			`Why? The reason is written beside ${patterns.join(', ')} in ${workspace.asRelativePath(file)}.`,
			sign === '!' ? 'for example: made-up data for the tests' : 'for example: answers of customers, by name',
		);
		if (why === undefined) return;
		const done = await rewritePolicy(file, (text) =>
			withPatterns(
				text,
				patterns.map((pattern) => ({ pattern, why })),
			),
		);
		if (!done) return;
		await policies.reread(first.uri);
		const now = await Promise.all(wanted.map(({ uri }) => this.#look(uri)));
		const still = now.filter(({ verdict }) => isOpposite(verdict, sign));
		if (sign === '!') {
			const exempt = wanted.filter(({ uri }) => !still.some((one) => one.uri === uri));
			for (const { uri, verdict } of exempt) this.#overridden(uri, verdict, why);
		}
		const [one] = still;
		const tell = one ? window.showWarningMessage : window.showInformationMessage;
		const message = one
			? `Cordon: written, and it does not hold. ${this.#explained(one.name, one)}`
			: `${names}: ${sign === '!' ? 'exempt' : 'protected'} from now on.`;
		const answer = await tell(message, 'Open Policy', 'Undo');
		if (answer === 'Undo') await done.undo();
		if (answer === 'Open Policy') await window.showTextDocument(file);
	}

	#overridden(uri: Uri, { rule, layer }: PathVerdict, reason: string): void {
		this.#cordon.audit.record({ action: 'overridden', place: 'context', uri, rule, layer, reason });
	}

	async #asked(uri: Uri | undefined, all: readonly Uri[] = []): Promise<Asked[]> {
		const uris = all.length > 0 ? all : [uri ?? activeUri()].filter((one) => one !== undefined);
		return Promise.all(uris.map((uri) => this.#look(uri)));
	}

	/** What is said of a file with what it holds, open or not. */
	async #look(uri: Uri): Promise<Asked> {
		const { policies, watch } = this.#cordon;
		const folder = await isFolder(uri);
		const verdict = folder ? policies.verdictForPath(uri, true) : await protectionWithin(uri, policies, watch);
		return { uri, folder, verdict, name: workspace.asRelativePath(uri) };
	}
}

/** Whether the verdict is the one that a change with this sign is to undo. */
function isOpposite({ verdict }: PathVerdict, sign: '' | '!'): boolean {
	return (verdict === 'block') === (sign === '!');
}

/** Opens a policy at the pattern that decided. */
async function showLine(file: Uri, { rule, line = 1 }: PathVerdict): Promise<void> {
	try {
		const editor = await window.showTextDocument(file);
		const { range, text } = editor.document.lineAt(Math.min(line, editor.document.lineCount) - 1);
		const written = JSON.stringify(rule);
		const at = text.indexOf(written);
		const found = at < 0 ? range : new Range(range.start.line, at, range.start.line, at + written.length);
		editor.selection = new Selection(found.start, found.end);
		editor.revealRange(found);
	} catch {
		// Gone since the policy was read: the message says it all.
	}
}
