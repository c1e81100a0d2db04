// Builds every entry that exists: the desktop and the web extension, and the CLI.
//   node esbuild.mjs [--dev] [--watch] [--only cli.js] [--out FOLDER]
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/**
 * A hook runs for everything that an assistant does, and mostly needs none of this: detection is a bundle of its own, and
 * what is slow to load waits for its first use.
 * @type {import('esbuild').Plugin}
 */
const lazily = {
	name: 'lazily',
	setup(bundler) {
		bundler.onResolve({ filter: /^node:(?:child_process|crypto|fs\/promises)$/ }, ({ path, namespace }) =>
			namespace === 'lazily' ? { path, external: true } : { path, namespace: 'lazily' },
		);
		bundler.onResolve({ filter: /\/detection\.ts$/ }, () => ({ path: './engine.cjs', namespace: 'lazily' }));
		bundler.onLoad({ filter: /^node:/, namespace: 'lazily' }, async ({ path }) => {
			const names = Object.entries(await import(path)).flatMap(([name, it]) =>
				typeof it === 'function' ? [name] : [],
			);
			const own = names.filter((name) => name !== 'default');
			return {
				contents: own.map((name) => `export const ${name} = (...a) => require('${path}').${name}(...a);`).join('\n'),
			};
		});
		bundler.onLoad({ filter: /engine/, namespace: 'lazily' }, () => ({
			contents: `export class Detection {
				constructor(...given) { this.made = () => { const real = new (require('./engine.cjs').Detection)(...given); this.made = () => real; return real; }; }
				scan(...given) { return this.made().scan(...given); }
			}`,
		}));
		// Policies refer to detectors by what they are called.
		bundler.onLoad({ filter: /[\\/]detect[\\/]registry\.ts$/ }, async ({ path }) => {
			const { detectors } = await import(pathToFileURL(path).href);
			const named = detectors.map(({ id, category, regions }) => ({ id, category, regions }));
			return { contents: `export const detectors = ${JSON.stringify(named)};` };
		});
		bundler.onResolve({ filter: /^\.\/engine\.cjs$/ }, ({ path }) => ({ path, external: true }));
	},
};

/** @type {import('esbuild').Plugin} */
const beside = {
	name: 'beside',
	setup(bundler) {
		bundler.onResolve({ filter: /^\.\/(?:main\.ts|hook\.cjs)$/ }, ({ path }) => ({
			path: path.replace('main.ts', 'commands.js'),
			external: true,
		}));
	},
};

/** @type {Record<string, import('esbuild').BuildOptions & { entry: string }>} */
const bundles = {
	'cli.js': {
		entry: 'src/cli/entry.ts',
		format: 'esm',
		platform: 'node',
		target: 'node20',
		banner: { js: '#!/usr/bin/env node' },
		plugins: [beside],
	},
	'commands.js': {
		entry: 'src/cli/main.ts',
		format: 'esm',
		platform: 'node',
		target: 'node20',
	},
	'hook.cjs': {
		entry: 'src/cli/hook-entry.ts',
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		plugins: [lazily],
	},
	'engine.cjs': {
		entry: 'src/engine/detection.ts',
		format: 'cjs',
		platform: 'node',
		target: 'node20',
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

/** What lies beside the CLI. */
const PARTS = { 'cli.js': ['commands.js', 'hook.cjs', 'engine.cjs'] };

const wanted = args.only === undefined ? Object.keys(bundles) : [args.only, ...(PARTS[args.only] ?? [])];
await Promise.all(
	Object.entries(bundles)
		.filter(([name, { entry }]) => existsSync(entry) && wanted.includes(name))
		.map(async ([name, { entry, ...bundle }]) => {
			const plugins = [...(bundle.plugins ?? []), withoutDocumentation];
			const options = { ...shared, ...bundle, plugins, entryPoints: [entry], outfile: join(args.out, name) };
			await (args.watch ? (await context(options)).watch() : build(options));
		}),
);
