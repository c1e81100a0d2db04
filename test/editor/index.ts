import * as vscode from 'vscode';

/** A test file: its name, and what runs it so that it registers its tests. */
export type TestFile = readonly [name: string, load: () => unknown];

/** What one run is asked to do. */
export interface SuiteOptions {
	/** Where to write the counts, on the disk of the workspace folder. */
	resultFile: string;
	/** Runs only the tests whose full title matches. */
	grep: string;
	/** Begins every line that is printed, to tell it from what VS Code itself prints. */
	mark: string;
}

/**
 * Runs mocha inside the extension host, in Node and in a web worker alike, which is why it is mocha's browser build,
 * loaded before this, and why the counts are written by VS Code. Rejects when a test failed.
 */
export async function runSuite(files: readonly TestFile[], options: SuiteOptions): Promise<void> {
	const mocha = new Mocha({
		ui: 'bdd',
		timeout: 20_000,
		// A host that other extensions share, on a machine that may be busy.
		retries: 2,
		color: false,
		reporter: 'spec',
		...(options.grep ? { grep: options.grep } : {}),
	});
	for (const [name, load] of files) {
		mocha.suite.emit('pre-require', globalThis, name, mocha);
		load();
	}
	Mocha.reporters.Base.consoleLog = (pattern = '', ...args) => print(options.mark, String(pattern), args);
	const { passes: passed, failures: failed, pending } = await run(mocha);
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (folder && options.resultFile) {
		const result = JSON.stringify({ passed, failed, pending });
		await vscode.workspace.fs.writeFile(
			folder.uri.with({ path: options.resultFile }),
			new TextEncoder().encode(result),
		);
	}
	if (failed > 0) {
		throw new Error(`${failed} failed`);
	}
}

/** What console.log makes of mocha's patterns, in one string: the way to the page takes only the first argument whole. */
function print(mark: string, pattern: string, args: unknown[]): void {
	const rest = [...args];
	const text = pattern.replace(/%[sd]/g, () => String(rest.shift()));
	// oxlint-disable-next-line no-console -- the only way out of an extension host
	console.log([text, ...rest].join(' ').replace(/^/gm, mark));
}

function run(mocha: Mocha): Promise<Mocha.Stats> {
	return new Promise((resolve, reject) => {
		const runner = mocha.run(() => (runner.stats ? resolve(runner.stats) : reject(new Error('mocha kept no counts'))));
	});
}
