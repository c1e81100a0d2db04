// Writes records to a journal until it has written so many, as one process:   node write-many.ts FOLDER COUNT

import { randomBytes } from 'node:crypto';
import { JournalWriter } from '../../../src/engine/journal/writer.ts';
import { folderStore } from '../../../src/node/folder-store.ts';

const [folder = '', count = '0'] = process.argv.slice(2);
const writer = new JournalWriter<{ what: number; filling: string }>(folderStore(folder), {
	now: Date.now,
	random: randomBytes,
	limits: { fileBytes: 100_000, totalBytes: 20_000_000, files: 100, queue: 10_000 },
	problem: (why) => console.log(`problem ${why}`),
});
for (let what = 1; what <= Number(count); what++) {
	writer.append({ what, filling: 'x'.repeat(200) });
	if (what % 10 === 0) await writer.flush();
	// Said after it is on the disk: whatever happens from here on, it must be there.
	if (what % 100 === 0) console.log(`written ${what}`);
}
await writer.close();
console.log(`waiting ${writer.waiting}`);
