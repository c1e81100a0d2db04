import { QuickPickItemKind } from 'vscode';
import type { Enforcement } from '../engine/assistants/enforcement.ts';
import { assistants } from '../engine/assistants/registry.ts';
import type { Option, Step } from './steps.ts';

/** Of the option that is no assistant. */
const HOME = '~';

/** What sync is asked for. */
export interface Choice {
	/** Ids. */
	readonly assistants: readonly string[];
	/** Files in the home too. */
	readonly user: boolean;
}

/** Asks which assistants to write for: those found here, approved by name, or synced already are chosen beforehand. */
export function choiceStep(states: readonly Enforcement[], chosen: ReadonlySet<string>, remove: boolean): Step {
	const options = states.flatMap((state) => optionOf(state, remove));
	const [here, others] = [true, false].map((is) => options.filter(({ id }) => chosen.has(id) === is));
	const home: Option = {
		id: HOME,
		label: '$(home) Files in your home, too',
		description: 'for all your workspaces',
		detail: 'They hold what your own policy protects, and nothing of the repository.',
	};
	return {
		title: remove ? 'take the policy out of the files of …' : 'write the policy into the files of …',
		options: [...titled(remove ? 'Synced' : 'Here', here), home, ...titled('Others', others)],
		// Nothing of ours is to be left behind in the home.
		chosen: [...options.map(({ id }) => id).filter((id) => chosen.has(id)), ...(remove ? [HOME] : [])],
		many: true,
	};
}

/** What was answered. */
export function choiceOf(answer: readonly string[]): Choice {
	return { assistants: answer.filter((id) => id !== HOME), user: answer.includes(HOME) };
}

function titled(label: string, options: readonly Option[] = []): Option[] {
	return options.length === 0 ? [] : [{ id: label, label, kind: QuickPickItemKind.Separator }, ...options];
}

function optionOf({ id, name, traces }: Enforcement, remove: boolean): Option[] {
	const { mechanisms = [] } = assistants.find((one) => one.id === id) ?? {};
	const files = [...new Set(mechanisms.flatMap(({ target }) => (target ? [target.path] : [])))];
	// What has no file can only be set by hand: the enforcement view says how.
	if (files.length === 0) return [];
	const found = remove || traces.length === 0 ? '' : `found: ${traces.slice(0, 2).join(', ')}`;
	return [{ id, label: name, description: found, detail: files.join('  ') }];
}
