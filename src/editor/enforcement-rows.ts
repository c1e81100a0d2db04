import type { Surface } from '../engine/assistants/assistant.ts';
import { strongest, SURFACES, type Enforcement, type MechanismState } from '../engine/assistants/enforcement.ts';
import { assistants } from '../engine/assistants/registry.ts';

/** What a click does that makes it better. */
export type Act = 'sync' | 'sync-user' | 'setting' | 'paste';

/** A mechanism as the enforcement view shows it. */
export interface MechanismRow {
	readonly name: string;
	readonly cells: Readonly<Partial<Record<Surface, MechanismState['state']>>>;
	readonly seen: string;
	readonly limits: readonly string[];
	/** The file that it is about, from the top or with `~/`, with its line. */
	readonly evidence?: string;
	/** How to set it up by hand. */
	readonly byHand?: string;
	readonly act?: Act;
}

/** An assistant as the enforcement view shows it. Everything in it is text of Cordon's own, or a path. */
export interface AssistantRow {
	readonly id: string;
	readonly name: string;
	readonly found: boolean;
	readonly approved: boolean;
	readonly traces: readonly string[];
	/** The best that any mechanism does; without a surface none has to do with it. */
	readonly cells: Readonly<Partial<Record<Surface, MechanismState['state']>>>;
	readonly mechanisms: readonly MechanismRow[];
	/** What makes most of it better, with one click. */
	readonly act?: Act;
}

/** The order in which an act makes most of it better. */
const BEST: readonly Act[] = ['setting', 'sync', 'sync-user', 'paste'];

/** @param writes whether files can be written from here. */
export function rowOf({ mechanisms, ...rest }: Enforcement, writes: boolean): AssistantRow {
	const byName = new Map<string, MechanismState[]>();
	for (const one of mechanisms) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
	const rows = [...byName.values()].flatMap((states) => mechanismRow(rest.id, states, writes));
	const cells = Object.fromEntries(SURFACES.map((surface) => [surface, strongest(mechanisms, surface)]));
	const acts = new Set(rows.map(({ act }) => act));
	const act = BEST.find((one) => acts.has(one));
	return { ...rest, cells: withoutUndefined(cells), mechanisms: rows, ...(act && { act }) };
}

function mechanismRow(id: string, states: readonly MechanismState[], writes: boolean): MechanismRow[] {
	const [first] = states;
	if (!first) return [];
	const { name, seen, limits, path, line } = first;
	const act = actOf(id, states, writes);
	const open = states.some(({ state }) => state === 'not set up');
	const byHand = open ? mechanismOf(id, name)?.byHand : undefined;
	return [
		{
			name,
			cells: Object.fromEntries(states.map(({ surface, state }) => [surface, state])),
			seen,
			limits,
			...(path !== undefined && line !== undefined && { evidence: `${path}:${line}` }),
			...(byHand !== undefined && { byHand }),
			...(act && { act }),
		},
	];
}

function actOf(id: string, states: readonly MechanismState[], writes: boolean): Act | undefined {
	const open = states.find(({ state, improve }) => state === 'not set up' && improve !== '');
	if (!open) return undefined;
	if (open.setting !== undefined) return 'setting';
	const { target, paste } = mechanismOf(id, open.name) ?? {};
	if (target) return !writes ? undefined : target.path.startsWith('~/') ? 'sync-user' : 'sync';
	return paste ? 'paste' : undefined;
}

/** What is known of a mechanism. */
export function mechanismOf(id: string, name: string): (typeof assistants)[number]['mechanisms'][number] | undefined {
	return assistants.find((one) => one.id === id)?.mechanisms.find((one) => one.name === name);
}

function withoutUndefined<T>(cells: Record<string, T | undefined>): Record<string, T> {
	return Object.fromEntries(Object.entries(cells).filter((entry): entry is [string, T] => entry[1] !== undefined));
}
