import type { Pasted, SyncRequest, SyncTarget } from '../assistant.ts';
import type { JsonPart, Wanted } from './json-part.ts';
import { jsonTarget } from './json-target.ts';
import { gitignoreRules, pathGlobs, type Translated } from './path-globs.ts';

/**
 * Claude Code: only `Read(…)` and `Edit(…)` match paths, in gitignore's syntax; `./` is the folder it is started in. What
 * cannot be read cannot be edited either, so `Read` is enough.
 * https://code.claude.com/docs/en/permissions#read-and-edit
 */
export const claudePermissions: SyncTarget = jsonTarget('.claude/settings.json', [
	listPart(['permissions', 'deny'], gitignoreRules, (glob) => `Read(${glob})`),
]);

/** What the sandbox of Claude Code's shell may not read: https://code.claude.com/docs/en/sandboxing */
export const claudeSandbox: SyncTarget = jsonTarget('.claude/settings.json', [
	listPart(['sandbox', 'filesystem', 'denyRead'], plainPaths, (glob) => glob),
]);

/** Qwen Code takes Claude Code's rules: https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/ */
export const qwenPermissions: SyncTarget = jsonTarget('.qwen/settings.json', [
	listPart(['permissions', 'deny'], gitignoreRules, (glob) => `Read(${glob})`),
]);

/** The command line of Cursor: https://cursor.com/docs/cli/reference/permissions */
export const cursorCliPermissions: SyncTarget = jsonTarget('.cursor/cli.json', [
	listPart(['permissions', 'deny'], pathGlobs, (glob) => `Read(${glob})`),
]);

/** Added to Zed's own list: https://zed.dev/docs/reference/all-settings#private-files */
export const zedPrivateFiles: SyncTarget = jsonTarget('.zed/settings.json', [
	listPart(['private_files'], pathGlobs, (glob) => glob),
]);

/** https://zed.dev/docs/reference/all-settings#edit-predictions */
export const zedEditPredictions: SyncTarget = jsonTarget('.zed/settings.json', [
	listPart(['edit_predictions', 'disabled_globs'], pathGlobs, (glob) => glob),
]);

/** An agent of Kiro's command line whose reading tool is kept from protected files; it has to be chosen to count. */
export const kiroAgent: SyncTarget = agentFile('.kiro/agents/cordon.json');

/**
 * The same for Amazon Q's command line:
 * https://github.com/aws/amazon-q-developer-cli/blob/main/docs/agent-format.md
 */
export const amazonQAgent: SyncTarget = agentFile('.amazonq/cli-agents/cordon.json');

function agentFile(path: string): SyncTarget {
	return jsonTarget(
		path,
		[listPart(['toolsSettings', 'fs_read', 'deniedPaths'], gitignoreRules, (glob) => glob)],
		[
			{ key: 'name', value: 'cordon' },
			{ key: 'description', value: 'All tools; protected files are kept from reading.' },
			{ key: 'tools', value: ['*'] },
		],
	);
}

/** Where a path is needed: patterns that are one. */
function plainPaths(request: Parameters<typeof gitignoreRules>[0]): Translated {
	const { globs, notExpressible } = gitignoreRules(request);
	const plain = globs
		.map(({ glob, pattern }) => ({ glob: glob.replace(/\/\*\*$/, ''), pattern }))
		.filter(({ glob }) => !/[*?[\]]/.test(glob));
	const said = new Set(plain.map(({ pattern }) => pattern));
	const others = new Set(globs.map(({ pattern }) => pattern).filter((pattern) => !said.has(pattern)));
	const why = 'a path is needed there, not a pattern';
	return { globs: plain, notExpressible: [...notExpressible, ...[...others].map((pattern) => ({ pattern, why }))] };
}

/** `permissions.deny` of the settings that an enterprise hands out to Copilot, as JSON to be pasted. */
export function managedDeny(request: Pick<SyncRequest, 'patterns' | 'builtIn'>): Pasted {
	const { globs, notExpressible } = gitignoreRules(request);
	const deny = globs.map(({ glob }) => `Read(${glob})`);
	return { text: `${JSON.stringify({ permissions: { deny } }, null, '\t')}\n`, notExpressible };
}

function listPart(at: readonly string[], translate: typeof gitignoreRules, entry: (glob: string) => unknown): JsonPart {
	return {
		wanted: (request) => {
			const { globs, notExpressible } = translate(request);
			const wanted: Wanted = { at, list: globs.map(({ glob }) => entry(glob)) };
			return { wanted: [wanted], notExpressible };
		},
	};
}
