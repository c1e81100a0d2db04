import type { Category, Detector } from '../../src/engine/detect/detector.ts';
import { rulePage } from '../../src/engine/detect/rule-url.ts';
import { code, linked, table } from './markdown.ts';

const CATEGORIES: Readonly<Record<Category, string>> = {
	secret: 'Secrets',
	pii: 'Personal data',
	'hidden-text': 'Hidden text',
	injection: 'Injected instructions',
	'supply-chain': 'Supply chain',
};

/** What the confidence of rules follows from that decide for each finding. */
const JUDGED: Readonly<Record<Category, string>> = {
	secret: 'from low to high, by the name and the place of the value, its form, and how unlike ordinary text it is',
	pii: 'from low to high, by a checksum or a register of what exists, and by the words near it',
	'hidden-text': 'by what the characters can do, and by what stands around them',
	injection: 'by what the text asks for, and whom',
	'supply-chain': 'by what it runs, fetches, allows or names, and by what the project knows',
};

/** How many rules there are of each category. */
export function rulesTable(detectors: readonly Detector[]): string {
	return table(
		['What is looked for', 'Rules'],
		categories(detectors).map(([title, of]) => [`[${title}](docs/rules.md#${anchor(title)})`, String(of.length)]),
	);
}

/** docs/rules.md: every rule in one table of its category. */
export function rulesIndex(detectors: readonly Detector[]): string {
	return `${[
		'# Rules',
		WRITTEN,
		INTRODUCTION,
		...categories(detectors).flatMap(([title, of]) => [`## ${title}`, overview(of)]),
	].join('\n\n')}\n`;
}

/** The pages in docs/rules by their paths. Every rule is a heading with its id, which is what findings link to. */
export function rulesPages(detectors: readonly Detector[]): Map<string, string> {
	const pages = new Map<string, Detector[]>();
	for (const detector of detectors) {
		const page = rulePage(detector.id);
		pages.set(page, [...(pages.get(page) ?? []), detector]);
	}
	return new Map(
		[...pages].map(([page, of]) => {
			const title = `# Rules: ${page.replace('.md', '')}`;
			const parts = [title, WRITTEN, '[All rules, and how to allow a finding](../rules.md)', ...of.map(section)];
			return [`docs/rules/${page}`, `${parts.join('\n\n')}\n`];
		}),
	);
}

const WRITTEN = '<!-- Written by npm run generate. -->';

const INTRODUCTION = `A finding is an error when confidence is high, a warning when it is medium, and an info when it is low; a rule may stay below that. \`detect.severity\` in the [policy](settings.md) sets another severity for a rule or turns it off, \`detect.ignore\` leaves out findings by file or value, and the comment \`cordon:allow RULE -- why\` allows one on its line or the line below. Rules that name no provider have ids that begin with \`generic-\`. Rules of a policy's own (\`detect.custom\`) are described [there](settings.md#detectcustom).

Values are found inside base64, hexadecimal, percent-encoding, \`\\u\` and \`\\x\` escapes and JSON within JSON, one level deep, and on the line after their name, all by these same rules.`;

function categories(detectors: readonly Detector[]): [title: string, of: readonly Detector[]][] {
	return (Object.keys(CATEGORIES) as Category[]).flatMap((category): [string, Detector[]][] => {
		const of = detectors.filter((detector) => detector.category === category);
		return of.length > 0 ? [[CATEGORIES[category], of]] : [];
	});
}

function overview(detectors: readonly Detector[]): string {
	return table(
		['Rule', 'Finds', 'Looks like'],
		detectors.map(({ id, name, shape }) => [`[${code(id)}](rules/${rulePage(id)}#${id})`, name, code(shape)]),
	);
}

function section(detector: Detector): string {
	const { id, name, description, shape, source, revoke, environment, regions, regulations, pairsWith } = detector;
	const facts = [
		`Looks like: ${code(shape)}`,
		`How sure: ${certainty(detector)}`,
		...(pairsWith ? [`Surer beside ${pairsWith.map(ruleLink).join(' or ')}, and so is that one`] : []),
		...(regions ? [`Only where \`detect.pii.regions\` names: ${regions.join(', ')}`] : []),
		...(regulations?.length ? [`Spoken of by: ${regulations.join(', ')}`] : []),
		`Source: ${linked(source)}`,
		...(revoke === undefined ? [] : [`To make a leaked one worthless: ${linked(revoke)}`]),
		...(environment === undefined ? [] : [`Proposed environment variable: ${code(environment)}`]),
	];
	return [`## ${id}`, `${name}. ${description}`, facts.map((fact) => `- ${fact}`).join('\n')].join('\n\n');
}

function certainty({ category, told }: Detector): string {
	if (!told) return JUDGED[category];
	const { by, confidence, judged } = told;
	return judged
		? `${by}; the value itself, such as its checksum, or what is around it decides`
		: `${confidence} (${by})`;
}

function ruleLink(id: string): string {
	return `[${code(id)}](${rulePage(id)}#${id})`;
}

/** GitHub's anchor of a heading of plain words. */
function anchor(title: string): string {
	return title.toLowerCase().replaceAll(' ', '-');
}
