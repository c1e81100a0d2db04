import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';

import { installExtension, type ExtensionFlavour } from './extension.ts';
import { lineMark } from './line-mark.ts';
import { repository } from './root.ts';
import { scratchFolder } from './scratch.ts';
import { quietSettings } from './server.ts';

/** What to run, and in which VS Code. */
export interface EditorSuiteOptions {
	/** Which of the two bundles is under test. `web` leaves out the files that end in `.node.test.ts`. */
	flavour: ExtensionFlavour;
	/** `embedded` is the one from npm; anything else is a version for @vscode/test-electron to download, or the path of an executable. */
	vscode: string;
	grep?: string;
}

/** How a run ended. */
export interface SuiteResult {
	passed: number;
	failed: number;
}

/** Bundles the tests under test/editor, and runs them inside a VS Code that has the packed extension in it. */
export async function runEditorSuite(options: EditorSuiteOptions): Promise<SuiteResult> {
	const scratch = await scratchFolder('cordon-editor');
	try {
		const resultFile = join(scratch.path, 'result.json');
		const extension = await installExtension(join(scratch.path, 'extensions'), options.flavour);
		const tests = join(extension, 'test.cjs');
		await bundleTests(tests, resultFile, options);
		const workspace = await makeWorkspace(scratch.path);
		const user = join(scratch.path, 'data', 'User');
		await mkdir(user, { recursive: true });
		await writeFile(join(user, 'settings.json'), JSON.stringify(quietSettings));
		const code = await runTests({
			...executable(options.vscode),
			extensionDevelopmentPath: extension,
			extensionTestsPath: tests,
			extensionTestsEnv: { CORDON_NODE: process.execPath },
			launchArgs: [
				workspace,
				`--user-data-dir=${join(scratch.path, 'data')}`,
				`--extensions-dir=${join(scratch.path, 'none')}`,
			],
		}).catch(() => 1);
		// A suite that could not even start has written nothing, and must not count as one without failures.
		const result = await readFile(resultFile, 'utf8').then(
			(text) => JSON.parse(text) as SuiteResult,
			() => ({ passed: 0, failed: 1 }),
		);
		return { passed: result.passed, failed: code === 0 ? result.failed : Math.max(1, result.failed) };
	} finally {
		await scratch.remove();
	}
}

/**
 * Two folders from the start: adding the second one later would restart the extension host. That one is a folder of a
 * repository.
 */
async function makeWorkspace(parent: string): Promise<string> {
	const folders = ['workspace', 'around/other'];
	for (const folder of [...folders, 'around/.git']) await mkdir(join(parent, folder), { recursive: true });
	const file = join(parent, 'tests.code-workspace');
	await writeFile(file, JSON.stringify({ folders: folders.map((path) => ({ path })) }));
	return file;
}

function executable(vscode: string): { vscodeExecutablePath: string } | { version: string } {
	if (vscode === 'embedded') {
		return { vscodeExecutablePath: join(import.meta.dirname, 'shim') };
	}
	return /[\\/]/.test(vscode) ? { vscodeExecutablePath: vscode } : { version: vscode };
}

async function bundleTests(
	outfile: string,
	resultFile: string,
	{ flavour, vscode, grep = '' }: EditorSuiteOptions,
): Promise<void> {
	const mark = vscode === 'embedded' ? lineMark : '';
	const folder = join(repository, 'test', 'editor');
	const runs = (file: string): boolean =>
		file.endsWith('.test.ts') && (flavour === 'desktop' || !file.endsWith('.node.test.ts'));
	const files = (await readdir(folder, { recursive: true }))
		.map((file) => file.replaceAll('\\', '/'))
		.filter(runs)
		.sort();
	const list = files.map((file) => `[${JSON.stringify(file)}, () => require(${JSON.stringify(`./${file}`)})]`);
	await build({
		stdin: {
			contents: `import { runSuite } from './index.ts';
				export const run = () => runSuite([${list.join(', ')}], ${JSON.stringify({ resultFile, grep, mark })});`,
			resolveDir: folder,
			loader: 'ts',
		},
		banner: { js: await mochaForBrowsers() },
		outfile,
		bundle: true,
		format: 'cjs',
		platform: flavour === 'web' ? 'browser' : 'node',
		target: 'es2022',
		// As in esbuild.mjs.
		mainFields: ['module', 'main'],
		external: ['vscode'],
		...(flavour === 'web'
			? { alias: { 'node:assert/strict': join(import.meta.dirname, 'stand-in', 'assert.ts') } }
			: {}),
		sourcemap: true,
		logLevel: 'warning',
	});
}

/** As a page would load it: without a module around it, mocha makes itself global. */
async function mochaForBrowsers(): Promise<string> {
	const source = await readFile(join(repository, 'node_modules', 'mocha', 'mocha.js'), 'utf8');
	return `(function (module, exports) {${source}\n}).call(globalThis);`;
}
