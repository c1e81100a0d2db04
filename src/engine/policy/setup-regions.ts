/** Countries that setting up a policy proposes; a policy takes every other one too. ISO 3166 alpha-2. */
export const setupRegions: readonly string[] = (
	'US GB CA AU NZ IE DE AT CH FR BE NL LU IT ES PT SE NO DK FI IS PL CZ SK HU RO BG GR ' +
	'HR SI EE LV LT UA TR IL AE SA IN SG MY ID TH VN PH JP KR CN HK TW BR MX AR CL CO ZA NG KE EG'
).split(' ');
