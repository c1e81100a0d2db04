import type { Page } from 'playwright-core';

/**
 * Everything that reaches the clipboard while it listens, in order: what scripts write, what copy and cut events
 * carry, and what a reader sees who looks every few milliseconds.
 */
export class ClipboardRecord {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async start(): Promise<void> {
		await this.#page.evaluate(`(() => {
			const seen = (globalThis.clipboardSeen = []);
			const clipboard = navigator.clipboard;
			if (!globalThis.clipboardWatched) {
				globalThis.clipboardWatched = true;
				const writeText = clipboard.writeText.bind(clipboard);
				clipboard.writeText = (text) => (globalThis.clipboardSeen.push(text), writeText(text));
				const write = clipboard.write.bind(clipboard);
				clipboard.write = async (items) => {
					for (const item of items)
						for (const type of item.types) globalThis.clipboardSeen.push(await (await item.getType(type)).text());
					return write(items);
				};
				for (const kind of ['copy', 'cut'])
					addEventListener(kind, ({ clipboardData }) => {
						for (const type of clipboardData?.types ?? []) globalThis.clipboardSeen.push(clipboardData.getData(type));
					});
			}
			clearInterval(globalThis.clipboardTimer);
			globalThis.clipboardTimer = setInterval(async () => {
				const text = await clipboard.readText().catch(() => undefined);
				if (text !== undefined && text !== seen.at(-1)) seen.push(text);
			}, 2);
		})()`);
	}

	/** Ends listening and gives what was seen. */
	async stop(): Promise<string[]> {
		return this.#page.evaluate<string[]>(`(clearInterval(globalThis.clipboardTimer), globalThis.clipboardSeen)`);
	}
}
