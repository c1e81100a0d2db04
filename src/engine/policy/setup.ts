import type { PartialPolicy, PolicyKey, Profile, Regions } from './policy.ts';
import { questions, type Answer } from './setup-answers.ts';
import { PROFILE_ORDER } from './tighten.ts';

export type QuestionId = keyof typeof questions;

/** What was answered: ids of `questions`, and what is wanted besides. */
export interface SetupAnswers extends Partial<Record<QuestionId, string>> {
	/** Instead of the one that follows from the answers. */
	readonly profile?: Profile;
	readonly regions?: Regions;
	/** Of the patterns that follow from the answers, those that are wanted; absent: all. */
	readonly protect?: readonly string[];
}

/** What one answer does to the policy. */
export interface SetupChange {
	readonly key: PolicyKey;
	readonly value: unknown;
	readonly why: string;
}

export interface Setup {
	readonly changes: readonly SetupChange[];
	readonly policy: PartialPolicy;
	/** The file: JSON with a comment at every key. */
	readonly text: string;
}

/** The policy that follows from the answers. Answers that are not known count as none. */
export function setUp(given: SetupAnswers): Setup {
	const ids = Object.keys(questions) as QuestionId[];
	const answers = ids.flatMap((id) => {
		const known = questions[id].answers as Readonly<Record<string, Answer>>;
		const answer = given[id] !== undefined && Object.hasOwn(known, given[id]) ? known[given[id]] : undefined;
		return answer ? [wanted(answer, given.protect)] : [];
	});
	const asked = answers.flatMap(({ profile, why }) => (profile ? [{ profile, why }] : []));
	const tightest = PROFILE_ORDER.findLast((name) => asked.some(({ profile }) => profile === name)) ?? 'standard';
	const profile = given.profile ?? tightest;
	const because = given.profile ? 'As chosen.' : (asked.find((one) => one.profile === tightest)?.why ?? 'The default.');
	const { regions } = given;
	const changes: SetupChange[] = [
		{ key: 'profile', value: profile, why: because },
		...(regions === undefined
			? []
			: [{ key: 'detect.pii.regions' as const, value: regions, why: 'Countries of the people whose data is here.' }]),
		...answers.flatMap(({ protect, why }): SetupChange[] => (protect ? [{ key: 'protect', value: protect, why }] : [])),
		...answers.flatMap(({ locked, why }): SetupChange[] => (locked ? [{ key: 'locked', value: locked, why }] : [])),
	];
	const protect = [...new Set(answers.flatMap(({ protect }) => protect ?? []))];
	const locked = [...new Set(answers.flatMap(({ locked }) => locked ?? []))];
	const policy: PartialPolicy = {
		profile,
		...(regions !== undefined && { 'detect.pii.regions': regions }),
		...(protect.length > 0 && { protect }),
		...(locked.length > 0 && { locked }),
	};
	return { changes, policy, text: written(policy, changes) };
}

/** The answer without the patterns that are not wanted. */
function wanted(answer: Answer, patterns: readonly string[] | undefined): Answer {
	const { protect, ...rest } = answer;
	const kept = patterns && protect ? protect.filter((pattern) => patterns.includes(pattern)) : protect;
	return kept && kept.length > 0 ? { ...rest, protect: kept } : rest;
}

function written(policy: PartialPolicy, changes: readonly SetupChange[]): string {
	const comment = (key: PolicyKey, indent: string): string =>
		[...new Set(changes.filter((one) => one.key === key).map(({ why }) => `${indent}// ${why}\n`))].join('');
	const regions = policy['detect.pii.regions'];
	const members = [
		`${comment('profile', '\t')}\t"profile": ${json(policy.profile)}`,
		...(regions === undefined
			? []
			: [
					`\t"detect": {\n\t\t"pii": {\n${comment('detect.pii.regions', '\t\t\t')}\t\t\t"regions": ${json(regions)}\n\t\t}\n\t}`,
				]),
		...(['protect', 'locked'] as const).flatMap((key) =>
			policy[key] ? [`${comment(key, '\t')}\t${json(key)}: ${json(policy[key])}`] : [],
		),
	];
	return `{\n\t// The policy of this repository for Cordon. Everybody who works here goes by it.\n\t"version": 1,\n${members.join(',\n')}\n}\n`;
}

function json(value: unknown): string {
	return JSON.stringify(value).replaceAll(',"', ', "');
}
