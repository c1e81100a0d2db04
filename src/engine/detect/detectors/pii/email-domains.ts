/** Top-level domains that people have addresses under, beside those of countries: https://data.iana.org/TLD/tlds-alpha-by-domain.txt */
const COMMON = new Set(
	(
		'com net org edu gov mil int info biz name pro aero coop museum mobi jobs travel tel cat asia post xxx app dev page ' +
		'cloud online site website tech store shop blog email mail space world live life today news media agency company ' +
		'group team work works digital network systems solutions services software studio design xyz top club vip icu ltd ' +
		'inc llc gmbh bank finance capital ventures health care academy school university college institute foundation ' +
		'church london berlin paris tokyo nyc amsterdam wien swiss bayern hamburg koeln cologne consulting engineering ' +
		'expert global international marketing partners photography support tools zone earth eco art law legal doctor ' +
		'dental energy events family fit fun games house land link one plus press pub rocks run social science security ' +
		'training ninja guru kiwi scot cymru wales irish quebec moscow arpa google microsoft amazon apple'
	).split(' '),
);

/** Two letters that end file names or members and are no country. */
const NO_COUNTRY = new Set('js ts rb hs vb gz xz db fs ex vm kt ui cs'.split(' '));

/** Whether people have addresses under this top-level domain, in lower case, as far as form and habit tell. */
export function isKnownTopLevel(label: string): boolean {
	if (label.length === 2) return !NO_COUNTRY.has(label);
	return COMMON.has(label) || label.startsWith('xn--') || /[^\x20-\x7e]/.test(label);
}

/** File names that look like domains: `icon@2x.png`, `module@next.json`. */
const FILES =
	/\.(?:png|jpe?g|gif|svg|webp|avif|bmp|css|scss|less|html?|xml|jsx|tsx|mjs|cjs|json|yaml|yml|toml|lock|txt|log|map|tgz|tar|exe|dll|pdf|csv|spec)$/;

export function isFileName(domain: string): boolean {
	return FILES.test(domain);
}

/** Kept out of use for documentation, tests and private networks: https://www.rfc-editor.org/rfc/rfc2606, rfc6761, rfc6762, rfc8375 */
export function isReservedDomain(domain: string): boolean {
	return (
		/(?:^|\.)example\.(?:com|net|org)$/.test(domain) ||
		/\.(?:test|example|invalid|localhost|local|internal|lan|arpa)$/.test(domain)
	);
}
