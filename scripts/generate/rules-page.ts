import type { Category, Detector } from '../../src/engine/detect/detector.ts';
import { code, linked, table } from './markdown.ts';

const CATEGORIES: Readonly<Record<Category, string>> = {
	secret: 'Secrets',
	pii: 'Personal data',
	'hidden-text': 'Hidden text',
	injection: 'Injected instructions',
	'supply-chain': 'Supply chain',
};

/** How many rules there are of each category. */
export function rulesTable(detectors: readonly Detector[]): string {
	return table(
		['What is looked for', 'Rules'],
		categories(detectors).map(([title, of]) => [`[${title}](docs/rules.md#${anchor(title)})`, String(of.length)]),
	);
}

/** docs/rules.md. Every rule is a heading with its id, which is what findings link to. */
export function rulesPage(detectors: readonly Detector[]): string {
	return `${[
		'# Rules',
		INTRODUCTION,
		...categories(detectors).flatMap(([title, of]) => [`## ${title}`, overview(of), ...of.map(section)]),
	].join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Written by npm run generate. -->

A finding is an error when confidence is high, a warning when it is medium, and an info when it is low; a rule may stay below that. \`detect.severity\` in the [policy](settings.md) sets another severity for a rule or turns it off, \`detect.ignore\` leaves out findings by file or value, and the comment \`cordon:allow RULE -- why\` allows one on its line or the line below. Rules that name no provider have ids that begin with \`generic-\`. Rules of a policy's own (\`detect.custom\`) are described [there](settings.md#detectcustom).`;

function categories(detectors: readonly Detector[]): [title: string, of: readonly Detector[]][] {
	return (Object.keys(CATEGORIES) as Category[]).flatMap((category): [string, Detector[]][] => {
		const of = detectors.filter((detector) => detector.category === category);
		return of.length > 0 ? [[CATEGORIES[category], of]] : [];
	});
}

function overview(detectors: readonly Detector[]): string {
	return table(
		['Rule', 'Finds', 'Looks like'],
		detectors.map(({ id, name, shape }) => [`[${code(id)}](#${id})`, name, code(shape)]),
	);
}

function section({ id, name, description, shape, source, revoke, environment, regions }: Detector): string {
	const facts = [
		`Looks like: ${code(shape)}`,
		...(regions ? [`Only where \`detect.pii.regions\` names: ${regions.join(', ')}`] : []),
		`Source: ${linked(source)}`,
		...(revoke === undefined ? [] : [`To make a leaked one worthless: ${linked(revoke)}`]),
		...(environment === undefined ? [] : [`Proposed environment variable: ${code(environment)}`]),
	];
	return [`### ${id}`, `${name}. ${description}`, facts.map((fact) => `- ${fact}`).join('\n')].join('\n\n');
}

/** GitHub's anchor of a heading of plain words. */
function anchor(title: string): string {
	return title.toLowerCase().replaceAll(' ', '-');
}
