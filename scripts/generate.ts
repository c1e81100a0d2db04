import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { abandoned, generatedFiles, read } from './generate/files.ts';

// Writes everything that follows from the registries and the definition of the policy; --check only compares.
const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const files = generatedFiles(root);
const drifted = [...files].filter(([path, text]) => read(new URL(path, root)) !== text);
const stale = abandoned(root, files);

for (const [path, text] of drifted) {
	if (check) console.error(`${path} is not what the code says: run npm run generate.`);
	else {
		const file = new URL(path, root);
		mkdirSync(new URL('./', file), { recursive: true });
		writeFileSync(file, text);
		console.log(`${path} written`);
	}
}
for (const path of stale) {
	if (check) console.error(`${path} is generated no more: run npm run generate.`);
	else {
		rmSync(new URL(path, root));
		console.log(`${path} removed`);
	}
}
if (check && drifted.length + stale.length > 0) process.exitCode = 1;
