import { EventEmitter, workspace } from 'vscode';
import type { GateAnswer } from '../engine/assistants/surroundings.ts';
import { Feature } from './feature.ts';

/** Milliseconds after the start of the window: there is more pressing work then. */
const AT_FIRST = 2000;

/** Tries once a window whether the agent plugin that Cordon brings along does what it is for: see media/agent-plugin. */
export class AgentPlugin extends Feature {
	readonly #changed = new EventEmitter<void>();
	readonly #timer: ReturnType<typeof setTimeout> | undefined;
	#answer: GateAnswer | undefined;
	#disposed = false;

	readonly onDidChange = this.#changed.event;

	/** @param check tries the plugin's command; absent where there are no processes. */
	constructor(check: (() => Promise<GateAnswer>) | undefined) {
		super();
		this.own(this.#changed);
		// An editor without agent hooks runs nothing of it.
		const asks = workspace.getConfiguration('chat').get('useHooks') !== undefined;
		if (check && asks) this.#timer = setTimeout(() => void this.#try(check), AT_FIRST);
	}

	override dispose(): void {
		this.#disposed = true;
		clearTimeout(this.#timer);
		super.dispose();
	}

	/** Undefined before it was tried. */
	get answer(): GateAnswer | undefined {
		return this.#answer;
	}

	async #try(check: () => Promise<GateAnswer>): Promise<void> {
		const answer = await check();
		if (this.#disposed) return;
		this.#answer = answer;
		this.#changed.fire();
	}
}
