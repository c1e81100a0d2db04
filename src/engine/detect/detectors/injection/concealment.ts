import { planted } from './planted.ts';

/** Verbs of telling. Whole phrases trigger: `do not` alone would wake the detector in every other comment. */
const TOLD = ['tell', 'inform', 'notify', 'alert', 'warn', 'mention', 'reveal', 'disclose', 'report', 'show', 'expose'];

export const concealment = planted({
	id: 'injection-concealment',
	name: 'Instruction to keep something from the user',
	description:
		'Text that tells a model to hide what it does from the person it works for. A guess in prose, where a prompt may rightly ask for tact; a warning where assistants take their orders from.',
	source:
		'https://www.pillar.security/blog/new-vulnerability-in-github-copilot-and-cursor-how-hackers-can-weaponize-code-agents',
	shape: 'do not mention ‹this› to the user, without telling the user',
	triggers: [
		...['do not', "don't", 'never'].flatMap((not) => TOLD.map((verb) => `${not} ${verb}`)),
		...['telling', 'informing', 'notifying', 'alerting', 'asking'].map((verb) => `without ${verb}`),
	],
	pattern:
		/(?:(?:do not|don't|never)\s(?:tell|inform|notify|alert|warn)\s(?:the\s|any\s|your\s){0,2}(?:user|human|developer|operator|reviewer)s?\b(?!\s(?:to|how|when|if|which|where|their|they)\b)|(?:do not|don't|never)\s(?:mention|reveal|disclose|report|show|expose)\s(?:(?:this|these|that|it|any|of|about|the|your|step|instruction|instructions|change|changes|rule|rules|prompt|command|commands)\s){1,5}(?:to|with)\s(?:the\s|any\s|your\s){0,2}(?:user|human|developer|operator|reviewer)s?\b|without\s(?:telling|informing|notifying|alerting|asking)\s(?:the\s|any\s|your\s){0,2}(?:user|human|developer|operator|reviewer)s?\b)/i,
	reason: 'hides something from the user',
	confidence: { obeyed: 'medium', prose: 'low' },
	unless: /\b(?:never|not|don't|cannot|can't|won't)\s[^.\n]{0,60}$/i,
});
