/** Types of files by the names that ripgrep has for them, with all of their globs: `rg --type-list`. */
const TYPES: Readonly<Record<string, string>> = {
	c: '*.[chH] *.[chH].in *.cats',
	cpp: '*.[ChH] *.[ChH].in *.[ch]pp *.[ch]pp.in *.[ch]xx *.[ch]xx.in *.cc *.cc.in *.hh *.hh.in *.inl',
	cs: '*.cs',
	csharp: '*.cs',
	css: '*.css *.scss',
	dart: '*.dart',
	elixir: '*.ex *.eex *.exs *.heex *.leex *.livemd',
	go: '*.go',
	html: '*.htm *.html *.ejs',
	java: '*.java *.jsp *.jspx *.properties',
	js: '*.js *.jsx *.vue *.cjs *.mjs',
	kotlin: '*.kt *.kts',
	lua: '*.lua',
	markdown: '*.markdown *.md *.mdown *.mdwn *.mkd *.mkdn *.mdx',
	md: '*.markdown *.md *.mdown *.mdwn *.mkd *.mkdn *.mdx',
	php: '*.php *.php3 *.php4 *.php5 *.php7 *.php8 *.pht *.phtml',
	py: '*.py *.pyi',
	python: '*.py *.pyi',
	rust: '*.rs',
	scala: '*.scala *.sbt',
	sql: '*.sql *.psql',
	svelte: '*.svelte *.svelte.ts',
	swift: '*.swift',
	ts: '*.ts *.tsx *.cts *.mts',
	typescript: '*.ts *.tsx *.cts *.mts',
	vue: '*.vue',
};

/** The globs of these types; none, which stands for every file, where one of them is not known here. */
export function typeGlobs(types: readonly string[]): readonly string[] {
	const globs = types.map((type) => (Object.hasOwn(TYPES, type) ? TYPES[type] : undefined));
	return globs.includes(undefined) ? [] : globs.flatMap((each) => each?.split(' ') ?? []);
}
