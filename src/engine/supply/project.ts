import { normalName, type Ecosystem } from './ecosystem.ts';
import { knowledgeIn } from './known-packages.ts';
import { licenceOf, LICENCE_FILE } from './licences.ts';

/** A file of the repository: path from its top, with `/`. */
export interface ProjectFile {
	readonly path: string;
	readonly text: string;
}

/** What a repository knows about packages and its own licence, as far as its files tell. Pure: who reads them is the caller. */
export class Project {
	/** SPDX identifier of its licence; undefined where no file tells. */
	readonly licence: string | undefined;
	/** Text of its licence files: whose copyright it is stands there. */
	readonly notices: string;
	/** Names that its own folders and source files can be imported by. */
	readonly local: ReadonlySet<string>;
	readonly aliases: readonly string[];
	/** By ecosystem and normalised name, the files that name it. */
	readonly #known = new Map<Ecosystem, Map<string, Set<string>>>();

	/**
	 * @param files manifests, lock files, tsconfigs, licence files: those that `tellsPackages` or are called LICENSE.
	 * @param paths of all its files, for what is imported by its own name.
	 */
	constructor(files: Iterable<ProjectFile>, paths: Iterable<string> = []) {
		const aliases: string[] = [];
		let licence: string | undefined;
		let top = Infinity;
		let notices = '';
		for (const { path, text } of files) {
			const { packages, aliases: own } = knowledgeIn(path, text);
			for (const { ecosystem, name } of packages) this.#add(ecosystem, name, path);
			aliases.push(...own);
			if (LICENCE_FILE.test(path)) notices += text.slice(0, 4000);
			const depth = path.split('/').length - (LICENCE_FILE.test(path) ? 0.5 : 0);
			const found = depth < top ? licenceOf(path, text) : undefined;
			if (found === undefined) continue;
			licence = found;
			top = depth;
		}
		this.licence = licence;
		this.notices = notices;
		this.aliases = aliases.filter((alias) => alias !== '');
		this.local = localNames(paths);
	}

	/** Whether any file tells which packages of the ecosystem are used. */
	uses(ecosystem: Ecosystem): boolean {
		return this.#known.has(ecosystem);
	}

	/** Whether a manifest or lock file other than `except` names it. */
	knows(ecosystem: Ecosystem, name: string, except?: string): boolean {
		const files = this.#known.get(ecosystem)?.get(normalName(ecosystem, name));
		return files !== undefined && !(files.size === 1 && except !== undefined && files.has(except));
	}

	/** Normalised names of the ecosystem's packages. */
	names(ecosystem: Ecosystem): Iterable<string> {
		return this.#known.get(ecosystem)?.keys() ?? [];
	}

	#add(ecosystem: Ecosystem, name: string, path: string): void {
		let names = this.#known.get(ecosystem);
		if (!names) this.#known.set(ecosystem, (names = new Map()));
		const normal = normalName(ecosystem, name);
		const files = names.get(normal);
		if (files) files.add(path);
		else names.set(normal, new Set([path]));
	}
}

function localNames(paths: Iterable<string>): ReadonlySet<string> {
	const names = new Set<string>();
	for (const path of paths) {
		const parts = path.split('/');
		for (const [i, part] of parts.entries()) names.add(i === parts.length - 1 ? part.replace(/\.\w{1,10}$/, '') : part);
	}
	return names;
}
