// Builds every entry that exists: the desktop and the web extension, and the CLI.
//   node esbuild.mjs [--dev] [--watch] [--only cli.js] [--out FOLDER]
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
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

/** What of the web bundle the desktop one asks for, by how it is imported. */
const SHARED =
	/^(?:\.\/extension|(?:\.|\.\.\/engine\/policy)\/(?:parse|policy-bytes|protected-paths|resolve)|\.\.\/engine\/policy\/layers|\.\.\/engine\/assistants\/sync\/(?:patterns|plan))\.ts$/;

/**
 * The desktop bundle is a few kilobytes around the web one: both need the same engine, and the package is half as large
 * when it holds it once.
 * @type {import('esbuild').Plugin}
 */
const onTopOfWeb = {
	name: 'on-top-of-web',
	setup(build) {
		// What the desktop's own code asks of the engine's larger parts, it asks of the web bundle.
		build.onResolve({ filter: SHARED }, () => ({
			path: './extension.web.cjs',
			external: true,
		}));
	},
};

/**
 * Where a format is published and what it looks like is for docs/rules alone: a tenth of the package for nothing.
 * @param {string} fields also what only an editor shows, for a bundle that shows nothing
 * @returns {import('esbuild').Plugin}
 */
const withoutDocumentation = (fields = 'source|shape') => ({
	name: 'without-documentation',
	setup(bundler) {
		const field = new RegExp(`^(\\t+(?:${fields}):)\\s+(?:'[^'\\n]*'|\`[^\`$\\n]*\`|[A-Z_]+),$`, 'gm');
		bundler.onLoad({ filter: /[\\/]detect[\\/]detectors[\\/].*\.ts$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			const contents = source.replace(field, "$1 '',");
			return { contents, loader: 'ts' };
		});
	},
});

/** What a hook does without most of the time: parts of Node that are slow to load, and parts of Cordon. */
const LATER = new RegExp(
	[
		'^node:(?:child_process|crypto|fs/promises)$',
		'/(?:detection|custom-hashes|files-of|policy-bytes|hook-search|hook-audit|hook-guard-below|hook-insertions|hook-warm-up|conversation-vault|decide-mentions|key-store)\\.ts$',
	].join('|'),
);

/**
 * A hook runs for everything that an assistant does, so what it mostly does without is loaded when it is first called.
 * Detection is a bundle of its own.
 * @type {(filter: RegExp) => import('esbuild').Plugin}
 */
const lazily = (filter) => ({
	name: 'lazily',
	setup(bundler) {
		bundler.onResolve({ filter }, ({ path, resolveDir, namespace }) => {
			if (namespace === 'lazily') return undefined;
			return { path: path.startsWith('.') ? join(resolveDir, path) : path, namespace: 'lazily' };
		});
		bundler.onLoad({ filter: /./, namespace: 'lazily' }, async ({ path }) => {
			const own = path.endsWith('.ts');
			const exported = await import(own ? pathToFileURL(path).href : path);
			const names = Object.keys(exported).filter(
				(name) => name !== 'default' && (own || typeof exported[name] === 'function'),
			);
			const from = JSON.stringify(path.endsWith('detection.ts') ? './engine.cjs' : path);
			const later = `const later = (load) => new Proxy(function () {}, {
				apply: (_, self, given) => Reflect.apply(load(), self, given),
				construct: (_, given) => new (load())(...given),
				get: (_, name) => load()[name],
			});`;
			const contents = names.map((name) =>
				typeof exported[name] === 'function'
					? `export const ${name} = later(() => require(${from}).${name});`
					: `export const ${name} = ${JSON.stringify(exported[name])};`,
			);
			contents.unshift(later);
			return { contents: contents.join('\n'), resolveDir: '.' };
		});
		bundler.onResolve({ filter: /^\.\/engine\.cjs$/ }, ({ path }) => ({ path, external: true }));
	},
});

/**
 * Policies refer to detectors by what they are called.
 * @type {import('esbuild').Plugin}
 */
const namesOnly = {
	name: 'names-only',
	setup(bundler) {
		bundler.onLoad({ filter: /[\\/]detect[\\/]registry\.ts$/ }, async ({ path }) => {
			const { detectors } = await import(pathToFileURL(path).href);
			const named = detectors.map(({ id, category, regions }) => ({ id, category, regions }));
			return { contents: `export const detectors = ${JSON.stringify(named)};` };
		});
	},
};

/**
 * Detection for a process that looks at one text: most of the providers are never asked, so each is loaded when one of
 * its triggers is found, and the table that finds triggers is kept from one process to the next.
 * @type {import('esbuild').Plugin}
 */
const forOneText = {
	name: 'for-one-text',
	setup(bundler) {
		bundler.onResolve({ filter: /^\.\/automaton\.ts$/ }, ({ importer }) =>
			importer.endsWith('scanner.ts') ? { path: resolve('src/node/kept-automaton.ts') } : undefined,
		);
		bundler.onLoad({ filter: /[\\/]secrets[\\/]providers\.ts$/ }, async ({ path }) => {
			const providers = await import(pathToFileURL(path).href);
			const files = [...(await readFile(path, 'utf8')).matchAll(/export \* as (\w+) from '(.+)'/g)];
			const known = [];
			const lines = files.map(([, name, file]) => {
				const parts = Object.entries(providers[name]).map(([key, detector]) => {
					if (detector.together) throw new Error(`${detector.id}: asked together with others, so it cannot wait`);
					const { description: _d, source: _s, shape: _h, told: _t, revoke: _r, environment: _e, ...rest } = detector;
					const { find: _f, guard, ...plain } = rest;
					known.push({ ...plain, guarded: guard !== undefined });
					return `${key}: late(() => require('${file}').${key})`;
				});
				return `export const ${name} = { ${parts.join(', ')} };`;
			});
			const late = `const known = JSON.parse(${JSON.stringify(JSON.stringify(known))});
			let next = 0;
			function late(load) {
				const { guarded, ...detector } = known[next++];
				let real;
				detector.find = (window, context) => (real ??= load()).find(window, context);
				if (guarded) detector.guard = (text, at) => (real ??= load()).guard(text, at);
				return detector;
			}`;
			return { contents: [late, ...lines].join('\n'), resolveDir: dirname(path) };
		});
	},
};

/**
 * To make a thousand detectors takes longer than all else that an editor waits for: done when a text is to be read.
 * @type {import('esbuild').Plugin}
 */
const detectorsLater = {
	name: 'detectors-later',
	setup(bundler) {
		bundler.onResolve({ filter: /registry\.ts$/ }, ({ path, resolveDir, namespace }) => {
			const file = join(resolveDir, path);
			if (namespace === 'detectors-later' || !/[\\/]detect[\\/]registry\.ts$/.test(file)) return undefined;
			return { path: file, namespace: 'detectors-later' };
		});
		bundler.onLoad({ filter: /./, namespace: 'detectors-later' }, ({ path }) => ({
			contents: ['allDetectors', 'detectorOf']
				.map((name) => `export function ${name}(...a) { return require(${JSON.stringify(path)}).${name}(...a); }`)
				.join('\n'),
			resolveDir: '.',
		}));
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

/** @type {Record<string, import('esbuild').BuildOptions & { entry: string, unsaid?: string }>} */
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
		plugins: [lazily(LATER), namesOnly],
	},
	'gate.cjs': {
		entry: 'src/cli/gate-entry.ts',
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		plugins: [lazily(LATER), namesOnly],
	},
	'engine.cjs': {
		entry: 'src/engine/detection.ts',
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		unsaid: 'source|shape|description|revoke|environment',
		plugins: [forOneText, lazily(/^(?:node:crypto|@noble\/hashes\/sha2\.js)$/)],
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
		plugins: [detectorsLater],
	},
};

/** What lies beside the CLI. */
const PARTS = { 'cli.js': ['commands.js', 'hook.cjs', 'gate.cjs', 'engine.cjs'] };

const wanted = args.only === undefined ? Object.keys(bundles) : [args.only, ...(PARTS[args.only] ?? [])];
await Promise.all(
	Object.entries(bundles)
		.filter(([name, { entry }]) => existsSync(entry) && wanted.includes(name))
		.map(async ([name, { entry, unsaid, ...bundle }]) => {
			const plugins = [...(bundle.plugins ?? []), withoutDocumentation(unsaid)];
			const options = { ...shared, ...bundle, plugins, entryPoints: [entry], outfile: join(args.out, name) };
			await (args.watch ? (await context(options)).watch() : build(options));
		}),
);
