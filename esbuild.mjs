// Builds every entry that exists: the desktop and the web extension, and the CLI.
//   node esbuild.mjs [--dev] [--watch] [--only cli.js] [--out FOLDER]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

const { values: args } = parseArgs({
	options: {
		dev: { type: 'boolean' },
		watch: { type: 'boolean' },
		only: { type: 'string' },
		out: { type: 'string', default: 'dist' },
	},
});
const dev = args.dev || args.watch;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const shared = {
	bundle: true,
	minify: !dev,
	sourcemap: dev ? 'inline' : false,
	legalComments: 'none',
	logLevel: args.watch ? 'info' : 'warning',
	// jsonc-parser's `main` is UMD, whose require() calls no bundler can follow.
	mainFields: ['module', 'main'],
	define: { CORDON_VERSION: JSON.stringify(version) },
};

/**
 * The desktop bundle is a few kilobytes around the web one: both need the same engine, and the package is half as large
 * when it holds it once.
 * @type {import('esbuild').Plugin}
 */
const onTopOfWeb = {
	name: 'on-top-of-web',
	setup(build) {
		build.onResolve({ filter: /^\.\/extension\.ts$/ }, () => ({ path: './extension.web.cjs', external: true }));
	},
};

/** @type {Record<string, import('esbuild').BuildOptions & { entry: string }>} */
const bundles = {
	'cli.js': {
		entry: 'src/cli/main.ts',
		format: 'esm',
		platform: 'node',
		target: 'node20',
		banner: { js: '#!/usr/bin/env node' },
	},
	'extension.cjs': {
		entry: 'src/editor/extension.node.ts',
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		external: ['vscode'],
		plugins: [onTopOfWeb],
	},
	'extension.web.cjs': {
		entry: 'src/editor/extension.web.ts',
		format: 'cjs',
		platform: 'browser',
		target: 'es2022',
		external: ['vscode'],
	},
};

await Promise.all(
	Object.entries(bundles)
		.filter(([name, { entry }]) => existsSync(entry) && (args.only ?? name) === name)
		.map(async ([name, { entry, ...bundle }]) => {
			const options = { ...shared, ...bundle, entryPoints: [entry], outfile: join(args.out, name) };
			await (args.watch ? (await context(options)).watch() : build(options));
		}),
);
