import { join } from 'node:path';

import { repository } from '../../host/root.ts';
import type { Workbench } from './workbench.ts';

/** Part of the window, in its pixels. */
export interface Clip {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Pictures are written where this is set: `npm run pictures`. Without it, tests check the same states. */
export const takesPictures = process.env['CORDON_PICTURES'] !== undefined;

/** Writes a picture for the documentation. What looks like a key is blurred, so that none can be read in it. */
export async function picture({ page }: Workbench, name: string, clip: Clip): Promise<void> {
	if (!takesPictures) return;
	await page.addStyleTag({ content: '.cordon-blurred { filter: blur(3.5px) }' });
	await page.evaluate(`(() => {
		for (const line of document.querySelectorAll('.view-line')) {
			const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
			const found = [];
			while (texts.nextNode()) found.push(texts.currentNode);
			// VS Code draws a long key in several pieces: only the first one keeps its beginning.
			let inKey = false;
			for (const text of found) {
				const { data } = text;
				const key = (inKey ? /^[\\w+-]+/ : /(?=[\\w+-]*\\d)(?=[\\w+-]*[a-z])(?!CORDON_)[\\w+-]{16,}/).exec(data);
				const shown = inKey ? 0 : 6;
				inKey = key !== null && key.index + key[0].length === data.length;
				if (!key || text.parentElement.className === 'cordon-blurred') continue;
				const rest = text.splitText(key.index + shown);
				rest.splitText(key[0].length - shown);
				const blurred = document.createElement('span');
				blurred.className = 'cordon-blurred';
				rest.replaceWith(blurred);
				blurred.append(rest);
			}
		}
	})()`);
	await page.screenshot({ path: join(repository, 'docs', 'images', `${name}.png`), clip, animations: 'disabled' });
}
