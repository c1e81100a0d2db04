import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where prepared things are kept, once per user. `CORDON_HOST_CACHE` moves it. */
function cacheFolder(): string {
	const own = process.env['CORDON_HOST_CACHE'];
	if (own) {
		return own;
	}
	if (process.platform === 'win32') {
		return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'cordon-host');
	}
	return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'cordon-host');
}

/**
 * The folder `name` of the cache, made by `build` if it is not there yet.
 * It is built under another name and renamed as the last act, so what is found under its name is always whole:
 * an interrupted build is simply done again. A lock makes a second process wait rather than download the same twice.
 */
export async function cached(name: string, build: (folder: string) => Promise<void>): Promise<string> {
	const target = join(cacheFolder(), name);
	if (await exists(target)) {
		return target;
	}
	await mkdir(cacheFolder(), { recursive: true });
	const release = await lock(`${target}.lock`);
	try {
		if (await exists(target)) {
			return target;
		}
		await removeLeftovers(name);
		const folder = await mkdtemp(`${target}.part-`);
		try {
			await build(folder);
			await rename(folder, target).catch(async (error: unknown) => {
				// Another process was first after all: what it made is as good.
				if (!(await exists(target))) {
					throw error;
				}
			});
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
		return target;
	} finally {
		await release();
	}
}

/** Whether the path is there. */
async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}

async function removeLeftovers(name: string): Promise<void> {
	for (const entry of await readdir(cacheFolder())) {
		if (entry.startsWith(`${name}.part-`)) {
			// Something that the killed process started may still be writing there: then the next time will do.
			await rm(join(cacheFolder(), entry), { recursive: true, force: true }).catch(() => {});
		}
	}
}

async function lock(file: string): Promise<() => Promise<void>> {
	for (;;) {
		try {
			await writeFile(file, String(process.pid), { flag: 'wx' });
			return () => rm(file, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
				throw error;
			}
		}
		// The owner may have been killed, which leaves its lock behind.
		const owner = Number(await readFile(file, 'utf8').catch(() => ''));
		if (owner > 0 && !isAlive(owner)) {
			await rm(file, { force: true });
		} else {
			await sleep(300);
		}
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
