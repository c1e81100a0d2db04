/** How a file lists what an agent runs and trusts. */
export type AgentFileKind = 'servers' | 'hooks' | 'claude' | 'settings' | 'skill';

/**
 * Configuration that a repository brings along for agents, by its place.
 * https://code.visualstudio.com/docs/copilot/chat/mcp-servers, https://docs.claude.com/en/docs/claude-code/settings,
 * https://docs.cursor.com/context/mcp, https://docs.github.com/en/copilot/reference/hooks-configuration,
 * https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md
 */
const KINDS: readonly (readonly [AgentFileKind, RegExp])[] = [
	[
		'servers',
		/(?:^|\/)(?:\.mcp\.json|\.(?:vscode|cursor|roo|junie\/mcp|windsurf|kiro\/settings|amazonq|trae|kilocode)\/mcp\.json)$/,
	],
	['hooks', /(?:^|\/)(?:\.cursor\/hooks\.json|\.github\/hooks\/[^/]+\.json|\.codex\/hooks\.json)$/],
	['claude', /(?:^|\/)\.(?:claude|gemini|qwen)\/settings(?:\.local)?\.json$/],
	['settings', /(?:^|\/)(?:\.vscode\/settings\.json|[^/]+\.code-workspace|\.devcontainer(?:\/devcontainer)?\.json)$/],
	['skill', /(?:^|\/)(?:SKILL\.md|\.claude\/(?:commands|agents|skills)\/[^\n]{1,200}\.md)$/],
];

/** What kind of agent configuration a file of this path is; undefined for none. */
export function agentFileKind(path: string): AgentFileKind | undefined {
	return KINDS.find(([, pattern]) => pattern.test(path))?.[0];
}

/** Globs of the same files, for those who look for them. */
export const AGENT_FILE_GLOB =
	'**/{.mcp.json,.vscode/mcp.json,.vscode/settings.json,.cursor/mcp.json,.cursor/hooks.json,.claude/settings*.json,.github/hooks/*.json,.gemini/settings.json,SKILL.md}';

/** Keys that say what is done without asking: VS Code's, Claude Code's, Gemini CLI's. */
const APPROVAL =
	/(?:^|\.)(?:chat\.tools\.(?:[\w.]{1,40}\.)?autoApprove|chat\.tools\.(?:edits|urls)\.autoApprove|chat\.agent\.(?:terminal\.)?autoApprove|enableAllProjectMcpServers|enabledMcpjsonServers|defaultMode|skipDangerousModePermissionPrompt|autoAccept|yolo|defaultApprovalMode|approvalMode|chat\.mcp\.autostart|github\.copilot\.chat\.agent\.autoApprove|security\.workspace\.trust\.enabled|claudeCode\.allowDangerouslySkipPermissions|geminicodeassist\.agentYoloMode)$/;

/** Whether a key decides on approvals. */
export function approvalKey(key: string): boolean {
	return APPROVAL.test(key);
}
