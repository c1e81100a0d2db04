/** Licences by what their texts and notices say, the more specific first. Texts: https://spdx.org/licenses/ */
const LICENCES: readonly (readonly [id: string, told: RegExp])[] = [
	['AGPL-3.0', /GNU\s+AFFERO\s+GENERAL\s+PUBLIC\s+LICENSE|\bAGPL(?:v?-?3|\b)/i],
	['LGPL-3.0', /GNU\s+(?:LESSER|LIBRARY)\s+GENERAL\s+PUBLIC\s+LICENSE|\bLGPL(?:v?-?[23]|\b)/i],
	['GPL-2.0', /GNU\s+GENERAL\s+PUBLIC\s+LICENSE[\s\S]{0,80}version\s+2|\bGPLv?-?2\b/i],
	['GPL-3.0', /GNU\s+GENERAL\s+PUBLIC\s+LICENSE|\bGPL(?:v?-?3|\b)/i],
	['MPL-2.0', /Mozilla\s+Public\s+License/i],
	['EPL-2.0', /Eclipse\s+Public\s+License/i],
	['EUPL-1.2', /European\s+Union\s+Public\s+Licen[cs]e/i],
	['CDDL-1.0', /COMMON\s+DEVELOPMENT\s+AND\s+DISTRIBUTION\s+LICENSE/i],
	['CC-BY-SA-4.0', /Creative\s+Commons\s+Attribution-ShareAlike|\bCC[ -]BY-SA\b/i],
	['Apache-2.0', /Apache\s+License,?\s+Version\s+2|\bApache-2\.0\b/i],
	['BSD-3-Clause', /Redistribution\s+and\s+use\s+in\s+source\s+and\s+binary\s+forms|\bBSD[ -]3[ -]Clause\b/i],
	['ISC', /Permission\s+to\s+use,\s+copy,\s+modify,\s+and(?:\/or)?\s+distribute\s+this\s+software|\bISC\s+License\b/i],
	[
		'MIT',
		/Permission\s+is\s+hereby\s+granted,\s+free\s+of\s+charge|\bMIT\s+Licen[cs]e\b|\bLicen[cs]ed\s+under\s+(?:the\s+)?MIT\b/i,
	],
	['Unlicense', /This\s+is\s+free\s+and\s+unencumbered\s+software/i],
];

const COPYLEFT = /^(?:A?GPL|LGPL|MPL|EPL|EUPL|CDDL|CC-BY-SA|OSL|SSPL|CECILL|QPL|RPL|MS-RL)/i;

/** A file that holds a repository's licence. */
export const LICENCE_FILE = /(?:^|\/)(?:licen[cs]e|copying|unlicense)(?:[.-][\w-]{1,20})?$/i;

/** Units of a licence file that tell which one it is. */
const HEAD = 2000;

/** Whether works made from code under this licence (an SPDX expression) must carry it on. */
export function isCopyleft(licence: string): boolean {
	// A choice that has another way out obliges to nothing.
	return licence
		.split(/\sOR\s/i)
		.every((choice) => choice.split(/\sAND\s/i).some((part) => COPYLEFT.test(part.trim().replace(/^\(/, ''))));
}

/** The licence that a notice or a licence's text speaks of, as an SPDX identifier; undefined for none that is known. */
export function licenceIn(text: string): string | undefined {
	return LICENCES.find(([, told]) => told.test(text))?.[0];
}

/** The licence that a repository's file gives it: a licence file, or a manifest's field. */
export function licenceOf(path: string, text: string): string | undefined {
	if (LICENCE_FILE.test(path)) return licenceIn(text.slice(0, HEAD));
	const field = MANIFEST_FIELDS.find(([file]) => file.test(path))?.[1].exec(text)?.groups?.['licence'];
	return field !== undefined && /^[\w.+() -]{2,80}$/.test(field) ? field : undefined;
}

const MANIFEST_FIELDS: readonly (readonly [RegExp, RegExp])[] = [
	[/(?:^|\/)(?:package|composer)\.json$/, /^[ \t]{0,8}"license"\s?:\s?"(?<licence>[^"\n]{2,80})"/m],
	[
		/(?:^|\/)(?:pyproject|Cargo)\.toml$/,
		/^license[ \t]*=[ \t]*(?:\{[ \t]*text[ \t]*=[ \t]*)?"(?<licence>[^"\n]{2,80})"/m,
	],
];

/** Whether two SPDX expressions name the same licence, versions of one family included (`GPL-3.0-only`, `GPL-3.0-or-later`). */
export function sameLicence(a: string, b: string): boolean {
	const others = choices(b);
	return choices(a).some((one) => others.includes(one));
}

function choices(licence: string): string[] {
	return licence.split(/\s(?:OR|AND)\s/i).map((one) =>
		one
			.toLowerCase()
			.replace(/-(?:only|or-later)\b|[+()]/g, '')
			.trim(),
	);
}
