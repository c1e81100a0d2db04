import { planted } from './planted.ts';

export const modeSwitch = planted({
	id: 'injection-mode-switch',
	name: 'Talks a model into another role',
	description:
		'Text that declares a model free of its rules: another mode, a persona without limits. A guess in prose; a warning where assistants take their orders from.',
	source: 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
	shape: 'you are now in ‹developer› mode, do anything now',
	triggers: [
		'you are now',
		"you're now",
		'do anything now',
		'act as',
		'jailbreak mode',
		'unrestricted mode',
		'unfiltered mode',
		'uncensored mode',
		'dan mode',
		'you have no restrictions',
		'always comply with',
		'always agree with the user',
		'never refuse',
		'not lecture or moralize',
	],
	pattern:
		/(?:(?:you are|you're) now (?:in |operating in |running in |entering )?(?:a |an |the )?(?:(?:developer|debug|god|sudo|admin|root|jailbreak|jailbroken|unrestricted|unfiltered|uncensored|dan|maintenance|override)(?: mode)?\b|(?:free|freed|released) (?:from|of) (?:all |any |your )?(?:rules|restrictions|limits|limitations|guidelines))|do anything now\b|act as (?:a |an )?(?:unrestricted|unfiltered|uncensored|jailbroken|dan\b)|(?:jailbreak|unrestricted|unfiltered|uncensored|dan) mode\b|you have no restrictions\b|always comply with (?:whatever|everything|anything|any request|all requests|the user\b)|always agree with the user\b|never refuse (?:(?:an? |any |the )?user\b|any request\b|to answer\b)|not lecture or moralize\b)/i,
	reason: 'declares a model free of its rules',
	confidence: { obeyed: 'medium', prose: 'low' },
	unless: /\b(?:never|not|don't|cannot|can't|won't|would|could|might)\s+(?:[a-z]{1,12}\s+)?$/i,
});
