// Opens an address that `npm start` printed, and waits until Cordon shows itself there.   node test/host/visit.ts URL [PICTURE]

import { launchBrowser } from './browser.ts';

const [url, picture] = process.argv.slice(2);
if (!url) {
	throw new Error('Which address?');
}
const browser = await launchBrowser();
try {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(url);
	await page
		.locator('.statusbar-item', { hasText: 'Cordon' })
		.or(page.locator('.statusbar-item[aria-label*="Cordon"]'))
		.first()
		.waitFor({ timeout: 60_000 });
	const files = await page.locator('.explorer-folders-view .monaco-list-row').allInnerTexts();
	process.stdout.write(`Cordon is there. Files: ${files.map((file) => file.trim()).join(', ')}\n`);
	if (picture) {
		await page.screenshot({ path: picture });
	}
} finally {
	await browser.close();
}
