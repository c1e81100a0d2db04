import { keys } from '../engine/policy/definition.ts';
import { written } from '../engine/policy/layers.ts';
import type { PartialPolicy, Profile, Regions } from '../engine/policy/policy.ts';
import { questions, type Question } from '../engine/policy/setup-answers.ts';
import { changesOf } from '../engine/policy/setup-merge.ts';
import { setupRegions } from '../engine/policy/setup-regions.ts';
import { setUp, type QuestionId, type SetupAnswers } from '../engine/policy/setup.ts';
import { PROFILE_ORDER } from '../engine/policy/tighten.ts';
import type { Option, Step } from './steps.ts';

/** A question, and the answers with what was chosen. */
export interface SetupStep extends Step {
	with(chosen: readonly string[]): SetupAnswers;
}

/** Makes a question out of the answers so far and of what the file says already; undefined where there is nothing to ask. */
type MakeStep = (answers: SetupAnswers, said: PartialPolicy) => SetupStep | undefined;

const EVERYWHERE = 'all';

/** The questions, in order. Each option says what it changes, given the answers so far. */
export const setupSteps: readonly MakeStep[] = [
	...(Object.keys(questions) as QuestionId[]).map((id): MakeStep => (answers) => {
		const { title, answers: known }: Question = questions[id];
		const without = { ...answers, [id]: 'none' };
		return {
			title,
			chosen: [answers[id] ?? ''],
			options: Object.entries(known).map(([name, { title, why }]) => ({
				id: name,
				label: title,
				description: why,
				detail: changesOf(without, { ...answers, [id]: name }),
			})),
			with: ([name]) => (name === undefined ? answers : { ...answers, [id]: name }),
		};
	}),
	profileStep,
	regionsStep,
	protectStep,
];

function profileStep(answers: SetupAnswers): SetupStep {
	const { profile: _, ...rest } = answers;
	const follows = setUp(rest).policy.profile;
	const { shape } = keys.profile;
	const about: Readonly<Record<string, string>> = shape.type === 'choice' ? shape.values : {};
	return {
		title: 'How strict is it to be?',
		chosen: [answers.profile ?? follows ?? 'standard'],
		options: PROFILE_ORDER.map((name): Option => {
			const chosen = { ...rest, profile: name };
			const detail = name === follows ? 'Follows from your answers.' : changesOf(rest, chosen, true);
			return { id: name, label: name, description: about[name] ?? '', detail };
		}),
		with: ([name]) => (name === undefined || name === follows ? rest : { ...rest, profile: name as Profile }),
	};
}

function regionsStep(answers: SetupAnswers, said: PartialPolicy): SetupStep {
	const { regions: _, ...rest } = answers;
	const follows = written(setUp(rest).policy)['detect.pii.regions'] ?? [];
	const chosen = listed(answers.regions ?? said['detect.pii.regions'] ?? follows);
	const names = new Intl.DisplayNames('en', { type: 'region' });
	const codes = [...new Set([...chosen, ...setupRegions])].filter((code) => code !== EVERYWHERE);
	return {
		title: 'Whose personal data is looked for?',
		many: true,
		chosen,
		options: [
			{ id: EVERYWHERE, label: 'Every country', detail: 'More is found, and more of it by mistake.' },
			...codes
				.map((id): Option => ({ id, label: names.of(id) ?? id, description: id }))
				.sort((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id))),
		],
		with: (codes) => {
			const regions: Regions = codes.includes(EVERYWHERE) ? 'all' : codes;
			return listed(regions).toSorted().join() === listed(follows).toSorted().join() ? rest : { ...rest, regions };
		},
	};
}

function protectStep(answers: SetupAnswers, said: PartialPolicy): SetupStep | undefined {
	const { protect: _, ...rest } = answers;
	const { changes } = setUp(rest);
	const proposed = changes.flatMap(({ key, value, why }): Option[] =>
		key === 'protect' ? (value as readonly string[]).map((id) => ({ id, label: id, description: why })) : [],
	);
	const options = proposed.filter(({ id }) => !said.protect?.includes(id));
	if (options.length === 0) return undefined;
	return {
		title: 'What is protected besides keys, certificates, .env files and the rest of the built-in list?',
		many: true,
		chosen: answers.protect ?? options.map(({ id }) => id),
		options,
		with: (protect) => ({ ...rest, protect }),
	};
}

function listed(regions: Regions): readonly string[] {
	return regions === 'all' ? [EVERYWHERE] : regions;
}
