/**
 * Beginnings that one provider alone gives its keys, long enough to mean nothing else. Each is a keyword of that
 * provider's rule, whose file names the source of the format.
 */
export const KNOWN_PREFIXES: readonly string[] = (
	'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- gldt- glrt- glptt- gloas- glsoat- glft- AKIA ASIA ABSK LTAI AIza ya29. GOCSPX- ' +
	'sk-ant- sk-proj- sk-svcacct- sk-admin- sk-or-v sk-lf- sk-api- sk-helicone- sk-kimi- gsk_ pplx- xai- csk- nvapi- hf_ r8_ jina_ tvly- ' +
	'llx- lsv2_ pcsk_ sktsec_ bb_live_ e2b_ tgp_v apify_api_ AIK_SECRET_ AIK_CI_ ' +
	'sk_live_ rk_live_ sk_test_ rk_test_ whsec_ sq0atp- sq0csp- rzp_live_ rzp_test_ PRD- SBX- EZAK EZTK shippo_live_ ' +
	'shippo_test_ duffel_live_ duffel_test_ pdl_live_ xnd_production_ xnd_development_ FLWSECK klarna_live_ klarna_test_ ' +
	'xoxb- xoxp- xoxa- xoxc- xoxd- xoxe- xapp- SG. xkeysib- mlsn. os_v2_ ' +
	'dop_v1_ doo_v1_ dor_v1_ dckr_pat_ dckr_oat_ npm_ pypi- rubygems_ CLOJARS_ packagist_ napi_ nfp_ vcp_ sbp_ sb_secret_ ' +
	'pscale_tkn_ pscale_pw_ pscale_oauth_ CCDB1_ hvs. hvb. dp.pt. dp.st. dp.ct. tskey- pul- HRKU- HCLOUD- rnd_ fm2_ fo1_ ' +
	'glsa_ glc_ sntrys_ sntryu_ NRAK- NRAA- px-api- px-dep- phx_ dt0c01. squ_ sgp_ PMAK- PMAT- lin_api_ lin_oauth_ figd_ ' +
	'ntn_ CFPAT- shpat_ shpss_ shpca_ shppa_ pina_ ATATT ATCTT BBDC- dapi AKCp bkua_ CCIPAT_ CCIPRJ_'
).split(' ');

/** The beginning of the value that a provider is known by; undefined for a value of no known provider. */
export function knownPrefix(value: string): string | undefined {
	return KNOWN_PREFIXES.find((prefix) => value.startsWith(prefix));
}
