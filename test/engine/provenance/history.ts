import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHANGES, chanceOf, pick, textOf, writeAi, lineOf, type Chance, type MarkedFiles } from './marked-files.ts';

const SOURCES = join(import.meta.dirname, '../../../src/engine');

/** Folders of sources that change seldom, so that a seed stays the same history. */
const FOLDERS = /^(detect|journal|redact|report|text)\//;

/** What happened: told to whoever follows. `wrote`: an assistant wrote lines, not committed yet. */
export interface Watcher {
	readonly wrote: (files: MarkedFiles) => Promise<void> | void;
	readonly committed: (files: MarkedFiles) => Promise<void> | void;
}

/** A history of real files in a real repository, of which every unit is known to be an assistant's or not. */
export class History {
	readonly folder: string;
	/** Subjects of commits in which an assistant wrote begin with this. */
	static readonly AI = 'AI: ';
	files: MarkedFiles = new Map();
	commits = 0;
	/** How often each thing was done. */
	readonly done = new Map<string, number>();
	readonly #chance: Chance;
	readonly #foreign: readonly string[];
	readonly #watcher: Watcher;

	constructor(folder: string, seed: number, watcher: Watcher, fileCount = 8) {
		this.folder = folder;
		this.#watcher = watcher;
		this.#chance = chanceOf(seed);
		const sources = sourceFiles();
		const order = sources.map((source) => ({ source, at: this.#chance() })).sort((a, b) => a.at - b.at);
		for (const [i, { source }] of order.slice(0, fileCount).entries())
			this.files.set(
				`src/file-${i}.ts`,
				source.split('\n').map((text) => lineOf(text, false)),
			);
		this.#foreign = order
			.slice(fileCount)
			.flatMap(({ source }) => source.split('\n'))
			.filter((text) => text.length < 200);
		this.git('init', '-q', '-b', 'main');
		this.git('config', 'user.email', 'dev@example.com');
		this.git('config', 'user.name', 'Dev');
		this.git('config', 'commit.gpgsign', 'false');
		this.git('config', 'maintenance.auto', 'false');
	}

	git(...args: readonly string[]): string {
		const dates = { GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' };
		const env = { ...process.env, ...dates, GIT_EDITOR: 'true', GIT_CONFIG_GLOBAL: '/dev/null' };
		return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
	}

	/** Plays so many commits of people, with an assistant's at the beginning and now and then. */
	async play(commits: number): Promise<void> {
		await this.#commit('start');
		await this.#assist(10);
		while (this.commits < commits) {
			const dice = this.#chance();
			if (dice < 0.06) await this.#renameFile();
			else if (dice < 0.12) await this.#moveAcross();
			else if (dice < 0.2) await this.#assist(1);
			else if (dice < 0.38) await this.#branch(pick(this.#chance, ['merge', 'squash', 'rebase', 'cherry-pick']));
			else if (dice < 0.43) await this.#amend();
			else await this.#change([...this.files.keys()]);
		}
	}

	/** Files as they are must be what the model says. */
	check(): void {
		for (const [path, lines] of this.files)
			if (readFileSync(join(this.folder, path), 'utf8') !== textOf(lines))
				throw new Error(`${path} is not what it should be`);
	}

	#note(what: string): void {
		this.done.set(what, (this.done.get(what) ?? 0) + 1);
	}

	#write(): void {
		rmSync(join(this.folder, 'src'), { recursive: true, force: true });
		for (const [path, lines] of this.files) {
			mkdirSync(dirname(join(this.folder, path)), { recursive: true });
			writeFileSync(join(this.folder, path), textOf(lines));
		}
	}

	async #commit(subject: string, ...more: readonly string[]): Promise<void> {
		this.#write();
		this.git('add', '-A');
		this.git('commit', '-q', '--allow-empty', '-m', subject, ...more);
		this.commits++;
		await this.#watcher.committed(this.files);
	}

	/** An assistant writes into so many files. */
	async #assist(count: number, among: readonly string[] = [...this.files.keys()]): Promise<void> {
		for (let n = 0; n < count; n++) {
			const path = pick(this.#chance, among);
			this.files.set(path, writeAi(this.files.get(path) ?? [], this.#chance, this.#foreign));
			await this.#watcher.wrote(this.files);
		}
		this.#note('assist');
		await this.#commit(`${History.AI}${this.commits}`);
	}

	async #change(among: readonly string[]): Promise<void> {
		for (let n = 1 + Math.floor(this.#chance() * 3); n > 0; n--) {
			const path = pick(this.#chance, among);
			const change = pick(this.#chance, CHANGES);
			this.#note(change.name);
			this.files.set(path, change(this.files.get(path) ?? [], this.#chance, this.#foreign));
		}
		await this.#commit(`people ${this.commits}`);
	}

	async #renameFile(): Promise<void> {
		const path = pick(this.#chance, [...this.files.keys()]);
		const lines = this.files.get(path) ?? [];
		this.files.delete(path);
		const change = pick(this.#chance, CHANGES);
		this.files.set(`src/renamed-${this.commits}.ts`, change(lines, this.#chance, this.#foreign));
		this.#note('rename file');
		await this.#commit(`people ${this.commits}`);
	}

	async #moveAcross(): Promise<void> {
		const paths = [...this.files.keys()];
		const [from, to] = [pick(this.#chance, paths), pick(this.#chance, paths)];
		if (from === to) return;
		const [source, target] = [this.files.get(from) ?? [], this.files.get(to) ?? []];
		const at = Math.floor(this.#chance() * source.length);
		const block = source.slice(at, at + 8 + Math.floor(this.#chance() * 20));
		const into = Math.floor(this.#chance() * target.length);
		this.files.set(from, [...source.slice(0, at), ...source.slice(at + block.length)]);
		this.files.set(to, [...target.slice(0, into), ...block, ...target.slice(into)]);
		this.#note('move across files');
		await this.#commit(`people ${this.commits}`);
	}

	async #amend(): Promise<void> {
		this.#note('amend');
		const path = pick(this.#chance, [...this.files.keys()]);
		this.files.set(path, pick(this.#chance, CHANGES)(this.files.get(path) ?? [], this.#chance, this.#foreign));
		await this.#commit(this.git('log', '-1', '--format=%s').trim(), '--amend');
	}

	/** Two lines of work on different files that come together; what comes of it is known without git. */
	async #branch(how: string): Promise<void> {
		const paths = [...this.files.keys()].sort();
		const [mine, theirs] = [paths.filter((_, i) => i % 2 === 0), paths.filter((_, i) => i % 2 === 1)];
		const base = new Map(this.files);
		this.#note(how);
		this.git('checkout', '-q', '-b', 'work');
		if (this.#chance() < 0.5) await this.#assist(1, theirs);
		for (let n = 0; n < 2; n++) await this.#change(theirs);
		const work = new Map(this.files);
		this.git('checkout', '-q', 'main');
		this.files = base;
		await this.#watcher.committed(this.files);
		for (let n = 0; n < 2; n++) await this.#change(mine);
		const ai = this.git('log', '--format=%s', 'main..work').includes(History.AI);
		if (how === 'merge') this.git('merge', '-q', '--no-ff', '-m', `merge ${this.commits}`, 'work');
		else if (how === 'squash') {
			this.git('merge', '-q', '--squash', 'work');
			this.git('commit', '-q', '--allow-empty', '-m', `${ai ? History.AI : ''}squash ${this.commits}`);
		} else if (how === 'rebase') {
			this.git('rebase', '-q', '--reapply-cherry-picks', '--empty=keep', 'main', 'work');
			this.git('checkout', '-q', 'main');
			this.git('merge', '-q', '--ff-only', 'work');
		} else this.git('cherry-pick', '--allow-empty', '--keep-redundant-commits', 'main..work');
		this.git('branch', '-q', '-D', 'work');
		for (const path of theirs) this.files.set(path, work.get(path) ?? []);
		this.check();
		await this.#watcher.committed(this.files);
	}
}

function sourceFiles(): string[] {
	return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && FOLDERS.test(name.replaceAll('\\', '/')))
		.sort()
		.map((name) => readFileSync(join(SOURCES, name), 'utf8'))
		.filter((text) => text.split('\n').length > 60);
}
