import type { Files } from '../ports.ts';
import { decode } from './decode.ts';
import { GitIgnore } from './git-ignore.ts';

/** A file that was left out, and why in a few words. Path absolute, with `/`. */
export interface Skipped {
	readonly path: string;
	readonly reason: string;
}

export interface WalkOptions {
	/** Top of the repository, whose .gitignore files above the walked folder count too; absolute. */
	readonly root?: string | undefined;
	/** The disk does not tell upper from lower case. */
	readonly ignoreCase?: boolean;
	/** Enter symbolic links; every folder and file is visited once, however many ways lead there. */
	readonly followLinks?: boolean;
	/** Leaves out more than git does: a file or (with a slash at the end) a folder, absolute. */
	exclude?(path: string): boolean;
	/** Told about what could not be entered. */
	skip(skipped: Skipped): void;
}

/**
 * The files below `folder` (absolute, with `/`) that git would not ignore, in an order that depends on the names alone.
 * Git's own folder is left out. What is named outright is walked even where a .gitignore above excludes it.
 */
export async function* walk(files: Files, folder: string, options: WalkOptions): AsyncGenerator<string> {
	const top = options.root !== undefined && within(options.root, folder) ? options.root : folder;
	const walker = new Walker(files, top, options);
	yield* walker.folder(folder, await walker.inherited(folder));
	yield* walker.links();
}

/** True when `path` is `folder` or lies below it. */
export function within(folder: string, path: string): boolean {
	return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

interface Link {
	readonly path: string;
	readonly rules: GitIgnore;
}

class Walker {
	readonly #files: Files;
	readonly #top: string;
	readonly #options: WalkOptions;
	readonly #seen = new Set<string>();
	#links: Link[] = [];

	constructor(files: Files, top: string, options: WalkOptions) {
		this.#files = files;
		this.#top = top;
		this.#options = options;
	}

	/** The rules of the folders above; none where they exclude the folder itself. */
	async inherited(folder: string): Promise<GitIgnore> {
		const none = new GitIgnore(this.#options.ignoreCase ?? false);
		let rules = none;
		let at = this.#top;
		for (const name of this.#relative(folder).split('/').filter(Boolean)) {
			rules = await this.#layer(rules, at);
			at = join(at, name);
		}
		return at !== this.#top && rules.excludes(`${this.#relative(folder)}/`) ? none : rules;
	}

	async *folder(folder: string, above: GitIgnore): AsyncGenerator<string> {
		let real = folder;
		let entries;
		try {
			if (this.#options.followLinks) {
				real = await this.#files.real(folder);
				if (this.#seen.has(real)) return;
				this.#seen.add(real);
			}
			entries = await this.#files.list(folder);
		} catch (error) {
			this.#skip(folder, error);
			return;
		}
		const rules = entries.some(({ name }) => name === '.gitignore') ? await this.#layer(above, folder) : above;
		// By code units, not by locale: the order is part of what a shard and a report depend on.
		for (const { name, type } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = join(folder, name);
			const asked = type === 'folder' ? `${path}/` : path;
			if (name === '.git' || rules.excludes(this.#relative(asked)) || this.#options.exclude?.(asked)) continue;
			if (type === 'folder') yield* this.folder(path, rules);
			else if (type === 'link') this.#links.push({ path, rules });
			else if (type === 'file') {
				if (this.#options.followLinks) this.#seen.add(join(real, name));
				yield path;
			}
		}
	}

	/** What the links met so far lead to: last, so that everything goes by its own name first. */
	async *links(): AsyncGenerator<string> {
		while (this.#links.length > 0) {
			const batch = this.#links;
			this.#links = [];
			for (const { path, rules } of batch) {
				if (this.#options.followLinks) yield* this.#target(path, rules);
				else this.#options.skip({ path, reason: 'symbolic link' });
			}
		}
	}

	async *#target(path: string, rules: GitIgnore): AsyncGenerator<string> {
		try {
			const { type } = await this.#files.stat(path);
			if (type === 'folder') yield* this.folder(path, rules);
			const real = await this.#files.real(path);
			if (type !== 'file' || this.#seen.has(real)) return;
			this.#seen.add(real);
			yield path;
		} catch (error) {
			this.#skip(path, error);
		}
	}

	async #layer(rules: GitIgnore, folder: string): Promise<GitIgnore> {
		try {
			return rules.with(decode(await this.#files.read(join(folder, '.gitignore'))) ?? '', this.#relative(folder));
		} catch {
			return rules;
		}
	}

	#relative(path: string): string {
		return path.slice(this.#top.length).replace(/^\//, '');
	}

	#skip(path: string, error: unknown): void {
		this.#options.skip({ path, reason: error instanceof Error ? error.message : 'unreadable' });
	}
}

function join(folder: string, name: string): string {
	return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
