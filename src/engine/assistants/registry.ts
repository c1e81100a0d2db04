import type { Assistant } from './assistant.ts';
import { aider } from './aider.ts';
import { amazonQ } from './amazon-q.ts';
import { amp } from './amp.ts';
import { augment } from './augment.ts';
import { bolt } from './bolt.ts';
import { claudeCode } from './claude-code.ts';
import { cline } from './cline.ts';
import { codex } from './codex.ts';
import { cody } from './cody.ts';
import { continueDev } from './continue.ts';
import { cursor } from './cursor.ts';
import { devinCloud } from './devin-cloud.ts';
import { dockerAgent } from './docker-agent.ts';
import { factoryDroid } from './factory-droid.ts';
import { geminiCli } from './gemini-cli.ts';
import { geminiCodeAssist } from './gemini-code-assist.ts';
import { githubCopilot } from './github-copilot.ts';
import { goose } from './goose.ts';
import { jetbrainsAi } from './jetbrains-ai.ts';
import { junie } from './junie.ts';
import { kiloCode } from './kilo-code.ts';
import { kimi } from './kimi.ts';
import { kiro } from './kiro.ts';
import { mistralVibe } from './mistral-vibe.ts';
import { opencode } from './opencode.ts';
import { qodo } from './qodo.ts';
import { qwenCode } from './qwen-code.ts';
import { replit } from './replit.ts';
import { rooCode } from './roo-code.ts';
import { supermaven } from './supermaven.ts';
import { tabnine } from './tabnine.ts';
import { vscode } from './vscode.ts';
import { warp } from './warp.ts';
import { windsurf } from './windsurf.ts';
import { zed } from './zed.ts';

/** Every assistant, the most used first. */
export const assistants: readonly Assistant[] = [
	githubCopilot,
	vscode,
	claudeCode,
	cursor,
	windsurf,
	geminiCodeAssist,
	geminiCli,
	codex,
	jetbrainsAi,
	junie,
	cline,
	rooCode,
	kiloCode,
	continueDev,
	aider,
	augment,
	tabnine,
	kiro,
	amazonQ,
	cody,
	zed,
	opencode,
	qwenCode,
	amp,
	warp,
	goose,
	mistralVibe,
	dockerAgent,
	kimi,
	factoryDroid,
	devinCloud,
	qodo,
	supermaven,
	bolt,
	replit,
];

/** By its id. */
export function assistantCalled(id: string): Assistant | undefined {
	return assistants.find((one) => one.id === id);
}
