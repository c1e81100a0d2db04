import { mkdirSync, writeFileSync } from 'node:fs';
import { generatedFiles, read } from './generate/files.ts';

// Writes everything that follows from the registries and the definition of the policy; --check only compares.
const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const drifted = [...generatedFiles(root)].filter(([path, text]) => read(new URL(path, root)) !== text);

for (const [path, text] of drifted) {
	if (check) console.error(`${path} is not what the code says: run npm run generate.`);
	else {
		const file = new URL(path, root);
		mkdirSync(new URL('./', file), { recursive: true });
		writeFileSync(file, text);
		console.log(`${path} written`);
	}
}
if (check && drifted.length > 0) process.exitCode = 1;
