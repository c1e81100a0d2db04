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
	if (text !== undefined && path.endsWith('.toml')) return seenInToml(text, path, keys);
	const root = text === undefined ? undefined : parseTree(text.replace(/^\uFEFF/, ''));
	const node = root && findNodeAtLocation(root, [...keys]);
	if (text === undefined || !node) return undefined;
	return { value: getNodeValue(node), path, line: text.slice(0, node.offset).split('\n').length };
}

/** Whether a key of a TOML file is true or false; what it is otherwise does not matter here. */
function seenInToml(text: string, path: string, keys: readonly string[]): Seen | undefined {
	const [table, key = ''] = [keys.slice(0, -1).join('.'), keys.at(-1)];
	let inTable = table === '';
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const header = /^\s*\[([^[\]]{1,200})\]/.exec(line)?.[1];
		if (header !== undefined) inTable = header.replaceAll(/[\s"']/g, '') === table;
		const [, name = '', value] = /^\s*([\w.-]{1,200})\s*=\s*(true|false)\b/.exec(line) ?? [];
		if (name === (inTable ? key : `${table}.${key}`)) return { value: value === 'true', path, line: index + 1 };
	}
	return undefined;
}
