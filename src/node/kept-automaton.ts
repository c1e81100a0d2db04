import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildAutomaton as build, type Automaton } from '../engine/detect/automaton.ts';
import type { Trigger } from '../engine/detect/detector.ts';
import { version } from '../engine/version.ts';
import { writeAtomically } from './atomic-write.ts';
import { shortHash } from './short-hash.ts';
import { codeFolder } from './state-folder.ts';

/** The bundle that this becomes a part of. */
declare const __filename: string;

const ARRAYS = { Uint8Array, Uint16Array, Int16Array, Int32Array };

/** Where each part stands in the file. */
interface Header {
	readonly triggers: number;
	readonly numbers: Readonly<Record<string, number>>;
	readonly arrays: readonly { readonly name: string; readonly type: keyof typeof ARRAYS; readonly length: number }[];
}

const ALIGNMENT = 8;
/** Automata of other policies and versions that are kept besides. */
const MOST_KEPT = 6;

/**
 * `buildAutomaton` for processes that live for one text: what was built once is read from Cordon's state folder, which
 * takes a tenth of the time. What cannot be read or written is built.
 */
export function buildAutomaton(owners: readonly (readonly Trigger[])[]): Automaton {
	const told = owners.map((triggers) => triggers.map(String).join('\n')).join('\0');
	// Another build may build it otherwise.
	const code = `${version}${statSync(__filename).mtimeMs}`;
	const name = `automaton-${shortHash(code + told)}${shortHash(`${told.length}${told}`)}`;
	const kept = read(join(codeFolder(), name), told.length);
	if (kept) return kept;
	const built = build(owners);
	keep(name, built, told.length);
	return built;
}

function read(file: string, triggers: number): Automaton | undefined {
	try {
		const bytes = readFileSync(file);
		const end = bytes.indexOf(10);
		const header = JSON.parse(bytes.toString('latin1', 0, end)) as Header;
		if (header.triggers !== triggers) return undefined;
		const parts: Record<string, unknown> = { ...header.numbers };
		let at = aligned(end + 1);
		for (const { name, type, length } of header.arrays) {
			parts[name] = new ARRAYS[type](bytes.buffer, bytes.byteOffset + at, length);
			at = aligned(at + length * ARRAYS[type].BYTES_PER_ELEMENT);
		}
		return at === bytes.length ? (parts as unknown as Automaton) : undefined;
	} catch {
		return undefined;
	}
}

function keep(name: string, automaton: Automaton, triggers: number): void {
	const numbers: Record<string, number> = {};
	const arrays: (Header['arrays'][number] & { readonly bytes: Uint8Array })[] = [];
	for (const [name, part] of Object.entries(automaton) as [string, number | Uint8Array][]) {
		if (typeof part === 'number') numbers[name] = part;
		else {
			const type = part.constructor.name as keyof typeof ARRAYS;
			const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
			arrays.push({ name, type, length: part.length, bytes });
		}
	}
	const header: Header = {
		triggers,
		numbers,
		arrays: arrays.map(({ name, type, length }) => ({ name, type, length })),
	};
	const pieces = [Buffer.from(`${JSON.stringify(header)}\n`), ...arrays.map(({ bytes }) => bytes)];
	const size = pieces.reduce((sum, { length }) => aligned(sum + length), 0);
	const file = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		file.set(piece, at);
		at = aligned(at + piece.length);
	}
	try {
		const folder = codeFolder();
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const old = readdirSync(folder).filter((one) => one.startsWith('automaton-'));
		if (old.length > MOST_KEPT) for (const one of old) rmSync(join(folder, one), { force: true });
		writeAtomically(join(folder, name), file, 0o600);
	} catch {
		// Built again, then.
	}
}

function aligned(at: number): number {
	return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}
