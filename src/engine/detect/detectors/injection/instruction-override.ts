import { planted } from './planted.ts';

const VERB = String.raw`(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|neglect(?:ing)?|overlook(?:ing)?|pay no attention to|(?:do not|don't) (?:follow|obey)|stop following)\s{1,3}`;

/** What came before, whatever it is called. */
const EARLIER =
	'previous|prior|above|earlier|preceding|foregoing|initial|original|former|existing|current|system|safety|security';
const ARTICLE = "all|any|each|every|the|these|those|this|that|your|my|our|of|other|such|and|or|user's?";

/** What binds a model. */
const BINDING = String.raw`(?:instruction|directive|direction|guideline|guardrail|guidance|rule|prompt|command|order|polic(?:y|ies)|constraint|restriction|message|context|conversation|communication|request|task|input|content)s?\b`;

const ORDERS = String.raw`(?:instruction|directive|direction|guideline|guardrail|rule|prompt|command|order)s?\b`;

const NAMED_BEFORE = String.raw`(?:(?:${ARTICLE})[\s,]{1,3}){0,4}(?:${EARLIER})[\s,]{1,3}(?:(?:${ARTICLE}|${EARLIER})[\s,]{1,3}){0,3}${BINDING}`;
const NAMED_AFTER = String.raw`(?:(?:${ARTICLE})\s{1,3}){0,3}${ORDERS}\s{1,3}(?:(?:you|that|which|were|was|have|been|given|written|stated)\s{1,3}){0,5}(?:above|before|earlier|previously|so far|given to you)\b`;

export const instructionOverride = planted({
	id: 'injection-instruction-override',
	name: 'Instruction to set earlier instructions aside',
	description:
		'Text that tells a model to ignore what it was told before. A warning in Markdown, in the files that assistants obey and in what is on its way to a model; a guess where it is quoted. Left out in code, since programs for language models are full of such strings.',
	source: 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
	shape: 'ignore all previous ‹instructions›',
	triggers: [
		'ignore',
		'ignoring',
		'disregard',
		'forget',
		'neglect',
		'overlook',
		'pay no attention',
		'do not follow',
		"don't follow",
		'do not obey',
		"don't obey",
		'stop following',
	],
	pattern: new RegExp(`${VERB}(?:${NAMED_BEFORE}|${NAMED_AFTER})`, 'i'),
	reason: 'sets instructions aside',
	confidence: { obeyed: 'medium', prose: 'medium' },
	length: 256,
	unless: /\b(?:never|not|don't|cannot|can't|won't|to avoid|without|shouldn't|mustn't)\s{1,3}(?:[a-z]{1,12}\s{1,3})?$/i,
});
