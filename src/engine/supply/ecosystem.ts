/** Where packages come from. */
export type Ecosystem = 'npm' | 'pypi' | 'go' | 'crates' | 'maven' | 'nuget' | 'rubygems' | 'packagist';

/** How a registry compares names. */
const NORMAL: Readonly<Record<Ecosystem, (name: string) => string>> = {
	npm: (name) => name.toLowerCase(),
	// https://packaging.python.org/en/latest/specifications/name-normalization/
	pypi: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
	go: (name) => name,
	crates: (name) => name.toLowerCase().replaceAll('_', '-'),
	maven: (name) => name,
	nuget: (name) => name.toLowerCase(),
	rubygems: (name) => name,
	packagist: (name) => name.toLowerCase(),
};

/** The name as its registry compares it. */
export function normalName(ecosystem: Ecosystem, name: string): string {
	return NORMAL[ecosystem](name);
}

const PAGES: Readonly<Record<Ecosystem, (name: string) => string>> = {
	npm: (name) => `https://www.npmjs.com/package/${name}`,
	pypi: (name) => `https://pypi.org/project/${name}/`,
	go: (name) => `https://pkg.go.dev/${name}`,
	crates: (name) => `https://crates.io/crates/${name}`,
	maven: (name) => `https://central.sonatype.com/artifact/${name.replace(':', '/')}`,
	nuget: (name) => `https://www.nuget.org/packages/${name}`,
	rubygems: (name) => `https://rubygems.org/gems/${name}`,
	packagist: (name) => `https://packagist.org/packages/${name}`,
};

/** The page on which a person can see whether a package exists, and whose it is. Nothing opens it by itself. */
export function packagePage(ecosystem: Ecosystem, name: string): string {
	return PAGES[ecosystem](
		name.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@').replaceAll('%3A', ':'),
	);
}

const REGISTRIES: Readonly<Record<Ecosystem, string>> = {
	npm: 'npm',
	pypi: 'PyPI',
	go: 'pkg.go.dev',
	crates: 'crates.io',
	maven: 'Maven Central',
	nuget: 'NuGet',
	rubygems: 'RubyGems',
	packagist: 'Packagist',
};

/** What people call the registry. */
export function registryName(ecosystem: Ecosystem): string {
	return REGISTRIES[ecosystem];
}
