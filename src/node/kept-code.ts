import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { writeAtomically } from './atomic-write.ts';
import { shortHash } from './short-hash.ts';
import { codeFolder } from './state-folder.ts';

type Require = (file: string) => unknown;

/** A bundle that was loaded: what it exports, and a way to keep its code as far as it is compiled by now. */
interface Loaded {
	readonly name: string;
	readonly script: Script;
	readonly exports: unknown;
}

/** Other versions that are kept besides. */
const MOST_KEPT = 12;

/**
 * Loads CommonJS bundles of a folder, with compiled code from Cordon's state folder. Node's own cache
 * (`module.enableCompileCache`) keeps what the first process has called until its end, and that is too little here.
 */
export class KeptCode {
	readonly #folder: string;
	readonly #require: Require;
	readonly #loaded = new Map<string, Loaded>();
	readonly #fresh: Loaded[] = [];

	constructor(folder: string, require: Require) {
		this.#folder = folder;
		this.#require = require;
	}

	/** A bundle by its name, or whatever else `require` knows. */
	readonly require: Require = (file) => {
		if (!/^\.\/\w+\.cjs$/.test(file)) return this.#require(file);
		const known = this.#loaded.get(file);
		if (known) return known.exports;
		const path = join(this.#folder, file);
		const name = `code-${shortHash(`${process.version}${process.arch}${path}${statSync(path).mtimeMs}`)}`;
		const cachedData = read(join(codeFolder(), name));
		const source = `(function (module, exports, require, __filename) {${readFileSync(path, 'utf8')}\n})`;
		const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
		const module = { exports: {} };
		const run = script.runInThisContext() as (...given: readonly unknown[]) => void;
		run(module, module.exports, this.require, path);
		const loaded = { name, script, exports: module.exports };
		this.#loaded.set(file, loaded);
		if (!cachedData || script.cachedDataRejected === true) this.#fresh.push(loaded);
		return module.exports;
	};

	/** Whether something was compiled that is not kept. */
	get isFresh(): boolean {
		return this.#fresh.length > 0;
	}

	/** Keeps the code of what was called so far. Throws what node:fs throws. */
	keep(): void {
		const folder = codeFolder();
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const old = readdirSync(folder).filter((name) => name.startsWith('code-'));
		if (old.length > MOST_KEPT) for (const name of old) rmSync(join(folder, name), { force: true });
		for (const { name, script } of this.#fresh.splice(0)) {
			writeAtomically(join(folder, name), script.createCachedData(), 0o600);
		}
	}
}

function read(file: string): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}
