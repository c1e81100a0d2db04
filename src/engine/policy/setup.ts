import { keyNames } from './definition.ts';
import { defaultValues, written } from './layers.ts';
import type { PartialPolicy, Profile, Regions } from './policy.ts';
import { withPatterns, withValues, type Pattern } from './policy-file.ts';
import { parsePolicy } from './parse.ts';
import { setupQuestions, type SetupAnswer, type SetupQuestion } from './setup-questions.ts';
import { PROFILE_ORDER, union } from './tighten.ts';

/** What a person has answered so far: ids of answers, and the rest as the policy has it. */
export interface SetupChoice extends Partial<Record<SetupQuestion['id'], string>> {
	/** Instead of the one that follows from the answers. */
	readonly profile?: Profile;
	readonly regions?: Regions;
	/** Those of the proposed patterns that are wanted; absent: all of them. */
	readonly protect?: readonly string[];
	/** Whether folders below and settings of the workspace may only tighten. */
	readonly lock?: boolean;
	readonly guidance?: string;
}

/** What a policy is to say: `protect` comes with its reasons. */
export interface Setup {
	readonly values: Omit<PartialPolicy, 'protect'>;
	readonly protect: readonly Pattern[];
}

/** What a lock from setting up covers: `profile` stands for all that profiles set. */
const LOCKED = ['profile', 'protect', 'protectDefaults'];

/** The policy that follows from the answers. Only what was asked is in it. */
export function setupFor(choice: SetupChoice): Setup {
	const answers = setupQuestions.flatMap(({ id, answers }) => answers.find((one) => one.id === choice[id]) ?? []);
	const profile = choice.profile ?? profileFor(answers);
	const { regions, lock, guidance } = choice;
	const followed = written(profile === undefined ? {} : { profile })['detect.pii.regions'];
	const proposed = answers.flatMap(({ protect }) => protect ?? []);
	return {
		values: {
			...(profile !== undefined && { profile }),
			...(regions !== undefined && !sameRegions(regions, followed) && { 'detect.pii.regions': regions }),
			...(guidance !== undefined && guidance !== '' && { guidance }),
			...(lock && { locked: LOCKED }),
		},
		protect: proposed.filter(({ pattern }) => choice.protect?.includes(pattern) ?? true),
	};
}

/**
 * The policy's text with the setup in it: keys are set, patterns and locks are added, and whatever else the file says
 * stays, unknown keys and comments included. A new file names a profile in any case.
 */
export function withSetup(text: string | undefined, { values, protect }: Setup): string {
	const isNew = text === undefined || text.trim() === '';
	const said = isNew ? {} : parsePolicy(text, '').value;
	const profile = isNew ? { profile: 'standard' as const } : {};
	const locked = values.locked && { locked: union(said.locked ?? [], values.locked) };
	const known = new Set(said.protect);
	return withPatterns(
		withValues(text, { ...profile, ...values, ...locked }),
		protect.filter(({ pattern }) => !known.has(pattern)),
	);
}

/** What the second setup says and the first does not, in words: `actions.copy: "warn" → "redact"`. */
export function changesOf(before: Setup, after: Setup): string[] {
	const [from, to] = [before, after].map(({ values }) => ({ ...defaultValues, ...written(values) }));
	const known = new Set(before.protect.map(({ pattern }) => pattern));
	const added = after.protect.map(({ pattern }) => pattern).filter((pattern) => !known.has(pattern));
	return [
		...keyNames.flatMap((key) => {
			const [was, is] = [from?.[key], to?.[key]].map(shown);
			return was === is ? [] : [`${key}: ${was} → ${is}`];
		}),
		...(added.length > 0 ? [`protect: + ${added.join(' ')}`] : []),
	];
}

/** Those of the built-in profiles: the tighter the graver the answers. Undefined where nothing was answered. */
function profileFor(answers: readonly SetupAnswer[]): Profile | undefined {
	if (answers.length === 0) return undefined;
	const weight = answers.reduce((sum, one) => sum + one.weight, 0);
	return PROFILE_ORDER[Math.min(weight, PROFILE_ORDER.length - 1)];
}

function sameRegions(a: Regions, b: Regions | undefined): boolean {
	return shown(typeof a === 'string' ? a : a.toSorted()) === shown(typeof b === 'string' ? b : b?.toSorted());
}

function shown(value: unknown): string {
	return JSON.stringify(value) ?? '';
}
