import { exempts } from '../policy/tighten.ts';

/** How VS Code knows the files of a language: `contributes.languages` of the extension that brings it. */
export interface KnownLanguage {
	readonly id: string;
	/** Such as `.env`. */
	readonly extensions?: readonly string[];
	readonly filenames?: readonly string[];
	readonly filenamePatterns?: readonly string[];
}

/** Which settings keep inline completions out of protected files, and where they cannot. */
export interface Suspension {
	/** Languages of nothing but protected files. */
	readonly languages: readonly string[];
	/** Patterns of `files.associations` for files that are plain text so far. */
	readonly associations: readonly string[];
	readonly uncovered: readonly { readonly pattern: string; readonly why: string }[];
}

/** Language of the files that `associations` are about. It has no grammar: they were plain text. */
export const PROTECTED_LANGUAGE = 'cordon-protected';

/**
 * VS Code and its assistants switch completions off by language, not by file: so a pattern is covered where its files
 * have a language of their own, or none yet.
 * @param patterns those of the policy, in its order
 */
export function suspension(
	patterns: readonly string[],
	known: readonly KnownLanguage[],
	isProtected: (name: string) => boolean,
): Suspension {
	const languages = new Set<string>();
	const associations = new Set<string>();
	const uncovered: { pattern: string; why: string }[] = [];
	for (const pattern of new Set(patterns)) {
		if (exempts(pattern)) continue;
		const name = pattern.slice(pattern.lastIndexOf('/') + 1);
		if (name === '' || /^\*+$/.test(name)) {
			uncovered.push({ pattern, why: 'holds for all files of a folder, which have languages of their own' });
			continue;
		}
		const shared = known.filter((language) => claims(language, name)).filter((one) => !isOnlyFor(one, isProtected));
		if (shared.length > 0) {
			uncovered.push({ pattern, why: `files of that name are ${shared[0]?.id}, as others are that are not protected` });
			continue;
		}
		const own = known.filter((language) => claims(language, name));
		for (const { id } of own) languages.add(id);
		if (own.length === 0) associations.add(placed(pattern));
	}
	return { languages: [...languages], associations: [...associations], uncovered };
}

/** What several folders ask for, in settings that hold for all of them. */
export function together(each: readonly Suspension[]): Suspension {
	const uncovered = new Map(each.flatMap((one) => one.uncovered.map((left) => [left.pattern, left])));
	return {
		languages: [...new Set(each.flatMap(({ languages }) => languages))],
		associations: [...new Set(each.flatMap(({ associations }) => associations))],
		uncovered: [...uncovered.values()],
	};
}

/** The settings, as the keys of a `settings.json`. */
export function suspensionSettings({ languages, associations }: Suspension): Readonly<Record<string, object>> {
	const names = associations.filter((pattern) => !pattern.includes('/'));
	const paths = associations.filter((pattern) => pattern.includes('/'));
	// One entry for all: VS Code matches alternatives in braces.
	const groups = names.length > 1 ? [`{${names.join(',')}}`, ...paths] : [...names, ...paths];
	const all = [...languages, ...(groups.length > 0 ? [PROTECTED_LANGUAGE] : [])];
	return {
		...Object.fromEntries(all.map((id) => [`[${id}]`, { 'editor.inlineSuggest.enabled': false }])),
		...(all.length > 0 && { 'github.copilot.enable': Object.fromEntries(all.map((id) => [id, false])) }),
		...(groups.length > 0 && {
			'files.associations': Object.fromEntries(groups.map((group) => [group, PROTECTED_LANGUAGE])),
		}),
	};
}

function claims({ extensions = [], filenames = [], filenamePatterns = [] }: KnownLanguage, name: string): boolean {
	const lower = name.toLowerCase();
	const ends = (ending: string): boolean => ending !== '' && lower.endsWith(ending.toLowerCase());
	return (
		extensions.some(ends) ||
		filenames.some((one) => one.toLowerCase() === lower) ||
		filenamePatterns.some((one) => one.toLowerCase() === lower || sample(lower) === sample(one.toLowerCase()))
	);
}

/** Whether every name that makes a file one of this language is protected; single file names aside. */
function isOnlyFor(
	{ extensions = [], filenames = [], filenamePatterns = [] }: KnownLanguage,
	isProtected: (name: string) => boolean,
): boolean {
	const open = [...extensions.map((one) => `x${one}`), ...filenamePatterns.map(sample)];
	const names = open.length > 0 ? open : filenames;
	return names.length > 0 && names.every(isProtected);
}

/** A name that the pattern matches. */
function sample(pattern: string): string {
	return pattern.replaceAll(/\*+/g, 'x');
}

/** gitignore's pattern as VS Code's glob: a path holds at any depth there, which is more than it says. */
function placed(pattern: string): string {
	const path = pattern.replace(/^(?:\*\*\/|\/)+/, '');
	return path.includes('/') ? `**/${path}` : path;
}
