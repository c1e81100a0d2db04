import { read } from 'node:fs';

/** A payload larger than this is not looked at, in bytes; those of an assistant are a few megabytes at most. */
const MOST_BYTES = 32_000_000;
/** Milliseconds that the assistant has for writing it. */
const PATIENCE = 5000;

/** What standard input held, or why it was not read to its end. */
export type HookInput = { readonly text: string } | { readonly why: string };

/** Reads standard input, without the streams of Node: loading those takes longer than the rest of the hook. */
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
		const more = (): void => {
			const chunk = Buffer.allocUnsafe(65_536);
			read(0, chunk, 0, chunk.length, null, (error, length) => {
				// An input that is not there yet (a pipe that does not block), and one that was closed (Windows).
				if (error?.code === 'EAGAIN') return void setTimeout(more, 2);
				if (error && error.code !== 'EOF') return end({ why: 'the input of the hook cannot be read.' });
				if (error || length === 0) return end({ text: Buffer.concat(chunks).toString('utf8') });
				chunks.push(chunk.subarray(0, length));
				size += length;
				if (size > MOST_BYTES)
					return end({ why: `the input of the hook is larger than ${MOST_BYTES / 1_000_000} MB.` });
				more();
			});
		};
		more();
	});
}
