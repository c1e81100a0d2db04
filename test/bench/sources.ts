import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Source {
	readonly path: string;
	readonly text: string;
}

const LARGEST = 1_000_000;

/** Sources of our own dependencies, up to `most` bytes: ordinary code in which every finding is a fake or an error. */
export function dependencySources(most: number): Source[] {
	const sources: Source[] = [];
	let bytes = 0;
	const visit = (folder: string): void => {
		for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = join(folder, entry.name);
			if (bytes >= most) return;
			if (entry.isDirectory()) visit(path);
			else if (/\.(?:[cm]?[jt]sx?|json|md|ya?ml)$/.test(entry.name) && statSync(path).size < LARGEST) {
				const text = readFileSync(path, 'utf8');
				sources.push({ path, text });
				bytes += text.length;
			}
		}
	};
	visit('node_modules');
	return sources;
}
