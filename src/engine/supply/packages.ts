import { normalName, packagePage, registryName, type Ecosystem } from './ecosystem.ts';
import { supplyRule, type SupplyFinding } from './finding.ts';
import { importsIn, type PackageUse } from './imports.ts';
import { installsIn } from './installs.ts';
import { manifestEntriesIn } from './manifest-entries.ts';
import { nearMiss } from './near-miss.ts';
import type { Project } from './project.ts';
import { distributionsOf, isWellKnown } from './python-distributions.ts';
import { NODE_MODULES, PYTHON_MODULES } from './standard-libraries.ts';
import { wellKnown } from './well-known.ts';

const SOURCE = 'https://www.usenix.org/conference/usenixsecurity25/presentation/spracklen';

export const packageUnknown = supplyRule({
	id: 'package-unknown',
	name: 'Package that the project does not know',
	description:
		'An assistant or the clipboard brought a package that no manifest, lock file, workspace, path alias or standard library here names. Models invent names, and others register them. Nothing is looked up: follow the link before you install it.',
	source: SOURCE,
	shape: "import … from '‹package›', pip install ‹package›",
});

export const packageNearMiss = supplyRule({
	id: 'package-near-miss',
	name: 'Package whose name is nearly that of a known one',
	description:
		'The name differs by a letter or a separator from that of a package that the project uses, or that everybody knows: a slip, or a package that was registered in the hope for one.',
	source: SOURCE,
	shape: "import … from '‹expres›' where the project has express",
});

/** Where a text stands: what its imports mean depends on it. */
export interface Place {
	/** Path of the file from the top of the repository, with `/`. */
	readonly path?: string;
	/** VS Code's language id. */
	readonly language?: string;
}

/** Packages that an insertion names and its project does not know. */
export function judgePackages(text: string, place: Place, project: Project): SupplyFinding[] {
	const uses = [...importsIn(text, place), ...installsIn(text, place), ...manifestEntriesIn(text, place.path ?? '')];
	const seen = new Set<string>();
	return uses
		.filter((use) => !isKnown(use, project, place.path))
		.filter(({ ecosystem, name, start }) => {
			const key = `${ecosystem} ${name} ${start}`;
			return !seen.has(key) && seen.add(key);
		})
		.map((use) => unknown(use, project))
		.sort((a, b) => a.start - b.start);
}

function unknown({ ecosystem, name, by, start, end }: PackageUse, project: Project): SupplyFinding {
	const link = packagePage(ecosystem, name);
	const meant = nearMiss(normalName(ecosystem, name), namesToMean(ecosystem, project));
	if (meant !== undefined)
		return { detector: packageNearMiss, confidence: 'high', reasons: [`nearly ${meant}`], link, start, end };
	const where = project.uses(ecosystem) ? 'in no manifest or lock file' : 'no manifest tells what is used here';
	const confidence = project.uses(ecosystem) || by !== 'import' ? 'medium' : 'low';
	return {
		detector: packageUnknown,
		confidence,
		reasons: [where, `look it up on ${registryName(ecosystem)}`],
		link,
		start,
		end,
	};
}

/** Modules such as `http` are near too many names of packages. */
const TELLING_MODULES = [...PYTHON_MODULES].filter(({ length }) => length > 5);

function namesToMean(ecosystem: Ecosystem, project: Project): Iterable<string> {
	const names = [...project.names(ecosystem), ...wellKnown(ecosystem)];
	return ecosystem === 'pypi' ? [...names, ...TELLING_MODULES] : names;
}

function isKnown({ ecosystem, name, by }: PackageUse, project: Project, path: string | undefined): boolean {
	// What a manifest's own new line names is known only if something else names it, too.
	if (project.knows(ecosystem, name, by === 'manifest' ? path : undefined)) return true;
	if (wellKnown(ecosystem).has(normalName(ecosystem, name))) return true;
	const rule = KNOWN[ecosystem];
	return rule !== undefined && rule(name, by, project);
}

const PLATFORM =
	/^(?<family>.{3,150}?[-/])(?:win32|darwin|linux|linuxmusl|freebsd|android|openharmony|wasm32|sunos|aix)(?:-|$)/;

const KNOWN: { readonly [E in Ecosystem]?: (name: string, by: PackageUse['by'], project: Project) => boolean } = {
	npm(name, by, project) {
		if (project.knows('npm', `@types/${name.replace(/^@/, '').replace('/', '__')}`)) return true;
		if (by !== 'import') return false;
		// A binary for each platform; a lock file lists those that were published when it was written.
		const family = PLATFORM.exec(name)?.groups?.['family'];
		if (family !== undefined && [...project.names('npm')].some((known) => known.startsWith(family))) return true;
		const first = name.split('/')[0] ?? name;
		return (
			NODE_MODULES.has(name) ||
			project.aliases.some((alias) => name === alias || `${name}/`.startsWith(alias)) ||
			(!name.startsWith('@') && project.local.has(first))
		);
	},
	pypi(name, by, project) {
		if (by !== 'import') return false;
		if (PYTHON_MODULES.has(name) || project.local.has(name)) return true;
		if (isWellKnown(name)) return true;
		if (distributionsOf(name).some((distribution) => project.knows('pypi', distribution))) return true;
		// Several distributions share a namespace: google-cloud-storage is imported as google.
		const space = `${normalName('pypi', name)}-`;
		return [...project.names('pypi')].some((known) => known.startsWith(space));
	},
	go(name, _, project) {
		return [...project.names('go'), ...wellKnown('go')].some((known) => name === known || name.startsWith(`${known}/`));
	},
	crates(name, by, project) {
		return by === 'import' && project.local.has(name);
	},
};
