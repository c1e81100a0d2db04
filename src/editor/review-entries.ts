import { workspace, type Uri } from 'vscode';
import { insertedText, type PlacedInsertion } from '../engine/provenance/insertion.ts';
import { broughtBy } from '../engine/supply/brought-by.ts';
import { isManifest, manifestEntriesIn } from '../engine/supply/manifest-entries.ts';
import type { Project } from '../engine/supply/project.ts';
import type { Span } from '../engine/text/span.ts';
import type { Cordon } from './cordon.ts';
import type { InsertionRepositories, Repository } from './insertion-repositories.ts';
import type { InsertionTracking } from './insertion-tracking.ts';

/** Why an insertion should be read before others. */
export type Risk = 'protected' | 'findings' | 'dependencies' | 'packages' | 'borrowed' | 'risky';

/** An insertion in a file, with what makes it worth reading first. */
export interface ReviewItem {
	readonly uri: Uri;
	readonly insertion: PlacedInsertion;
	readonly risks: readonly Risk[];
	/** More lines than the policy's `insertions.notifyLines`. */
	readonly large: boolean;
}

/** Which insertions are listed. */
export type ReviewFilter = 'all' | 'unreviewed' | 'large' | 'risky';

/** Files read at most: a review of more is done by commit, with `cordon review`. */
const MOST_FILES = 1000;

/** Longest text of one insertion that is looked through for findings, in units. */
const LONGEST = 200_000;

/** Every insertion of the workspace's repositories that is still in its file, by path and line. */
export async function reviewItems(
	cordon: Cordon,
	repositories: InsertionRepositories,
	tracking: InsertionTracking,
): Promise<ReviewItem[]> {
	const items: ReviewItem[] = [];
	for (const repository of repositories.all)
		for (const uri of filesOf(repository, repositories)) {
			const found = await tracking.in(uri);
			if (!found || found.insertions.length === 0) continue;
			const project = await cordon.projects.of(uri);
			for (const insertion of found.insertions) items.push(itemOf(uri, insertion, { ...found, project, cordon }));
		}
	return items;
}

/** Whether the filter lets it through. */
export function passes({ insertion, risks, large }: ReviewItem, filter: ReviewFilter): boolean {
	if (filter === 'all') return true;
	if (insertion.review.state === 'reviewed') return false;
	return filter === 'unreviewed' || (filter === 'large' ? large : risks.length > 0);
}

/** Where insertions were seen last, and what is open and has some. */
function filesOf(repository: Repository, repositories: InsertionRepositories): Uri[] {
	const { provenance } = repository;
	const paths = new Set(provenance.insertions().map(({ path }) => path));
	for (const { uri } of workspace.textDocuments) {
		const path = repositories.pathIn(repository, uri);
		if (provenance.ledger.state.at(path).length > 0) paths.add(path);
	}
	return [...paths]
		.sort()
		.slice(0, MOST_FILES)
		.flatMap((path) => repositories.uriOf(repository, path) ?? []);
}

/** What the insertions of one file are judged with. */
interface Around {
	readonly text: string;
	readonly project: Project;
	readonly cordon: Cordon;
}

function itemOf(uri: Uri, insertion: PlacedInsertion, around: Around): ReviewItem {
	const { notifyLines } = around.cordon.policies.policyFor(uri).insertions;
	return { uri, insertion, large: insertion.lines.length > notifyLines, risks: risksOf(uri, insertion, around) };
}

function risksOf(uri: Uri, insertion: PlacedInsertion, { text, project, cordon: { policies } }: Around): Risk[] {
	const { ranges } = insertion;
	const risks = new Set<Risk>();
	if (policies.verdictForPath(uri).verdict === 'block') risks.add('protected');
	const { detection, info } = policies.detectionFor(uri);
	const { copyleft } = policies.policyFor(uri).insertions;
	const own = insertedText(insertion, text).slice(0, LONGEST);
	const { rules } = broughtBy(own, detection, info, { ...info, project, copyleft });
	for (const rule of rules) risks.add(OUTSIDE.find((risk) => rule.startsWith(BEGINNINGS[risk])) ?? 'findings');
	if (isManifest(uri.path) && manifestEntriesIn(text, uri.path).some((entry) => ranges.some((one) => meet(one, entry))))
		risks.add('dependencies');
	return [...risks];
}

const OUTSIDE = ['packages', 'borrowed', 'risky'] as const;

/** Of ids of rules. */
const BEGINNINGS = { packages: 'package-', borrowed: 'borrowed-', risky: 'risky-' } as const;

function meet(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}
