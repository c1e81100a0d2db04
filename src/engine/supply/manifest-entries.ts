import type { Ecosystem } from './ecosystem.ts';
import type { PackageUse } from './imports.ts';

interface ManifestKind {
	readonly file: RegExp;
	readonly ecosystem: Ecosystem;
	/** Groups `name`, or `group` and `artifact`. Matched line by line, since what is inserted is a piece of the file. */
	readonly entry: RegExp;
	/** Keys of the same form that name no package. */
	readonly not?: RegExp;
}

const VERSION = String.raw`(?:[\^~<>=*v ]{0,4}\d[^"\n]{0,80}|\*|latest|next|(?:workspace|npm|catalog):[^"\n]{0,100})`;

const KINDS: readonly ManifestKind[] = [
	{
		file: /(?:^|\/)package\.json$/,
		ecosystem: 'npm',
		entry: new RegExp(String.raw`"(?<name>(?:@[\w.~-]{1,100}\/)?[\w.~-]{1,150})"\s{0,4}:\s{0,4}"${VERSION}"`, 'dg'),
		not: /^(?:version|node|npm|yarn|pnpm|bun|vscode|electron-version|packageManager|engines|name|start|test|build|license|port)$/,
	},
	{
		file: /(?:^|\/)(?:requirements|constraints)[\w.-]{0,60}\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/,
		ecosystem: 'pypi',
		entry: /^[ \t]{0,8}(?<name>[A-Za-z\d](?:[\w.-]{0,100}[A-Za-z\d])?)(?=[ \t]{0,4}(?:[[=<>~!@;#]|\r?$))/dgm,
	},
	{
		file: /(?:^|\/)pyproject\.toml$/,
		ecosystem: 'pypi',
		entry:
			/(?:^[ \t]{0,8}(?:[\w-]{1,40}[ \t]{0,4}=[ \t]{0,4}\[)?[ \t]{0,4}|,[ \t]{0,4})"(?<name>[A-Za-z\d](?:[\w.-]{0,100}[A-Za-z\d])?)(?=[ \t]{0,4}(?:[[=<>~!@;][^"\n]{0,200})?"[ \t]{0,4}(?:,|\]|\r?$))/dgm,
	},
	{
		file: /(?:^|\/)(?:pyproject\.toml|Pipfile)$/,
		ecosystem: 'pypi',
		entry:
			/^(?<name>[A-Za-z\d][\w.-]{0,100})[ \t]{0,4}=[ \t]{0,4}(?:"(?:[\^~<>=!]{1,2}[ \t]{0,2}\d|\*)|\{[^}\n]{0,200}version)/dgm,
		not: /^(?:python|version|requires-python|python_version|line-length|target-version)$/,
	},
	{
		file: /(?:^|\/)Cargo\.toml$/,
		ecosystem: 'crates',
		entry:
			/^(?<name>[A-Za-z][\w-]{0,100})(?:\.version)?[ \t]{0,4}=[ \t]{0,4}(?:"[\^~<>=* ]{0,4}(?:\d[^"\n]{0,60}|\*?)"|\{[^}\n]{0,300}\b(?:version|git)\b)/dgm,
		not: /^(?:version|edition|rust-version|resolver|opt-level|license|name|debug|lto|panic)$/,
	},
	{
		file: /(?:^|\/)go\.mod$/,
		ecosystem: 'go',
		entry:
			/^[ \t]{0,8}(?:require[ \t]{1,4})?(?<name>[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}(?:\/[\w.~-]{1,100}){0,12})[ \t]{1,4}v\d/dgm,
	},
	{
		file: /\.(?:cs|fs|vb)proj$|(?:^|\/)(?:Directory\.Packages\.props|packages\.config)$/,
		ecosystem: 'nuget',
		entry: /<(?:PackageReference|PackageVersion|package)\s{1,8}[^>\n]{0,100}?(?:Include|id)="(?<name>[\w.-]{1,150})"/dg,
	},
	{
		file: /(?:^|\/)pom\.xml$/,
		ecosystem: 'maven',
		entry:
			/<groupId>\s{0,8}(?<group>[\w.-]{1,150})\s{0,8}<\/groupId>\s{0,40}<artifactId>\s{0,8}(?<artifact>[\w.-]{1,150})\s{0,8}<\/artifactId>/dg,
	},
	{
		file: /\.gradle(?:\.kts)?$|(?:^|\/)libs\.versions\.toml$/,
		ecosystem: 'maven',
		entry:
			/["'](?<group>[A-Za-z][\w-]{0,60}(?:\.[\w-]{1,60}){0,8}):(?<artifact>[A-Za-z][\w.-]{0,150})(?=:[\w.$}{+[\](),-]{1,80}["']|["'])/dg,
	},
	{
		file: /(?:^|\/)(?:Gemfile|[\w-]{1,100}\.gemspec)$/,
		ecosystem: 'rubygems',
		entry:
			/(?:^[ \t]{0,16}gem[ (]{1,4}|\.add_(?:runtime_|development_)?dependency[ (]{1,4})["'](?<name>[A-Za-z][\w.-]{0,100})["']/dgm,
	},
	{
		file: /(?:^|\/)composer\.json$/,
		ecosystem: 'packagist',
		entry: /"(?<name>[a-z\d][\w.-]{0,100}\/[a-z\d][\w.-]{0,100})"\s{0,4}:\s{0,4}"[^"\n]{1,80}"/dgi,
	},
];

/** Whether packages are added to a project in a file of this path. */
export function isManifest(path: string): boolean {
	return KINDS.some(({ file }) => file.test(path));
}

/** The packages that a manifest, or a piece of one, asks for. `path` decides what it is; empty where it is none. */
export function manifestEntriesIn(text: string, path: string): PackageUse[] {
	return KINDS.filter(({ file }) => file.test(path)).flatMap(({ ecosystem, entry, not }) =>
		[...text.matchAll(entry)].flatMap(({ groups = {}, indices }): PackageUse[] => {
			const { name = `${groups['group']}:${groups['artifact']}` } = groups;
			if (not?.test(name)) return [];
			const [start] = indices?.groups?.['name'] ?? indices?.groups?.['group'] ?? [0];
			const [, end] = indices?.groups?.['name'] ?? indices?.groups?.['artifact'] ?? [0, 0];
			return [{ ecosystem, name, start, end, by: 'manifest' }];
		}),
	);
}
