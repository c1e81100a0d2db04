import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the workspace that `npm start` opens. */
export async function createDemoWorkspace(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'README.md'), '# Demo\n');
	await writeFile(join(folder, '.env'), 'DATABASE_PASSWORD=change-me\n');
}
