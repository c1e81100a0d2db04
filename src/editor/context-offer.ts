import { commands } from 'vscode';
import type { Settings, StandingSettings } from './context-settings.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { mention, notify } from './notices.ts';

/** One change of settings that the policy may ask for. */
interface Offered {
	/** What `StandingSettings` and `cordon.notices.silenced` know it by. */
	readonly id: string;
	readonly notice: string;
	readonly commands: { readonly make: string; readonly undo: string };
	/** What undoing asks. */
	readonly undo: string;
	/** Why it is offered. */
	readonly message: string;
}

/** Settings that stand still: offered once a window where the policy asks for them, made and taken back by commands. */
export abstract class OfferedSettings extends Feature {
	protected readonly cordon: Cordon;
	readonly #settings: StandingSettings;
	readonly #about: Offered;
	#offered = false;

	constructor(cordon: Cordon, settings: StandingSettings, about: Offered) {
		super();
		this.cordon = cordon;
		this.#settings = settings;
		this.#about = about;
		this.own(
			commands.registerCommand(about.commands.make, () => this.make()),
			commands.registerCommand(about.commands.undo, () => this.#undo()),
			cordon.policies.onDidChange(() => this.look()),
		);
	}

	/** Whether the policy asks for the change at this moment. */
	protected abstract isAsked(): boolean;

	/** The person wants the change. */
	protected abstract make(): Promise<void>;

	/** Offers the change where it is asked for and not made; to be called once what extends this is ready. */
	protected look(): void {
		const { id, notice, message } = this.#about;
		if (this.#offered || this.#settings.has(id) || !this.isAsked()) return;
		this.#offered = true;
		void notify(notice, `Cordon: ${message}`, { title: 'Show Change…', act: () => this.make() });
	}

	/** Asks with the difference in view, and writes; false when that did not come about. */
	protected write(title: string, detail: string, settings: Settings): Promise<boolean> {
		return this.#settings.write(this.#about.id, { title, detail, settings });
	}

	async #undo(): Promise<void> {
		const { id, undo } = this.#about;
		if (await this.#settings.remove(id, undo)) mention('The settings are as they were before');
	}
}
