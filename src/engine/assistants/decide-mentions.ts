/** A file that a prompt names so that the assistant takes it along: `@path`, `@"a path"`, `@file:path`, `#file:path`. */
const MENTION =
	/(?<![\w@.\\/])(?:@|#file:)(?:file:(?!\/\/))?(?:"([^"\r\n]{1,1000})"|'([^'\r\n]{1,1000})'|<([^>\r\n]{1,1000})>|((?:\\[^\r\n]|[^\s"'`<>|()\\,;]){1,1000}))/gu;

/** Line ranges and punctuation behind a path: `@src/a.ts#L3-9`, `@src/a.ts:12,`. */
const BEHIND = /(?:#L?\d+(?:-L?\d+)?|:\d+(?:-\d+)?|[.,:;!?)\]}]+)$/;

/** The paths that a prompt mentions, each as it may be meant: with and without what stands behind it. */
export function mentions(prompt: string): string[] {
	const found = new Set<string>();
	for (const [, double, single, angled, bare] of prompt.matchAll(MENTION)) {
		const quoted = double ?? single ?? angled;
		if (quoted !== undefined) found.add(quoted);
		if (bare === undefined) continue;
		// A backslash before a blank is the shell's; before a letter it is Windows'.
		for (let path = bare.replaceAll(/\\(?=[^\w.])/g, ''); path !== '';) {
			found.add(path);
			// Some begin at the root of the workspace.
			if (/^\/[^/]/.test(path)) found.add(path.slice(1));
			const shorter = path.replace(BEHIND, '');
			if (shorter === path) break;
			path = shorter;
		}
	}
	return [...found];
}
