import { readFileSync } from 'node:fs';
import { decode } from '../engine/files/decode.ts';
import { reasonOf } from '../node/files.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The bytes of a file, or of standard input for `-`. Throws UsageError. */
export async function readInput(operand: string): Promise<Uint8Array> {
	if (operand === '-') {
		const chunks: Uint8Array[] = [];
		for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
		return Buffer.concat(chunks);
	}
	try {
		return readFileSync(operand);
	} catch (error) {
		throw new UsageError(`${operand}: ${reasonOf(error)}`);
	}
}

/** As `readInput`, decoded. */
export async function readText(operand: string): Promise<string> {
	const text = decode(await readInput(operand));
	if (text === undefined) throw new UsageError(`${operand === '-' ? 'standard input' : operand} is binary, not text`);
	return text;
}

/** The one text that a command takes; standard input where none is named. Throws UsageError. */
export function onlyOperand({ operands }: Call): string {
	if (operands.length > 1) throw new UsageError(`one FILE at a time; ${operands.length} were given`);
	return operands[0] ?? '-';
}
