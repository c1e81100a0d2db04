/** True for a code that ISO 3166 assigns to a country; `UK` is none, Great Britain's is `GB`. */
export function isRegion(code: string): boolean {
	return new Intl.Locale(`und-${code}`).region === code && new Intl.DisplayNames('en', NAMES).of(code) !== undefined;
}

const NAMES = { type: 'region', fallback: 'none' } as const;
