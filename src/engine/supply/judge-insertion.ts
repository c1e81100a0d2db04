import { judgeBorrowed, type Copyleft } from './borrowed.ts';
import type { SupplyFinding } from './finding.ts';
import { judgePackages, type Place } from './packages.ts';
import type { Project } from './project.ts';
import { judgeRisks } from './risky.ts';

/** What is known of an insertion besides its text. */
export interface InsertionContext extends Place {
	readonly project: Project;
	/** The policy's `insertions.copyleft`; `warn` where nobody says. */
	readonly copyleft?: Copyleft;
}

/** Longer insertions are looked at up to here: nobody reads more of them. UTF-16 units. */
const MOST = 1_000_000;

/**
 * What a person should look at in a piece of text that an assistant inserted or that was pasted: packages that the
 * project does not know, notices of other licences and authors, checks switched off. Pure, and asks no registry.
 * Offsets are those of `text`; in order.
 */
export function judgeInsertion(
	text: string,
	{ project, copyleft = 'warn', ...place }: InsertionContext,
): SupplyFinding[] {
	const looked = text.length > MOST ? text.slice(0, MOST) : text;
	return [
		...judgePackages(looked, place, project),
		...judgeBorrowed(looked, project, copyleft),
		...judgeRisks(looked, place.path),
	].sort((a, b) => a.start - b.start);
}
