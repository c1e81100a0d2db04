import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { until } from './until.ts';
import type { Workbench } from './workbench.ts';

/** A tool that the model calls. */
export interface Step {
	readonly tool: string;
	readonly input: object;
}

/** What came of a prompt. */
export interface Turn {
	/** Everything that the model was sent, a text for each request. */
	readonly requests: readonly string[];
	/** What it was told of each tool that it called. */
	readonly answers: readonly string[];
}

interface Model {
	steps: Step[];
	requests: { text: string; answer: string | undefined }[];
}

/** Milliseconds for a prompt and its tools. */
const PATIENCE = 20_000;

/** Puts the model that does what it is told into the folder of a server's extensions. */
export async function installModel(extensionsFolder: string): Promise<void> {
	const target = join(extensionsFolder, 'cordon-test.model-1.0.0');
	await mkdir(target, { recursive: true });
	await cp(join(import.meta.dirname, 'model'), target, { recursive: true });
}

/** VS Code's own agent, with a model of the tests behind it: the prompts, the tools and the hooks are real. */
export class Agent {
	readonly #workbench: Workbench;

	private constructor(workbench: Workbench) {
		this.#workbench = workbench;
	}

	/**
	 * Waits until the agent answers with the model. Without an account the built-in extension is off at first; as long as it
	 * is not up, a prompt leads to a question for an account.
	 */
	static async in(workbench: Workbench): Promise<Agent> {
		const { companion } = workbench;
		await companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('workbench.extensions.action.enableAll');
		});
		const ready = () =>
			companion.ask(async (vscode) => {
				const models = await vscode.lm.selectChatModels({ vendor: 'cordon-test' });
				const tools = vscode.lm.tools.some(({ name }) => name === 'copilot_readFile');
				return models.length > 0 && tools && vscode.extensions.getExtension('github.copilot-chat')?.isActive === true;
			});
		await until('the agent is there', ready, 30_000);
		const agent = new Agent(workbench);
		await until('the agent answers', () => agent.#greets(), 40_000);
		await agent.newChat();
		return agent;
	}

	async #greets(): Promise<boolean> {
		try {
			return (await this.ask('Hello', [], 8000)).requests.length > 0;
		} catch {
			await this.#workbench.press('Escape');
			await this.newChat();
			return false;
		}
	}

	/** Sends a prompt in the chat that is open; the model then calls these tools, one after the other. */
	async ask(prompt: string, steps: readonly Step[], patience = PATIENCE): Promise<Turn> {
		const { companion } = this.#workbench;
		const before = (await this.#all()).length;
		const answered = await companion.ask(
			async (vscode, query, steps, patience) => {
				(globalThis as unknown as { cordonTestModel: Model }).cordonTestModel.steps = [...steps];
				const options = { query, mode: 'agent', modelSelector: { vendor: 'cordon-test' }, blockOnResponse: true };
				const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
				const sent = vscode.commands.executeCommand('workbench.action.chat.open', options);
				return Promise.race([Promise.resolve(sent).then(() => true), late]);
			},
			prompt,
			steps,
			patience,
		);
		if (!answered) throw new Error(`The agent did not answer within ${patience / 1000} s: ${prompt}`);
		const since = (await this.#all()).slice(before);
		return { requests: since.map(({ text }) => text), answers: since.flatMap(({ answer }) => answer ?? []) };
	}

	async newChat(): Promise<void> {
		await this.#workbench.companion.ask(async (vscode) => {
			await vscode.commands.executeCommand('workbench.action.chat.newChat');
		});
	}

	/** Everything that the model was ever sent. */
	async requests(): Promise<readonly string[]> {
		return (await this.#all()).map(({ text }) => text);
	}

	/** Writes what the agent has changed to the disk. */
	async save(): Promise<void> {
		await this.#workbench.companion.ask(async (vscode) => {
			await vscode.workspace.saveAll();
		});
	}

	async #all(): Promise<Model['requests']> {
		return this.#workbench.companion.ask(
			() => (globalThis as unknown as { cordonTestModel: Model }).cordonTestModel.requests,
		);
	}
}
