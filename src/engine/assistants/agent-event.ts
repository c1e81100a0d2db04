/**
 * What an assistant is about to do or has done, as one plain thing, whatever its own payload looks like. Paths are as
 * the assistant wrote them: relative ones start from `cwd`.
 */
export type AgentEvent = AgentEventBase & AgentAct;

export type AgentAct =
	/** `content`: what the model would get, where the assistant says so; otherwise the files have to be read. */
	| {
			readonly kind: 'read';
			readonly paths: readonly string[];
			readonly lines?: LineRange;
			readonly content?: string;
	  }
	/** Lists or searches; what it would return comes from `paths` (empty: the whole of `cwd`) and matches `include`. */
	| {
			readonly kind: 'search';
			readonly query: string;
			readonly paths: readonly string[];
			readonly include?: readonly string[];
			/** It returns lines of files, not only their names. */
			readonly content: boolean;
	  }
	| { readonly kind: 'shell'; readonly command: string; readonly shell: 'posix' | 'powershell' | 'cmd' }
	/** `texts`: what would be written or replaced, each with where it stands in the tool's input. */
	| { readonly kind: 'write'; readonly paths: readonly string[]; readonly texts: readonly InputText[] }
	| { readonly kind: 'prompt'; readonly text: string; readonly attachments: readonly string[] }
	/** A tool that is none of the above, one of a MCP server for instance: every text in its input. */
	| { readonly kind: 'tool'; readonly texts: readonly InputText[] }
	/**
	 * What a tool gave back, before the model sees it. `paths`: of the files that it was called for. `response`: as it
	 * came, for an answer that rewrites it.
	 */
	| {
			readonly kind: 'output';
			readonly text: string;
			readonly paths: readonly string[];
			readonly response: unknown;
	  }
	/** A file was changed. For provenance; nothing to allow. */
	| { readonly kind: 'edited'; readonly edits: readonly AgentEdit[] }
	/** Begin, end, and whatever else needs no answer. */
	| { readonly kind: 'other' };

export interface AgentEventBase {
	/** The assistant's own name of the event, to be repeated in its answer. */
	readonly name: string;
	/** The tool's own name; empty where no tool is used. */
	readonly tool: string;
	/** Absolute; empty where the assistant does not say. */
	readonly cwd: string;
	/** Further folders that are open. */
	readonly roots: readonly string[];
	/** Identifies a conversation; empty where the assistant does not say. */
	readonly conversation: string;
	/** As the assistant calls it; empty where it does not say. */
	readonly model: string;
	/** The tool's input as it came (parsed, where it was JSON in a string), for an answer that rewrites it. */
	readonly input: unknown;
	/** How freely the assistant may act, in its own words; absent where it does not say. */
	readonly mode?: string;
}

/** 1-based, inclusive. */
export interface LineRange {
	readonly start: number;
	readonly end: number;
}

/** A text inside the input of a tool. */
export interface InputText {
	/** Keys and indexes that lead to it. */
	readonly at: readonly (string | number)[];
	readonly text: string;
}

/** `before` is empty where the assistant does not say. */
export interface AgentEdit {
	readonly path: string;
	readonly before: string;
	readonly after: string;
}

/** What Cordon says to an event. */
export type AgentAnswer =
	| { readonly say: 'allow'; /** Shown to the person where that can be done. */ readonly note?: string }
	| { readonly say: 'deny' | 'ask'; readonly reason: string }
	/** For events with an input: use this instead. */
	| { readonly say: 'rewrite-input'; readonly input: unknown; readonly reason: string }
	/** For `output`: the model sees this instead. */
	| { readonly say: 'rewrite-output'; readonly text: string; readonly reason: string };

/** What a process answers with. */
export interface HookReply {
	readonly stdout: string;
	readonly stderr: string;
	readonly exitCode: number;
}

/** What an assistant's contract can carry out, per kind of event; what is missing tightens to `deny`. */
export interface HookAbilities {
	readonly ask: boolean;
	readonly rewriteInput: boolean;
	readonly rewriteOutput: boolean;
	/** Whether a prompt can be refused. */
	readonly blockPrompt: boolean;
	readonly rewritePrompt: boolean;
	/** A prompt that was refused stays in its conversation, and goes out with the next one. */
	readonly refusedPromptStays?: true;
	/** A folder that is read comes back with what lies in it, where others get its names. */
	readonly readsFolders?: true;
	/** What the assistant does when the hook fails: lets it pass, or refuses. */
	readonly onFailure: 'open' | 'closed';
}

/** One assistant's hook contract: its payload to an event, an answer to its reply. Pure. */
export interface HookAdapter {
	readonly abilities: HookAbilities;
	/** Whether a payload is this assistant's, for `cordon hook auto`. */
	recognises(payload: Readonly<Record<string, unknown>>): boolean;
	/** Never throws: what is not understood is `{kind: 'other'}`, or `tool` with every text where it has an input. */
	event(payload: Readonly<Record<string, unknown>>): AgentEvent;
	/** What has been changed in files by now, for provenance; a payload may carry this and an output to check. */
	edits(payload: Readonly<Record<string, unknown>>): readonly AgentEdit[];
	reply(answer: AgentAnswer, event: AgentEvent): HookReply;
	/** The safest reply its contract allows where no event could be read from the input at all. */
	failure(reason: string): HookReply;
}
