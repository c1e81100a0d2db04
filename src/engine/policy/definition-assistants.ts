import { perProfile, type KeyDefinition } from './key-definition.ts';
import type { Approved, PolicyValues } from './policy.ts';
import { byOrder, commonNames, lesser, onWins, type Tighten } from './tighten.ts';

type Keys = `context.${string}` | `assistants.${string}` | `insertions.${string}`;

/** Only what both approve. */
const approvedByBoth: Tighten<Approved> = (bound, proposed) => {
	if (bound === 'all') return proposed;
	return proposed === 'all' ? bound : commonNames(bound, proposed);
};

const NOTICE_ORDER = ['off', 'warn', 'block'] as const;
const RECORD_ORDER = ['git-notes', 'agent-trace', 'local'] as const;
const REVIEW_ORDER = ['off', 'optional', 'required'] as const;

/** What assistants may take along by themselves, which of them may be used, and what is kept of what they write. */
export const assistantKeys = {
	'context.implicit': {
		shape: {
			type: 'choice',
			values: {
				off: 'Nothing is said.',
				warn: 'You are told while a protected file is open that chat takes along by itself.',
				block: 'The same, as an error, and the change that switches it off is offered.',
			},
		},
		...perProfile('off', 'warn', 'block'),
		tighten: byOrder(NOTICE_ORDER),
		tighter: '`off`, `warn`, `block`, from loosest to tightest',
		documentation:
			'What happens when a protected file is the open one while chat takes along the open file by itself (implicit context). No extension can keep it from that file by file; the setting `chat.implicitContext.enabled` decides for all. Cordon shows the change to it, and writes it on your command.',
	},
	'context.suspendCompletions': {
		shape: { type: 'boolean' },
		...perProfile(false, false, true),
		tighten: onWins,
		tighter: '`true`',
		documentation:
			'Keep inline completions out of protected files, by settings per language that are written once, on your command, and shown before. `docs/context.md` says which patterns they cannot cover.',
	},
	'assistants.approved': {
		shape: {
			type: 'either',
			of: [
				{ type: 'choice', values: { all: 'Every assistant.' } },
				{ type: 'list', most: 200, of: { type: 'text', longest: 64, pattern: '\\S', hint: 'the id of an assistant' } },
			],
		},
		default: 'all',
		tighten: approvedByBoth,
		tighter: 'fewer assistants',
		documentation: 'The assistants that may be used here, by their ids as `cordon doctor` names them, or `all`.',
	},
	'assistants.others': {
		shape: {
			type: 'choice',
			values: {
				off: 'Nothing is said.',
				warn: 'They are named in the enforcement view and in `cordon doctor`.',
				block: 'Their hooks refuse everything, as far as they have hooks.',
			},
		},
		...perProfile('off', 'warn', 'block'),
		tighten: byOrder(NOTICE_ORDER),
		tighter: '`off`, `warn`, `block`, from loosest to tightest',
		documentation:
			'What happens with assistants that are found on this machine and that `assistants.approved` leaves out.',
	},
	'insertions.track': {
		shape: { type: 'boolean' },
		...perProfile(true, true, true),
		tighten: onWins,
		tighter: '`true`',
		documentation:
			'Remember which lines an assistant wrote: positions, hashes and origin, in the git directory. No source text is kept.',
	},
	'insertions.review': {
		shape: {
			type: 'choice',
			values: {
				off: 'No review is asked for: `cordon review` lists what nobody has read as notes.',
				optional: 'What nobody has marked as reviewed is a warning there.',
				required: 'The same, and `cordon review --fail-on policy` fails: what a merge should depend on.',
			},
		},
		...perProfile('off', 'optional', 'required'),
		tighten: byOrder(REVIEW_ORDER),
		tighter: '`off`, `optional`, `required`, from loosest to tightest',
		documentation: 'Whether a person has to read what an assistant wrote.',
	},
	'insertions.record': {
		shape: {
			type: 'choice',
			values: {
				local: 'In the git directory of this machine.',
				'agent-trace': 'Also as Agent Trace records in the repository.',
				'git-notes': 'Also as git notes under `refs/notes/ai`.',
			},
		},
		default: 'local',
		tighten: byOrder(RECORD_ORDER),
		tighter: '`git-notes`, `agent-trace`, `local`, from loosest to tightest: what stays here is tightest',
		documentation:
			'Where `cordon trace export` writes the record of AI-written lines, and whether `cordon trace trailer` may name assistants in the message of a commit (not with `local`). Nothing reaches a remote by itself.',
	},
	'insertions.notifyLines': {
		shape: { type: 'number', minimum: 0, maximum: 1_000_000 },
		...perProfile(1000, 200, 100),
		tighten: lesser,
		tighter: 'a lower number',
		documentation: 'A single insertion by an assistant of more lines than this is pointed out.',
	},
	'insertions.copyleft': {
		shape: {
			type: 'choice',
			values: {
				off: 'Nothing is said.',
				warn: 'They are a warning.',
				block: 'They are an error.',
			},
		},
		...perProfile('off', 'warn', 'block'),
		tighten: byOrder(NOTICE_ORDER),
		tighter: '`off`, `warn`, `block`, from loosest to tightest',
		documentation:
			"What happens when AI-written lines carry the notice of a copyleft licence that is not the repository's. `cordon review` names such lines first, unless this is `off`.",
	},
} satisfies {
	readonly [K in keyof PolicyValues as K extends Keys ? K : never]: KeyDefinition<PolicyValues[K]>;
};
