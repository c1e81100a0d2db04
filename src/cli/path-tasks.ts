import { walk, type Skipped, type WalkOptions } from '../engine/files/walk.ts';
import { nodeFiles } from '../node/files.ts';
import { absolute } from '../node/paths.ts';
import type { MakeTask } from './changes.ts';
import type { Task } from './scan-task.ts';
import { UsageError } from './usage-error.ts';

/**
 * The files named, and those in the folders named; each once. A path that leads nowhere is skipped.
 * Throws UsageError when all of them do.
 */
export async function* pathTasks(
	operands: readonly string[],
	options: WalkOptions,
	make: MakeTask,
): AsyncGenerator<Task> {
	const seen = new Set<string>();
	const missing: Skipped[] = [];
	for (const operand of operands) {
		const path = absolute(operand);
		try {
			const { type } = await nodeFiles.stat(path);
			const found = type === 'folder' ? walk(nodeFiles, path, options) : [path];
			for await (const file of found) {
				if (seen.has(file)) continue;
				seen.add(file);
				yield make(file);
			}
		} catch (error) {
			missing.push({ path, reason: error instanceof Error ? error.message : 'unreadable' });
		}
	}
	const [first] = missing;
	if (first && missing.length === operands.length) {
		throw new UsageError(`nothing to scan: ${operands[0]} ${first.reason.replace(/^no /, 'gives no ')}`);
	}
	for (const skipped of missing) options.skip(skipped);
}
