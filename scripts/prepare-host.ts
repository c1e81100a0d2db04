// Prepares what the tests in VS Code run in: a step of its own, so that its progress is seen.   node scripts/prepare-host.ts

import { downloadAndUnzipVSCode } from '@vscode/test-electron';

import { findBrowser } from '../test/host/browser.ts';
import { runsEmbedded } from '../test/host/node.ts';
import { prepareServer } from '../test/host/prepare.ts';

if (runsEmbedded()) {
	await prepareServer();
	await findBrowser();
} else {
	await downloadAndUnzipVSCode('stable');
}
