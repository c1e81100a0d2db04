// Builds every entry that exists: the desktop and the web extension, and the CLI.
//   node esbuild.mjs [--dev] [--watch] [--only cli.js] [--out FOLDER]
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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
		// What the desktop's own code asks of the engine's larger parts, it asks of the web bundle.
		build.onResolve({ filter: /^\.\/(?:extension|parse)\.ts$/ }, () => ({
			path: './extension.web.cjs',
			external: true,
		}));
	},
};

/**
 * Where a format is published and what it looks like is for docs/rules alone: a tenth of the package for nothing.
 * @type {import('esbuild').Plugin}
 */
const withoutDocumentation = {
	name: 'without-documentation',
	setup(bundler) {
		bundler.onLoad({ filter: /[\\/]detect[\\/]detectors[\\/].*\.ts$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			const contents = source.replace(/^(\t+(?:source|shape):)\s+(?:'[^'\n]*'|`[^`$\n]*`|[A-Z_]+),$/gm, "$1 '',");
			return { contents, loader: 'ts' };
		});
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
			const plugins = [...(bundle.plugins ?? []), withoutDocumentation];
			const options = { ...shared, ...bundle, plugins, entryPoints: [entry], outfile: join(args.out, name) };
			await (args.watch ? (await context(options)).watch() : build(options));
		}),
);
