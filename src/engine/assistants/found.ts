import type { Assistant } from './assistant.ts';
import type { Surroundings } from './surroundings.ts';

/** What shows that an assistant is used on this machine or in this repository, in words; empty where nothing does. */
export async function tracesOf({ traces }: Assistant, around: Surroundings): Promise<string[]> {
	const { extensions = [], programs = [], files = [] } = traces;
	const found = await Promise.all([
		...extensions.map(async (id) => {
			const version = await around.extension(id);
			return version === undefined ? undefined : `extension ${id} ${version}`.trim();
		}),
		...programs.map(async (name) => {
			const path = await around.program(name);
			return path === undefined ? undefined : `program ${path}`;
		}),
		...files.map(async (path) => ((await around.exists(path)) ? path : undefined)),
	]);
	return found.filter((trace) => trace !== undefined);
}
