import type { Ecosystem } from './ecosystem.ts';
import { namesPackages, type PackageUse } from './imports.ts';

/** Commands that fetch the packages named behind them, with the options that take a word along. */
interface Installer {
	readonly ecosystem: Ecosystem;
	readonly command: string;
	readonly valued: RegExp;
	/** Only the first word is a package, the rest is for its program. */
	readonly one?: true;
}

const NPM_VALUED = /^(?:--registry|--prefix|-C|--tag|--filter|-F|-w|--workspace|--cwd|--cache|--userconfig)$/;
const PIP_VALUED =
	/^(?:-r|--requirement|-c|--constraint|-e|--editable|-i|--index-url|--extra-index-url|-f|--find-links|-t|--target|--prefix|--python|--group|-G|--source|--extra|-E|--platform|--python-version|-n|--name)$/;
const CARGO_VALUED =
	/^(?:--version|--vers|--git|--branch|--tag|--rev|--path|--features|-F|--manifest-path|-p|--package|--registry|--root|--target|--rename|--profile)$/;
const NONE = /^(?!)/;

const INSTALLERS: readonly Installer[] = [
	{
		ecosystem: 'npm',
		command: String.raw`(?:npm|pnpm|yarn|bun)\s{1,4}(?:-{1,2}[\w-]{1,30}\s{1,4}){0,3}(?:global\s{1,4})?(?:i|install|add|in)`,
		valued: NPM_VALUED,
	},
	{
		ecosystem: 'npm',
		command: String.raw`(?:npx|bunx|pnpx|pnpm\s{1,4}dlx|yarn\s{1,4}dlx|bun\s{1,4}x|npm\s{1,4}exec)`,
		valued: NPM_VALUED,
		one: true,
	},
	{
		ecosystem: 'pypi',
		command: String.raw`(?:(?:python[\d.]{0,4}\s{1,4}-m\s{1,4}|uv\s{1,4})?pip[\d.]{0,4}\s{1,4}install|(?:uv|poetry|pdm|rye|hatch)\s{1,4}add|pipenv\s{1,4}install|pipx\s{1,4}(?:install|run)|uv\s{1,4}tool\s{1,4}(?:install|run))`,
		valued: PIP_VALUED,
	},
	{ ecosystem: 'pypi', command: 'uvx', valued: PIP_VALUED, one: true },
	{ ecosystem: 'crates', command: String.raw`cargo\s{1,4}(?:add|install|binstall)`, valued: CARGO_VALUED },
	{ ecosystem: 'go', command: String.raw`go\s{1,4}(?:get|install)`, valued: NONE },
	{
		ecosystem: 'rubygems',
		command: String.raw`(?:gem\s{1,4}install|bundle\s{1,4}add)`,
		valued: /^(?:-v|--version|-s|--source|-i|--install-dir|-g|--group)$/,
	},
	{
		ecosystem: 'packagist',
		command: String.raw`composer\s{1,4}(?:global\s{1,4})?require`,
		valued: /^(?:-d|--working-dir)$/,
	},
	{
		ecosystem: 'nuget',
		command: String.raw`(?:dotnet\s{1,4}(?:add\s{1,4}(?:[\w./\\-]{1,200}\s{1,4})?package|package\s{1,4}add|tool\s{1,4}install)|nuget\s{1,4}install|Install-Package)`,
		valued: /^(?:-v|--version|-Version|-f|--framework|-s|--source|-Source|-ProjectName)$/i,
		one: true,
	},
];

/** What may come before a command that is one: a line's start, a prompt, another command, a quotation mark. */
const BEFORE = String.raw`(?<=(?:^|[\n;&|("'\`$>%]|\bRUN|\bsudo|\brun:|\bthen|\bdo|\[)[ \t]{0,16}|^[ \t]{0,16}-[ \t]{1,4})`;

const PATTERNS = INSTALLERS.map((installer) => {
	const pattern = new RegExp(`${BEFORE}${installer.command}(?![\\w-])(?<rest>[ \\t]{1,8}[^\\n;&|\`)]{1,1000})`, 'dgm');
	return { installer, pattern };
});

/** What a registry would take for a name, with what people add to it. */
const NAMES: Readonly<Record<Ecosystem, RegExp>> = {
	npm: /^(?:@[a-z\d~][\w.~-]{0,100}\/)?[a-z\d~][\w.~-]{0,150}(?=@|$)/i,
	pypi: /^[a-z\d](?:[\w.-]{0,150}[a-z\d])?(?=[[=<>~!@;,]|$)/i,
	crates: /^[a-z][\w-]{0,100}(?=@|$)/i,
	go: /^[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,5}(?:\/[\w.~-]{1,100}){0,12}(?=@|$)/i,
	rubygems: /^[a-z][\w.-]{0,100}$/i,
	packagist: /^[a-z\d][\w.-]{0,100}\/[a-z\d][\w.-]{0,100}(?=:|$)/i,
	nuget: /^[a-z][\w.-]{0,150}$/i,
	maven: /^[\w.-]{1,150}:[\w.-]{1,150}$/,
};

/** In source code, a command counts where it begins a line of a comment: in strings and prose it is an example. */
const COMMENT_LINE = /(?:^|\n)[ \t]{0,40}(?:\/\/|#|\*)[ \t]{0,8}(?:[$>%][ \t]{0,4})?$/;

/** The packages that install commands in a text name, whatever the text is: a script, a README, a terminal's line. */
export function installsIn(text: string, place: { path?: string; language?: string } = {}): PackageUse[] {
	const inCode = namesPackages(place);
	return PATTERNS.flatMap(({ installer, pattern }) =>
		[...text.matchAll(pattern)].flatMap(({ groups, indices, index }) =>
			inCode && !COMMENT_LINE.test(text.slice(Math.max(0, index - 64), index))
				? []
				: packagesIn(groups?.['rest'] ?? '', indices?.groups?.['rest']?.[0] ?? 0, installer),
		),
	);
}

function packagesIn(rest: string, from: number, { ecosystem, valued, one }: Installer): PackageUse[] {
	const found: PackageUse[] = [];
	let skip = false;
	for (const { 0: raw, index } of rest.matchAll(/[^\s]+/g)) {
		if (skip) {
			skip = false;
			continue;
		}
		if (/^[#<>]/.test(raw)) break;
		if (raw.startsWith('-')) {
			skip = valued.test(raw);
			continue;
		}
		const quote = /^["',[]*/.exec(raw)?.[0].length ?? 0;
		const word = raw.slice(quote).replace(/["',.\]]+$/, '');
		const name = NAMES[ecosystem].exec(word)?.[0];
		// A sentence goes on: "npm install and then …" names no packages.
		if (name === undefined || PROSE.has(name)) {
			if (/^[./~$<{]|:\/\/|^git\+|^file:/.test(word)) continue;
			break;
		}
		found.push({
			ecosystem,
			name,
			start: from + index + quote,
			end: from + index + quote + name.length,
			by: 'install',
		});
		if (one) break;
	}
	return found;
}

const PROSE = new Set(
	'and or to the a an in on for with from then again first is it as at your all will if this that any of'.split(' '),
);
