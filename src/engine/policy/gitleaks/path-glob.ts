const TOKEN = /^(?:(?<literal>[\w@%~,=:;!#& -]|\\[^\w\s])|(?<slash>\\?\/)|(?<any>\.\*\??)|(?<segment>\[\^\/\][*+]\??))/;

/**
 * A regular expression for paths as a pattern of .gitignore that leaves out the same files; undefined where it says more
 * than such patterns can.
 */
export function pathGlob(source: string): string | undefined {
	const start = /^(?:\(\?i\))?(?<anchor>\^(?:\.\*\??)?|\((?:\?:)?\^\|(?:\\?\/)\)|\.\*\??)?/.exec(source);
	const anchor = start?.groups?.['anchor'] ?? '';
	const end = /(?:\\z|\$|(?<open>\.\*\??))?$/.exec(source.slice(start?.[0].length));
	let rest = source.slice(start?.[0].length, source.length - (end?.[0].length ?? 0));
	let glob = '';
	while (rest !== '') {
		const token = TOKEN.exec(rest);
		if (!token) return undefined;
		const { literal, slash, any } = token.groups ?? {};
		rest = rest.slice(token[0].length);
		if (slash !== undefined) glob += '/';
		else if (literal !== undefined) glob += literal.replace(/^\\/, '').replace(/^[*?[]$/, '\\$&');
		// Between slashes, anything is any number of folders; elsewhere it may cross them, which no pattern can say.
		else if (any !== undefined) {
			if (!(glob.endsWith('/') && rest.startsWith('/'))) return undefined;
			glob += '**';
		} else glob += '*';
	}
	if (glob === '') return undefined;
	const isOpen = !end?.[0] || end.groups?.['open'] !== undefined;
	const tail = isOpen && !glob.endsWith('/') ? '*' : '';
	return `${head(anchor, glob)}${glob}${tail}`;
}

function head(anchor: string, glob: string): string {
	if (anchor === '^') return glob.startsWith('/') ? '' : '/';
	if (anchor.startsWith('(')) return '**/';
	return glob.startsWith('/') ? '**' : '**/*';
}
