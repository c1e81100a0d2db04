export function unsafePattern(source: string): string | undefined {
	return source.length > 1000 ? 'is longer than 1000 characters.' : undefined;
}
