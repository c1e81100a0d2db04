import { supplyRule } from './finding.ts';

const MCP = 'https://code.visualstudio.com/docs/copilot/chat/mcp-servers';

export const agentFetchesCode = supplyRule({
	id: 'agent-fetches-code',
	name: 'Agent configuration that fetches code',
	description:
		'A server, hook or skill of the repository downloads what it runs, in no fixed version: what it does can change without a change here. Fix the version, or install it where you can look at it.',
	source: MCP,
	shape: 'npx ‹package›, uvx ‹package›, curl ‹address› | sh',
});

export const agentRunsCommand = supplyRule({
	id: 'agent-runs-command',
	name: 'Agent configuration that runs a command',
	description:
		'A server or hook that comes with the repository starts a program with your rights as soon as an assistant is used here. Look at it once and accept it; a change is shown again.',
	source: MCP,
	shape: '"command": "‹program›"',
});

export const agentLoosensApproval = supplyRule({
	id: 'agent-loosens-approval',
	name: 'Agent configuration that loosens approval',
	description:
		'A setting that comes with the repository lets an assistant act without asking you: run commands, call tools, or trust every server that the repository names.',
	source: 'https://code.visualstudio.com/docs/copilot/security',
	shape: '"chat.tools.global.autoApprove": true, "permissions": { "allow": ["Bash(*)"] }',
});

export const agentRemoteServer = supplyRule({
	id: 'agent-remote-server',
	name: 'Agent configuration that names a server elsewhere',
	description:
		'A tool server on the network sees what an assistant sends it, and its answers are read as instructions. Without encryption, so does everyone on the way.',
	source: MCP,
	shape: '"url": "https://‹server›"',
});
