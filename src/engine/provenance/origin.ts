/** How a change to a text came about. What is not known is `unknown`, never guessed. */
export type Origin = { readonly kind: PlainOrigin } | AiOrigin;

/**
 * Origins that say all by their name. `completed`: by a language server, a snippet, a rename or a code action;
 * `extension`: another extension edited, and nothing tells on whose behalf; `disk`: changed on disk, by whom is not known.
 */
export type PlainOrigin = (typeof PLAIN)[number];

/** Written by an AI assistant. */
export interface AiOrigin {
	readonly kind: 'ai';
	/** Id of the assistant, or of the extension that offered the text; empty where not known. */
	readonly assistant: string;
	/** As the assistant calls it; empty where not known. */
	readonly model: string;
	/** Identifies the conversation; empty where not known. */
	readonly conversation: string;
	readonly how: HowKnown;
	readonly sure: Sureness;
}

/** By what an AI origin is known. `imported`: from somebody's trace or note. */
export type HowKnown = (typeof HOW)[number];

/** How sure an AI origin is: `certain` where the tool itself or the user says so. */
export type Sureness = (typeof SURE)[number];

const PLAIN = ['typed', 'pasted', 'undone', 'formatted', 'completed', 'extension', 'disk', 'unknown'] as const;
const SURE = ['certain', 'likely', 'unknown'] as const;
const HOW = [
	'hook',
	'inline-accept',
	'chat-apply',
	'paste-from-answer',
	'marked-by-user',
	'proposed-api',
	'imported',
	'unknown',
] as const;

/** Keeps a foreign record from filling the ledger. */
const LONGEST = 250;

/** An AI origin with what is known; the rest is empty. */
export function aiOrigin(how: HowKnown, sure: Sureness, known: Partial<AiOrigin> = {}): AiOrigin {
	const { assistant = '', model = '', conversation = '' } = known;
	return { kind: 'ai', assistant: cut(assistant), model: cut(model), conversation: cut(conversation), how, sure };
}

/**
 * The origin in a record, as short as the ledger writes it: a kind, or an array of an AI origin's members; undefined
 * where there is none. A way of knowing that a newer Cordon has is `unknown` to this one.
 */
export function readOrigin(value: unknown): Origin | undefined {
	if (typeof value === 'string') return { kind: PLAIN.find((kind) => kind === value) ?? 'unknown' };
	if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) return undefined;
	const [how, sure, assistant, model, conversation] = value as readonly string[];
	return aiOrigin(HOW.find((one) => one === how) ?? 'unknown', SURE.find((one) => one === sure) ?? 'unknown', {
		assistant: assistant ?? '',
		model: model ?? '',
		conversation: conversation ?? '',
	});
}

/** What `readOrigin` reads. */
export function writeOrigin(origin: Origin): string | string[] {
	if (origin.kind !== 'ai') return origin.kind;
	return [origin.how, origin.sure, origin.assistant, origin.model, origin.conversation];
}

function cut(text: string): string {
	return text.slice(0, LONGEST);
}
