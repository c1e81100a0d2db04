// Runs the tests that press keys in a real window.   node scripts/test-ui.ts [--grep=TITLE] [FILE…]

import { writeFile } from 'node:fs/promises';

import { findBrowser } from '../test/host/browser.ts';
import { packedFiles } from '../test/host/extension.ts';
import { runsEmbedded } from '../test/host/node.ts';
import { prepareServer } from '../test/host/prepare.ts';
import { runMocha } from './mocha.ts';

if (!runsEmbedded()) {
	process.stderr.write(
		'The embedded VS Code does not run on this system: the tests of the user interface are left out.\n',
	);
	if (process.env['CORDON_TEST_RESULT']) {
		await writeFile(process.env['CORDON_TEST_RESULT'], JSON.stringify({ passed: 0, failed: 0 }));
	}
	process.exit();
}

// Downloads have no time limit, tests have.
await prepareServer();
await findBrowser();
await packedFiles();

// A real window on a busy machine: a key press can be lost to something that takes the focus at that moment.
await runMocha(['test/ui'], { filesEach: 1, again: 2 });
