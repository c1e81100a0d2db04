// Runs the tests that live inside VS Code.   node scripts/test-editor.ts [--web] [--desktop[=VERSION|PATH]] [--grep=TITLE]

import { writeFile } from 'node:fs/promises';

import { runEditorSuite } from '../test/host/editor-suite.ts';
import { runsEmbedded } from '../test/host/node.ts';

const argument = (name: string) =>
	process.argv.find((text) => text === `--${name}` || text.startsWith(`--${name}=`))?.replace(/^--[^=]*=?/, '');

const desktop = argument('desktop') ?? (runsEmbedded() ? undefined : 'stable');
if (desktop !== undefined && argument('desktop') === undefined) {
	process.stderr.write('The embedded VS Code does not run on this system: testing in the desktop one.\n');
}
const result = await runEditorSuite({
	flavour: argument('web') === undefined ? 'desktop' : 'web',
	vscode: desktop === undefined ? 'embedded' : desktop || 'stable',
	grep: argument('grep') ?? '',
});
if (process.env['CORDON_TEST_RESULT']) {
	await writeFile(process.env['CORDON_TEST_RESULT'], JSON.stringify(result));
}
process.exitCode = result.failed > 0 ? 1 : 0;
