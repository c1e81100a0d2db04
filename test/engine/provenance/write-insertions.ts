// Records insertions in the ledger of a folder until it has recorded so many:   node write-insertions.ts FOLDER COUNT PREFIX [close]

import { randomBytes } from 'node:crypto';
import { Ledger } from '../../../src/engine/provenance/ledger.ts';
import { aiOrigin } from '../../../src/engine/provenance/origin.ts';
import { Provenance } from '../../../src/engine/provenance/repository.ts';
import { folderStore } from '../../../src/node/folder-store.ts';

const [folder = '', count = '0', prefix = '', how = ''] = process.argv.slice(2);
const origin = aiOrigin('hook', 'certain', { assistant: 'claude-code' });
const text = 'const one = two(three);\nconst four = five(six);\n';

function open(): Provenance {
	const ledger = new Ledger(folderStore(folder), {
		now: Date.now,
		random: randomBytes,
		problem: (why) => console.log(`problem ${why}`),
	});
	return new Provenance(ledger, randomBytes);
}

let provenance = open();
for (let n = 1; n <= Number(count); n++) {
	const path = `src/${prefix}.ts`;
	provenance.record({ path, text: text.repeat(3), spans: [{ start: 0, end: 24 }], origin, id: `${prefix}-${n}` });
	await provenance.ledger.flush();
	// A hook lives for one event.
	if (how === 'close') {
		await provenance.ledger.close();
		if (n % 10 === 0) await provenance.ledger.compact();
		provenance = open();
	}
	// Said after it is on the disk: whatever happens from here on, it must be there.
	console.log(`${prefix}-${n}`);
}
await provenance.ledger.close();
