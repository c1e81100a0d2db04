import type { Detector, Regulation } from '../detect/detector.ts';

/** The families of rules that a policy can name, as people know them. */
const FAMILIES: Readonly<Record<Regulation, string>> = {
	'pci-dss': 'card data (PCI DSS)',
	gdpr: 'personal data (GDPR)',
	'gdpr-special': 'special categories of personal data, such as health (GDPR, article 9)',
	hipaa: 'health data in the United States (HIPAA)',
	glba: 'financial data in the United States (GLBA)',
	ccpa: 'personal data in California (CCPA)',
};

const PREFIX = 'regulation:';

/** What stands in a policy for every rule of a family, `regulation:pci-dss`, by what the family is about. */
export const regulationNames: ReadonlyMap<string, string> = new Map(
	Object.entries(FAMILIES).map(([regulation, about]) => [PREFIX + regulation, `Every rule that finds ${about}`]),
);

/** The names that speak of a rule besides its id. */
export function namesFor({ regulations = [] }: Pick<Detector, 'regulations'>): readonly string[] {
	return regulations.map((regulation) => PREFIX + regulation);
}
