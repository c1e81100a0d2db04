// Builds every entry that exists: the desktop and the web extension, and the CLI.
//   node esbuild.mjs [--dev] [--watch]
import { existsSync, readFileSync } from 'node:fs';
import { build, context } from 'esbuild';

const dev = process.argv.includes('--dev') || process.argv.includes('--watch');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const shared = {
	bundle: true,
	minify: !dev,
	sourcemap: dev ? 'inline' : false,
	legalComments: 'none',
	logLevel: 'warning',
	// jsonc-parser's `main` is UMD, whose require() calls no bundler can follow.
	mainFields: ['module', 'main'],
	define: { CORDON_VERSION: JSON.stringify(version) },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
	{
		entryPoints: ['src/cli/main.ts'],
		outfile: 'dist/cli.js',
		format: 'esm',
		platform: 'node',
		target: 'node20',
		banner: { js: '#!/usr/bin/env node' },
	},
	{
		entryPoints: ['src/editor/extension.node.ts'],
		outfile: 'dist/extension.cjs',
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		external: ['vscode'],
	},
	{
		entryPoints: ['src/editor/extension.web.ts'],
		outfile: 'dist/extension.web.cjs',
		format: 'cjs',
		platform: 'browser',
		target: 'es2022',
		external: ['vscode'],
	},
];

const present = bundles.filter(({ entryPoints }) => existsSync(entryPoints[0]));

if (process.argv.includes('--watch')) {
	for (const bundle of present) await (await context({ ...shared, ...bundle, logLevel: 'info' })).watch();
} else {
	await Promise.all(present.map((bundle) => build({ ...shared, ...bundle })));
}
