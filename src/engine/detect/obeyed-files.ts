import type { ScanContext } from './detector.ts';

/**
 * Files that assistants take orders from, or read first of all: rules, prompts, agents, skills, server lists, and what
 * introduces a repository. By the documentation of the assistants (https://agents.md,
 * https://code.visualstudio.com/docs/copilot/customization, https://docs.claude.com/en/docs/claude-code/memory).
 */
const OBEYED = new RegExp(
	[
		String.raw`(?:^|\/)(?:agents?(?:\.override)?|claude(?:\.local)?|gemini|qwen|warp|crush|skill|conventions)\.md$`,
		String.raw`(?:^|\/)(?:readme|contributing)(?:\.[\w-]{1,16}){0,2}$`,
		String.raw`(?:^|\/)(?:copilot-instructions\.md|llms(?:-full)?\.txt|\.?mcp\.json|\.goosehints)$`,
		String.raw`(?:^|\/)\.(?:cursor|windsurf|cline|roo)rules(?:-[\w-]{1,32})?$`,
		String.raw`\.(?:mdc|(?:instructions|prompt|agent|chatmode)\.md)$`,
		String.raw`(?:^|\/)\.(?:agents?|amazonq|augment|claude|clinerules|codex|continue|cursor|gemini|junie|kilocode|kiro|qwen|roo|trae|windsurf)\/`,
		String.raw`(?:^|\/)\.github\/(?:agents|chatmodes|hooks|instructions|prompts|skills)\/`,
	].join('|'),
	'i',
);

const MARKDOWN = /\.(?:md|mdx|mdc|markdown)$/i;

/** The name that the command line gives to a text without one. */
const STANDARD_INPUT = /^<\w{1,16}>$/;

/** Text for people that holds no code of its own, in which a chat template's marks have no business. */
const PLAIN = /\.(?:txt|text|csv|tsv|rst|adoc|html?|eml)$/i;

/** Whether a file of this path reaches language models as prose: Markdown, rules and instruction files. */
export function isInstructionFile(path: string | undefined): boolean {
	return path !== undefined && (MARKDOWN.test(path) || OBEYED.test(path));
}

/**
 * Who reads a text, as far as its name tells: `obeyed` takes its word for an order (a text without a name is on its way
 * to a model: a prompt, a tool's output, the clipboard; so may be what comes from outside), `prose` may be read by one, `code` speaks to machines, and
 * quotes what others are told.
 */
export function readership({ path, incoming }: Pick<ScanContext, 'path' | 'incoming'>): 'obeyed' | 'prose' | 'code' {
	if (incoming || path === undefined || STANDARD_INPUT.test(path) || OBEYED.test(path)) return 'obeyed';
	return MARKDOWN.test(path) || PLAIN.test(path) ? 'prose' : 'code';
}
