import type { Span } from '../text/span.ts';
import type { Ecosystem } from './ecosystem.ts';

/** A package that a text names, at the place of the name. */
export interface PackageUse extends Span {
	readonly ecosystem: Ecosystem;
	/** As a registry has it, as far as the text tells: `@scope/name`, a Go module's path, the top module of a Python import. */
	readonly name: string;
	readonly by: 'import' | 'install' | 'manifest';
}

const SCRIPT = /^(?:javascript|typescript)(?:react)?$|^(?:vue|svelte|astro)$/;
const BY_FILE: readonly (readonly [RegExp, Language])[] = [
	[/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/, 'script'],
	[/\.pyi?$/, 'python'],
	[/\.go$/, 'go'],
	[/\.rs$/, 'rust'],
];

type Language = 'script' | 'python' | 'go' | 'rust';

/** What the imports of a piece of source code name; empty for languages whose imports do not name packages. */
export function importsIn(
	text: string,
	{ path = '', language = '' }: { path?: string; language?: string },
): PackageUse[] {
	const told = languageOf({ path, language });
	return told ? READERS[told](text) : [];
}

/** Whether a text is source code whose imports name packages. */
export function namesPackages(place: { path?: string; language?: string }): boolean {
	return languageOf(place) !== undefined;
}

function languageOf({ path = '', language = '' }: { path?: string; language?: string }): Language | undefined {
	if (SCRIPT.test(language)) return 'script';
	if (language === 'python' || language === 'go' || language === 'rust') return language;
	return BY_FILE.find(([pattern]) => pattern.test(path))?.[1];
}

const READERS: Readonly<Record<Language, (text: string) => PackageUse[]>> = {
	script: scriptImports,
	python: pythonImports,
	go: goImports,
	rust: rustImports,
};

/** https://tc39.es/ecma262/#sec-imports; `require` and `import()` anywhere but in comments of their own line. */
const STATIC =
	/^[ \t]{0,40}(?:import|export)\b(?:[^'"`;()=]{0,2000}?\bfrom)?\s{0,20}["'](?<name>[^"'\n]{1,214})["']/dgm;
const DYNAMIC =
	/^(?![ \t]{0,40}(?:\/\/|\*|\/\*))[^\n]{0,400}?(?<![\w.$])(?:require(?:\.resolve)?|import)\s?\(\s{0,20}["'](?<name>[^"'\n]{1,214})["']\s{0,20}[,)]/dgm;

function scriptImports(text: string): PackageUse[] {
	return [STATIC, DYNAMIC].flatMap((pattern) =>
		named(text, pattern).flatMap(({ name, start }): PackageUse[] => {
			const found = packageOfSpecifier(name);
			return found === undefined ? [] : [use('npm', found, start, 'import')];
		}),
	);
}

/** The package that a specifier names: https://nodejs.org/api/esm.html#import-specifiers. Undefined for paths, URLs and built-ins. */
function packageOfSpecifier(specifier: string): string | undefined {
	if (/^(?:[./~#$%]|@\/|[a-z][a-z\d+.-]{1,20}:)|[^\w@/.~+-]/i.test(specifier)) return undefined;
	const name = /^(?:@[\w~.-]{1,100}\/)?[\w~.-]{1,150}/.exec(specifier)?.[0];
	return name === undefined || name === '@' || name.startsWith('.') ? undefined : name;
}

/** A registry's names begin with a letter or a digit (https://packaging.python.org/en/latest/specifications/name-normalization/): `_module` is somebody's own. */
const PYTHON_FROM = /^[ \t]{0,40}from[ \t]{1,4}(?<name>[A-Za-z]\w{0,100})[\w.]{0,200}[ \t]{1,4}import\b/dgm;
const PYTHON_IMPORT = /^[ \t]{0,40}import[ \t]{1,4}(?<list>[A-Za-z_][^\n#;]{0,400})/dgm;
const PYTHON_MODULE =
	/(?<=^|,[ \t]{0,4})(?<name>[A-Za-z]\w{0,100})[\w.]{0,200}(?:[ \t]{1,4}as[ \t]{1,4}\w{1,100})?[ \t]{0,4}(?=,|\r?$)/dg;

function pythonImports(text: string): PackageUse[] {
	const found = named(text, PYTHON_FROM).map(({ name, start }) => use('pypi', name, start, 'import'));
	for (const match of text.matchAll(PYTHON_IMPORT)) {
		const [start, end] = match.indices?.groups?.['list'] ?? [0, 0];
		for (const one of named(text.slice(start, end), PYTHON_MODULE))
			found.push(use('pypi', one.name, start + one.start, 'import'));
	}
	return found;
}

const GO_SINGLE = /^import[ \t]{1,4}(?:[\w.]{1,60}[ \t]{1,4})?"(?<name>[^"\n]{1,300})"/dgm;
const GO_BLOCK = /^import[ \t]{0,4}\((?<list>[^)]{0,20000})\)/dgm;
const GO_ENTRY = /^[ \t]{0,8}(?:[\w.]{1,60}[ \t]{1,4})?"(?<name>[^"\n]{1,300})"/dgm;

function goImports(text: string): PackageUse[] {
	const found = named(text, GO_SINGLE);
	for (const match of text.matchAll(GO_BLOCK)) {
		const [start, end] = match.indices?.groups?.['list'] ?? [0, 0];
		for (const one of named(text.slice(start, end), GO_ENTRY)) found.push({ name: one.name, start: start + one.start });
	}
	// What has no dot in its first element is the standard library's: https://go.dev/ref/mod#module-path
	return found
		.filter(({ name }) => /^[^/]{1,100}\.[^/]{1,100}/.test(name))
		.map(({ name, start }) => use('go', name, start, 'import'));
}

/** https://doc.rust-lang.org/reference/items/use-declarations.html */
const RUST_USE =
	/^[ \t]{0,40}(?:pub(?:\([\w: ]{1,40}\))?[ \t]{1,4})?use[ \t]{1,4}(?:::)?(?:r#)?(?<name>[a-z_]\w{0,100})(?=::|;|[ \t]{1,4}as\b)/dgm;
const RUST_EXTERN = /^[ \t]{0,40}(?:pub[ \t]{1,4})?extern[ \t]{1,4}crate[ \t]{1,4}(?<name>[a-z_]\w{0,100})/dgm;
const RUST_OWN = new Set(['crate', 'self', 'super', 'std', 'core', 'alloc', 'proc_macro', 'test']);
const RUST_MODULE = /\bmod[ \t]{1,4}(?<name>\w{1,100})/dg;

function rustImports(text: string): PackageUse[] {
	const own = new Set(named(text, RUST_MODULE).map(({ name }) => name));
	return [...named(text, RUST_USE), ...named(text, RUST_EXTERN)]
		.filter(({ name }) => !RUST_OWN.has(name) && !own.has(name))
		.map(({ name, start }) => use('crates', name, start, 'import'));
}

function use(ecosystem: Ecosystem, name: string, start: number, by: PackageUse['by']): PackageUse {
	return { ecosystem, name, start, end: start + name.length, by };
}

function named(text: string, pattern: RegExp): { name: string; start: number }[] {
	return [...text.matchAll(pattern)].map(({ groups, indices }) => {
		return { name: groups?.['name'] ?? '', start: indices?.groups?.['name']?.[0] ?? 0 };
	});
}
