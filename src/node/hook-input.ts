import { read } from 'node:fs';

/** A payload larger than this is not looked at, in bytes; those of an assistant are a few megabytes at most. */
const MOST_BYTES = 32_000_000;
/** Milliseconds that the assistant has for writing it. */
const PATIENCE = 5000;

/** What standard input held, or why it was not read to its end. */
export type HookInput = { readonly text: string } | { readonly why: string };

/**
 * Reads standard input. Where a process can be left while a read is still waiting (see `leave`), without the streams of
 * Node: loading those takes a sixth of the time that an empty process takes.
 */
export function readHookInput(): Promise<HookInput> {
	return new Promise((resolve) => {
		const chunks: Uint8Array[] = [];
		let size = 0;
		const timer = setTimeout(
			() => resolve({ why: `the input of the hook did not end within ${PATIENCE / 1000} seconds.` }),
			PATIENCE,
		);
		const end = (input: HookInput): void => {
			clearTimeout(timer);
			resolve(input);
		};
		const take = (chunk: Uint8Array): boolean => {
			chunks.push(chunk);
			size += chunk.length;
			if (size <= MOST_BYTES) return true;
			end({ why: `the input of the hook is larger than ${MOST_BYTES / 1_000_000} MB.` });
			return false;
		};
		const done = (): void => end({ text: Buffer.concat(chunks).toString('utf8') });
		const fail = (): void => end({ why: 'the input of the hook cannot be read.' });
		if (execve) readPlainly(take, done, fail);
		else process.stdin.on('data', take).on('end', done).on('error', fail);
	});
}

function readPlainly(take: (chunk: Uint8Array) => boolean, done: () => void, fail: () => void): void {
	const more = (): void => {
		const chunk = Buffer.allocUnsafe(65_536);
		read(0, chunk, 0, chunk.length, null, (error, length) => {
			// A pipe that does not block and has nothing yet.
			if (error?.code === 'EAGAIN') setTimeout(more, 2);
			else if (error) fail();
			else if (length === 0) done();
			else if (take(chunk.subarray(0, length))) more();
		});
	};
	more();
}

/** Replaces the process by another one; Node 22.15 and newer, not on Windows. */
const { execve } = process as { execve?: (file: string, args: readonly string[], env: NodeJS.ProcessEnv) => never };

/**
 * Ends the process.
 * @param reading a read of standard input is still waiting: its thread would be waited for, maybe for ever, so the
 *   process becomes one without it.
 */
export function leave(exitCode: number, reading: boolean): never {
	if (reading && execve) {
		process.removeAllListeners('warning');
		execve('/bin/sh', ['sh', '-c', `exit ${exitCode}`], process.env);
	}
	process.exit(exitCode);
}
