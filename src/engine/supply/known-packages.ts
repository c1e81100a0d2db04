import { parse } from 'jsonc-parser';
import type { Ecosystem } from './ecosystem.ts';
import { manifestEntriesIn } from './manifest-entries.ts';

/** A package that a manifest or lock file names. */
export interface KnownPackage {
	readonly ecosystem: Ecosystem;
	readonly name: string;
}

/** What one file of a project tells about packages. */
export interface Knowledge {
	readonly packages: readonly KnownPackage[];
	/** Beginnings of specifiers that lead into the project itself (`paths` of a tsconfig). */
	readonly aliases: readonly string[];
}

type Reader = (text: string) => readonly string[];

const group =
	(pattern: RegExp): Reader =>
	(text) =>
		[...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? '');

const tomlNames = group(/^name[ \t]*=[ \t]*["'](?<name>[^"'\n]{1,150})["']/gm);

/** Lock files, and what manifests say beyond their entries, line by line: a lock file may have megabytes. */
const READERS: readonly (readonly [RegExp, Ecosystem, Reader])[] = [
	[
		/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
		'npm',
		group(/"(?:[^"\n]{0,400}node_modules\/)?(?<name>(?:@[\w.~-]{1,100}\/)?[\w.~-]{1,150})"\s?:\s?[{"]/g),
	],
	[/(?:^|\/)yarn\.lock$/, 'npm', group(/(?<=^"?|, "?)(?<name>(?:@[\w.~-]{1,100}\/)?[\w.~-]{1,150})@/gm)],
	[
		/(?:^|\/)pnpm-lock\.yaml$/,
		'npm',
		group(/^ {2,8}['"]?\/?(?<name>(?:@[\w.~-]{1,100}\/)?[\w.~-]{1,150})(?:['"]?:|[@/]\d)/gm),
	],
	[/(?:^|\/)bun\.lock$/, 'npm', group(/"(?<name>(?:@[\w.~-]{1,100}\/)?[\w.~-]{1,150})"\s?:\s?[["]/g)],
	[/(?:^|\/)package\.json$/, 'npm', packageJson],
	[/(?:^|\/)deno\.jsonc?$/, 'npm', group(/"(?<name>(?:@[\w.~-]{1,100}\/)?[\w.~-]{1,150})\/?"\s?:\s?"/g)],
	[/(?:^|\/)(?:poetry|uv|pdm)\.lock$/, 'pypi', tomlNames],
	[/(?:^|\/)pyproject\.toml$/, 'pypi', (text) => [...tomlNames(text), ...inLists(text)]],
	[/(?:^|\/)Pipfile\.lock$/, 'pypi', group(/^ {8}"(?<name>[\w.-]{1,150})": \{/gm)],
	[
		/(?:^|\/)setup\.(?:py|cfg)$/,
		'pypi',
		group(/(?:["']|^[ \t]{1,12})(?<name>[A-Za-z\d][\w.-]{0,100})(?=[ \t]{0,4}(?:[[=<>~!;]|["']|\r?$))/gm),
	],
	[/(?:^|\/)environment\.ya?ml$/, 'pypi', group(/^[ \t]{0,12}-[ \t]{1,4}(?<name>[A-Za-z\d][\w.-]{0,100})/gm)],
	[/(?:^|\/)Cargo\.(?:toml|lock)$/, 'crates', tomlNames],
	[
		/(?:^|\/)Cargo\.toml$/,
		'crates',
		group(/^\[(?:[^\]\n]{0,200}\.)?(?:dev-|build-)?dependencies\.(?<name>[\w-]{1,100})\]/gm),
	],
	[/(?:^|\/)Cargo\.toml$/, 'crates', group(/^(?<name>[\w-]{1,100})(?:\.workspace[ \t]*=|[ \t]*=[ \t]*\{)/gm)],
	[
		/(?:^|\/)go\.(?:mod|work)$/,
		'go',
		group(
			/^[ \t]{0,8}(?:module|replace|require)?[ \t]{0,4}(?<name>[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}(?:\/[\w.~-]{1,100}){0,12})(?=[ \t]|\r?$)/gm,
		),
	],
	[/(?:^|\/)go\.sum$/, 'go', group(/^(?<name>[^\s]{1,300}) v/gm)],
	[/(?:^|\/)(?:gradle\.lockfile|[^/]*\.lockfile)$/, 'maven', group(/^(?<name>[\w.-]{1,150}:[\w.-]{1,150}):/gm)],
	[/(?:^|\/)packages\.lock\.json$/, 'nuget', group(/^ {6}"(?<name>[\w.-]{1,150})": \{/gm)],
	[/(?:^|\/)composer\.lock$/, 'packagist', group(/"name"\s?:\s?"(?<name>[^"\n]{3,200})"/g)],
	[/(?:^|\/)composer\.json$/, 'packagist', group(/"name"\s?:\s?"(?<name>[^"\n]{3,200})"/g)],
	[/(?:^|\/)Gemfile\.lock$/, 'rubygems', group(/^ {4,8}(?<name>[A-Za-z][\w.-]{0,100})(?= \(|!?$)/gm)],
];

const TSCONFIG = /(?:^|\/)[tj]sconfig(?:\.[\w.-]{1,60})?\.json$/;

/** Whether a file of this path tells which packages a project uses. */
export function tellsPackages(path: string): boolean {
	return TSCONFIG.test(path) || READERS.some(([file]) => file.test(path)) || MANIFEST.test(path);
}

const MANIFEST =
	/(?:^|\/)(?:(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|Pipfile|pom\.xml|[^/]+\.gradle(?:\.kts)?|libs\.versions\.toml|[^/]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props|packages\.config|Gemfile|[^/]+\.gemspec)$/;

/** The packages that a manifest or lock file names, and the aliases of a tsconfig. */
export function knowledgeIn(path: string, text: string): Knowledge {
	const entries = manifestEntriesIn(text, path).map(({ ecosystem, name }) => ({ ecosystem, name }));
	const read = READERS.filter(([file]) => file.test(path)).flatMap(([, ecosystem, reader]) =>
		reader(text).map((name) => ({ ecosystem, name })),
	);
	return { packages: [...entries, ...read], aliases: TSCONFIG.test(path) ? aliasesIn(text) : [] };
}

const DEPENDENCIES = [
	'dependencies',
	'devDependencies',
	'peerDependencies',
	'optionalDependencies',
	'overrides',
	'resolutions',
];

/** https://docs.npmjs.com/cli/configuring-npm/package-json */
function packageJson(text: string): readonly string[] {
	const json = record(parse(text, [], { allowTrailingComma: true }));
	const own = typeof json['name'] === 'string' ? [json['name']] : [];
	const bundled = json['bundledDependencies'] ?? json['bundleDependencies'];
	// The editor's own module is no package: https://code.visualstudio.com/api/references/vscode-api
	const editor = record(json['engines'])['vscode'] === undefined ? [] : ['vscode'];
	const listed = Array.isArray(bundled) ? bundled.map(String) : [];
	return [...own, ...editor, ...listed, ...DEPENDENCIES.flatMap((key) => Object.keys(record(json[key])))];
}

/** https://www.typescriptlang.org/tsconfig/#paths */
function aliasesIn(text: string): readonly string[] {
	const options = record(record(parse(text, [], { allowTrailingComma: true }))['compilerOptions']);
	return Object.keys(record(options['paths'])).map((key) => key.replace(/\*.*$/, ''));
}

/** Requirements in the lists of a pyproject.toml: PEP 508, one or more in a line. */
function inLists(text: string): string[] {
	return [
		...text.matchAll(
			/["'](?<name>[A-Za-z\d](?:[\w.-]{0,100}[A-Za-z\d])?)(?=[ \t]{0,4}(?:[[=<>~!@;][^"'\n]{0,200})?["'])/g,
		),
	].map(({ groups }) => groups?.['name'] ?? '');
}

function record(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
