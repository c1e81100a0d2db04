import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Patch {
	files: readonly string[];
	why: string;
	find: RegExp;
	replace: string;
}

const patches: readonly Patch[] = [
	{
		why: 'code-server answers yes to every question whether an extension may use a proposed API',
		files: [
			'out/server-main.js',
			'out/vs/code/browser/workbench/workbench.js',
			'out/vs/workbench/api/node/extensionHostProcess.js',
			'out/vs/workbench/api/worker/extensionHostWorkerMain.js',
		],
		find: /(function (?<ask>[\w$]+)\((?<extension>[\w$]+),(?<proposal>[\w$]+)\)\{)return!0(\}function [\w$]+\((?<e>[\w$]+),(?<p>[\w$]+)\)\{if\(!\k<ask>\(\k<e>,\k<p>\)\)throw new Error\(`Extension ')/g,
		replace: '$1return $<extension>.enabledApiProposals?.includes($<proposal>)??!1$5',
	},
	{
		why: 'code-server lets every extension keep the proposals that its manifest declares; published VS Code only for itself and where the user said so',
		files: ['out/vs/code/browser/workbench/workbench.js'],
		find: /this\._envEnablesProposedApiForAll=!0/g,
		replace:
			'this._envEnablesProposedApiForAll=this._envEnabledExtensions.size===0&&Array.isArray(this._environmentService.extensionEnabledProposedApi)',
	},
];

/**
 * Makes the embedded VS Code as strict about proposed API as the published one, so that a green test means something there.
 * Throws when a place is not found exactly once: a new version has to be looked at, not trusted.
 */
export async function patchServer(root: string): Promise<void> {
	for (const { files, find, replace, why } of patches) {
		for (const file of files) {
			const path = join(root, file);
			const source = await readFile(path, 'utf8');
			const count = source.match(find)?.length ?? 0;
			if (count !== 1) {
				throw new Error(`${file} has ${count} places instead of one to mend (${why})`);
			}
			await writeFile(path, source.replace(find, replace));
		}
	}
}
