import { perProfile, type KeyDefinition } from './key-definition.ts';
import { carriedOut, placeActions } from './places.ts';
import type { Action, Place } from './policy.ts';
import { ACTION_ORDER, byOrder } from './tighten.ts';

const meaning: Record<Action, string> = {
	off: 'Nothing happens.',
	warn: 'You are told, and it happens.',
	redact: 'It happens with placeholders in place of the values.',
	block: 'It does not happen.',
};

function action(
	place: Place,
	profiles: readonly [relaxed: Action, standard: Action, regulated: Action],
	documentation: string,
	reserved?: true,
): KeyDefinition<Action> {
	const able = placeActions[place];
	return {
		shape: {
			type: 'choice',
			values: Object.fromEntries(able.map((name) => [name, meaning[name]])),
			replaced: Object.fromEntries(
				ACTION_ORDER.filter((name) => !able.includes(name)).map((name) => [name, carriedOut(name, able)]),
			),
		},
		...perProfile(...profiles),
		tighten: byOrder(ACTION_ORDER),
		tighter: `${able.map((name) => `\`${name}\``).join(', ')}, from loosest to tightest`,
		documentation: `${documentation} Findings of severity error and warning count, those of severity info do not.`,
		...(reserved && { reserved }),
	};
}

/** What happens at each place where something may leave the editor or come into it. */
export const actionKeys = {
	'actions.selection': action(
		'selection',
		['off', 'warn', 'warn'],
		'What happens when you select text in which something was found. Assistants take the selection along without asking.',
	),
	'actions.copy': action(
		'copy',
		['warn', 'warn', 'redact'],
		'What happens when you copy or cut text in which something was found.',
	),
	'actions.paste': action(
		'paste',
		['off', 'warn', 'redact'],
		'What happens when you paste text in which something is found.',
	),
	'actions.context': action(
		'context',
		['warn', 'block', 'block'],
		'What happens when a file with findings is about to become context of an assistant. Its redacted copy may, whatever the action, where somebody chooses it. When an assistant reads a file, `block` points out personal data that is a warning (e-mail address, telephone number), unless the profile is `regulated`.',
	),
	'actions.prompt': action(
		'prompt',
		['warn', 'block', 'block'],
		'What happens when a prompt to an assistant, or what a tool of a stranger is given, contains findings. Where an assistant cannot rewrite prompts, `redact` tightens to `block`. Personal data that is a warning (e-mail address, telephone number) is pointed out by `block`, and refused by it in the profile `regulated`; `detect.severity` can make it an error.',
		true,
	),
	'actions.toolOutput': action(
		'toolOutput',
		['warn', 'redact', 'block'],
		"What happens when the output of an assistant's tool contains findings. Where an assistant cannot rewrite output, `redact` tightens to `block`.",
		true,
	),
} as const;
