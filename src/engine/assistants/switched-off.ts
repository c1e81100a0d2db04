import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import type { Mechanism, Switch } from './assistant.ts';
import type { Surroundings } from './surroundings.ts';

/** A setting that makes a mechanism do nothing, and where it was seen. */
export interface SwitchedOff {
	readonly setting: string;
	/** As JSON. */
	readonly value: string;
	/** The file that says so; absent where VS Code was asked. */
	readonly path?: string;
	/** 1-based, in that file. */
	readonly line?: number;
}

const WORKSPACE_SETTINGS = '.vscode/settings.json';

/** The first of a mechanism's switches that is off; undefined where none is, as far as can be seen. Never rejects. */
export async function switchedOff(
	{ switches = [] }: Pick<Mechanism, 'switches'>,
	around: Surroundings,
): Promise<SwitchedOff | undefined> {
	for (const one of switches) {
		const found = one.files ? await inFiles(one, one.files, around) : await inEditor(one, around);
		if (found) return found;
	}
	return undefined;
}

async function inEditor(one: Switch, around: Surroundings): Promise<SwitchedOff | undefined> {
	const { setting } = one;
	if (!around.setting) return off(one, await seen(WORKSPACE_SETTINGS, [setting], around));
	const value = around.setting(setting);
	// The editor knows what counts; the file tells where.
	const file = await seen(WORKSPACE_SETTINGS, [setting], around);
	return off(one, file?.value === value ? file : { value });
}

async function inFiles(one: Switch, files: readonly string[], around: Surroundings): Promise<SwitchedOff | undefined> {
	for (const path of files) {
		const found = await seen(path, one.setting.split('.'), around);
		if (found) return off(one, found);
	}
	return undefined;
}

interface Seen {
	readonly value: unknown;
	readonly path?: string;
	readonly line?: number;
}

function off({ setting, off }: Switch, seen: Seen | undefined): SwitchedOff | undefined {
	if (!seen || !off(seen.value)) return undefined;
	const { value, ...where } = seen;
	return { setting, value: JSON.stringify(value), ...where };
}

async function seen(path: string, keys: readonly string[], around: Surroundings): Promise<Seen | undefined> {
	const text = await around.read(path).catch(() => undefined);
	const root = text === undefined ? undefined : parseTree(text.replace(/^\uFEFF/, ''));
	const node = root && findNodeAtLocation(root, [...keys]);
	if (text === undefined || !node) return undefined;
	return { value: getNodeValue(node), path, line: text.slice(0, node.offset).split('\n').length };
}
