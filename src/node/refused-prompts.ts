import { existsSync, mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { conversationsIn, REFUSED } from './refused-mark.ts';
import { stateFolder } from './state-folder.ts';

/**
 * Calls back when a hook of this assistant has refused a prompt that stays in its conversation, in whatever window.
 * Throws what node:fs throws.
 * @returns ends that.
 */
export function onRefusedPrompt(assistant: string, refused: () => void, state = stateFolder()): () => void {
	const folder = conversationsIn(state);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const watcher = watch(folder, { persistent: false }, (_event, name) => {
		if (name === null || !name.startsWith(`${assistant}-`) || !name.endsWith(REFUSED)) return;
		if (existsSync(join(folder, name))) refused();
	});
	watcher.on('error', () => watcher.close());
	return () => watcher.close();
}
