import { planted } from './planted.ts';

const VERB = String.raw`(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|neglect(?:ing)?|overlook(?:ing)?|pay no attention to|(?:do not|don't) (?:follow|obey)|stop following)\s{1,3}`;

/** What came before, whatever it is called. */
const EARLIER =
	'previous|prior|above|earlier|preceding|foregoing|initial|original|former|existing|current|system|safety|security';
const ARTICLE = "all|any|each|every|the|these|those|this|that|your|my|our|of|other|such|and|or|user's?";

/** What binds a model. */
const BINDING = String.raw`(?:instruction|directive|direction|guideline|guardrail|guidance|rule|prompt|command|order|polic(?:y|ies)|constraint|restriction|message|context|conversation|communication|request|task|input|content|text)s?\b`;

const ORDERS = String.raw`(?:instruction|directive|direction|guideline|guardrail|rule|prompt|command|order)s?\b`;

const NAMED_BEFORE = String.raw`(?:(?:${ARTICLE})[\s,]{1,3}){0,4}(?:${EARLIER})[\s,]{1,3}(?:(?:${ARTICLE}|${EARLIER}|following)[\s,]{1,3}){0,3}${BINDING}`;
const NAMED_AFTER = String.raw`(?:(?:${ARTICLE})\s{1,3}){0,3}${ORDERS}\s{1,3}(?:(?:you|that|which|were|was|have|been|given|written|stated)\s{1,3}){0,5}(?:above|before|earlier|previously|so far|given to you)\b`;

const OF_YOURS = String.raw`all\s{1,3}(?:of\s{1,3})?your\s{1,3}(?:(?:${EARLIER})\s{1,3})?${ORDERS}`;
const THE_ABOVE = String.raw`(?:all\s{1,3})?(?:of\s{1,3})?the\s{1,3}above\s{1,3}and\s{1,3}(?:instead|just|tell|print|say|output|write|respond)\b`;

/** Documents tell people that they may skip the instructions above; this is how one tells a machine. */
const BARE = ['previous', 'prior', 'above', 'earlier', 'preceding', 'foregoing', 'initial', 'original'];
const SKIPPING = ['skip', 'omit', 'bypass'];
const SKIPPED = String.raw`(?<=(?:^|[\n.!?:;])[\s"'*>#-]{0,6})(?:${SKIPPING.join('|')})\s{1,3}(?:all\s{1,3})?(?:${BARE.join('|')})\s{1,3}(?:instruction|directive|guideline|rule|prompt|command|order|message|context)s?(?=\s{0,3}(?:$|[.!?:;,\r\n]|(?:and|then|instead)\b))`;

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
		...SKIPPING.flatMap((verb) => BARE.flatMap((what) => [`${verb} ${what}`, `${verb} all ${what}`])),
	],
	pattern: new RegExp(`${VERB}(?:${NAMED_BEFORE}|${NAMED_AFTER}|${OF_YOURS}|${THE_ABOVE})|${SKIPPED}`, 'i'),
	reason: 'sets instructions aside',
	confidence: { obeyed: 'medium', prose: 'medium' },
	length: 256,
	unless: /\b(?:never|not|don't|cannot|can't|won't|to avoid|without|shouldn't|mustn't)\s{1,3}(?:[a-z]{1,12}\s{1,3})?$/i,
});
