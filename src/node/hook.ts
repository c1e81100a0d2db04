import { mkdirSync, writeSync } from 'node:fs';
import { answerHook, failure, type HookAnswer } from './hook-answer.ts';
import { leave, readHookInput } from './hook-input.ts';
import type { KeptCode } from './kept-code.ts';
import { codeFolder } from './state-folder.ts';

/**
 * `cordon hook NAME`: reads one event from standard input, answers it, ends the process. The answer is out before
 * anything is written down.
 */
export async function runHook(name: string, code?: Pick<KeptCode, 'isFresh' | 'keep'>): Promise<never> {
	const input = await readHookInput();
	const answer: HookAnswer = 'why' in input ? { reply: failure(name, input.why) } : answerHook(name, input.text);
	const { stdout, stderr, exitCode } = answer.reply;
	put(1, stdout);
	put(2, stderr);
	if (answer.told?.decision.cause) {
		const { auditHook } = await import('./hook-audit.ts');
		await auditHook(answer.told).catch(() => {});
	}
	if (answer.changed) {
		const { recordInsertions } = await import('./hook-insertions.ts');
		await recordInsertions(answer.changed).catch(() => {});
	}
	if (code?.isFresh) {
		try {
			// Where nothing can be kept, there is nothing to gain.
			mkdirSync(codeFolder(), { recursive: true, mode: 0o700 });
			const { warmUp } = await import('./hook-warm-up.ts');
			warmUp();
			code.keep();
		} catch {
			// It is only slower without.
		}
	}
	return leave(exitCode, 'why' in input);
}

/** Written in full before going on, also into a pipe that does not block. */
function put(descriptor: number, text: string): void {
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length;) {
		try {
			at += writeSync(descriptor, bytes, at);
		} catch (error) {
			// A reader that is gone needs no answer.
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
		}
	}
}
