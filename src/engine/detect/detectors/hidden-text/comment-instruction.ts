import type { Detector, Match, Window } from '../../detector.ts';
import { quoted } from './payload.ts';

/** Verbs of setting aside, then up to five words, then what binds a model. */
const OVERRIDE =
	/\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget|bypass|overrid(?:e|ing)|pay no attention to|do(?: not|n't) (?:follow|obey)|never mind)\s+(?:(?:all|any|the|your|my|every|previous|prior|above|earlier|preceding|foregoing|initial|original|system|safety|security|other|existing|current|of|those|these|user|user's)\s+){1,5}(?:instruction|directive|guideline|guardrail|guidance|rule|prompt|command|polic(?:y|ies)|constraint|restriction|message|context|filter|protocol|measure)s?\b/i;

/** The reader is not a person. */
const ADDRESSED =
	/\b(?:important\s+)?(?:system|ai|llm|assistant|agent|model|copilot|claude|chatgpt|gpt|gemini|cursor|codex)(?:\s+(?:agents?|assistants?|models?|instructions?|override|prompt|note|message|directive|only)){0,2}\s*:/i;
const ORDERS =
	/\b(?:ignore|disregard|forget|always|never|must|execute|run|send|post|upload|include|append|insert|read|fetch|download|do not|don't|override|comply|pretend|reveal|exfiltrate)\b/i;

const CONCEAL =
	/\b(?:do not|don't|never|without)\s+(?:tell(?:ing)?|inform(?:ing)?|mention(?:ing)?|reveal(?:ing)?|notify(?:ing)?|alert(?:ing)?|show(?:ing)?|disclos(?:e|ing))\s+(?:(?:this|it|that|about|any|of|to|the|your)\s+){0,4}(?:user|human|developer|operator|person|reviewer)s?\b|\bdo not (?:mention|reveal|disclose) (?:this|these|that)\b/i;

const EXFILTRATE =
	/\b(?:send|post|upload|leak|exfiltrate|transmit|forward|curl|wget)\b[^\n]{0,120}(?:\.env\b|\.ssh\b|id_rsa|\/etc\/passwd|credential|api[ _-]?keys?|secrets?\b|passwords?\b|private keys?|access tokens?|environment variables)/i;

const SIGNS: readonly (readonly [reason: string, test: (comment: string) => boolean])[] = [
	['sets instructions aside', (c) => OVERRIDE.test(c)],
	['hides something from the user', (c) => CONCEAL.test(c)],
	['asks to send secrets', (c) => EXFILTRATE.test(c) && /https?:\/\/|\bto\s+\S+@|\bwebhook\b/i.test(c)],
	['gives orders to a model', (c) => ADDRESSED.test(c) && ORDERS.test(c)],
];

/** Units of a comment that are looked at, and before it to see whether a line begins. */
const LONGEST = 4096;
const BEFORE = 4;

const LINE_START = /[\r\n] {0,3}$/;

/** Where the comment that begins at `at` ends; a comment never closed ends before the next one. Undefined: none begins. */
function endOf(text: string, at: number): number | undefined {
	if (text.startsWith('<!--', at)) {
		const next = text.indexOf('<!--', at + 4);
		const close = text.indexOf('-->', at + 4);
		if (close >= 0 && (next < 0 || close < next)) return close + 3;
		return next < 0 ? text.length : next;
	}
	// A link definition that nothing refers to; it has a line of its own.
	if (!LINE_START.test(at < BEFORE ? `\n${text.slice(0, at)}` : text.slice(0, at))) return undefined;
	const length = text.slice(at).search(/[\r\n]/);
	return length < 0 ? text.length : at + length;
}

function find({ text, at }: Window): readonly Match[] {
	const end = endOf(text, at);
	if (end === undefined) return [];
	const comment = text.slice(at, end);
	const reasons = SIGNS.filter(([, test]) => test(comment)).map(([reason]) => reason);
	if (reasons.length === 0) return [];
	const says = `says ${quoted(comment.replace(/^<!--\s*|^\[\/\/\]:\s*#?\s*|\s*-->$/g, ''))}`;
	return [{ start: at, end, confidence: 'high', reasons: [...reasons, says] }];
}

export const commentInstruction: Detector = {
	id: 'hidden-comment-instruction',
	name: 'Instruction in a hidden comment',
	category: 'hidden-text',
	description:
		'A comment that pages and previews do not show, addressed to a model: it sets instructions aside, hides something from the user, or asks for secrets. Ordinary comments are left out.',
	source: 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
	shape: '<!-- ‹orders to an assistant› -->, [//]: # (‹orders›)',
	triggers: ['<!--', '[//]:'],
	before: BEFORE,
	after: LONGEST,
	multiline: true,
	find,
};
