import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Surroundings } from '../engine/assistants/surroundings.ts';
import { launcherProblem } from './launcher.ts';
import { onPath } from './programs.ts';
import { readTarget } from './target-file.ts';

/** Where VS Code, its relatives and its servers keep extensions, from the user's home. */
const EXTENSION_FOLDERS = [
	'.vscode/extensions',
	'.vscode-insiders/extensions',
	'.vscode-oss/extensions',
	'.vscode-server/extensions',
	'.vscode-server-insiders/extensions',
	'.vscode-remote/extensions',
	'.local/share/code-server/extensions',
	'.cursor/extensions',
	'.windsurf/extensions',
	'.kiro/extensions',
];

/** This machine, around a repository: both folders absolute, with `/`. */
export function nodeSurroundings(
	base: string,
	home: string,
	environment: NodeJS.ProcessEnv = process.env,
): Surroundings {
	const place = (path: string): string => (path.startsWith('~/') ? home + path.slice(1) : `${base}/${path}`);
	let extensions: ReadonlyMap<string, string> | undefined;
	return {
		read: (path) => settled(() => readTarget(path.startsWith('~/') ? home : base, place(path)).text),
		exists: (path) => settled(() => existsSync(place(path))),
		launcher: () => launcherProblem(home, environment),
		program: (name) => settled(() => onPath(name, environment)),
		extension: (id) => settled(() => (extensions ??= installed(home)).get(id)),
	};
}

function settled<T>(work: () => T): Promise<T> {
	return new Promise((resolve) => {
		resolve(work());
	});
}

/** Id in lower case, and version: as `extensions.json` lists them, else from the names of their folders. */
function installed(home: string): Map<string, string> {
	return new Map(EXTENSION_FOLDERS.flatMap((folder) => listed(`${home}/${folder}`) ?? named(`${home}/${folder}`)));
}

function listed(folder: string): [string, string][] | undefined {
	try {
		const list = JSON.parse(readFileSync(`${folder}/extensions.json`, 'utf8')) as readonly {
			readonly identifier?: { readonly id?: string };
			readonly version?: string;
		}[];
		return list.map(({ identifier, version }) => [identifier?.id?.toLowerCase() ?? '', version ?? '']);
	} catch {
		return undefined;
	}
}

function named(folder: string): [string, string][] {
	try {
		return readdirSync(folder).flatMap((name): [string, string][] => {
			const [, id = '', version = ''] = /^([^.]+\.[^.]+?)-(\d+\.\d+\.\d+)/.exec(name) ?? [];
			return id === '' ? [] : [[id.toLowerCase(), version]];
		});
	} catch {
		return [];
	}
}
