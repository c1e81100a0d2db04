import { pathToFileURL } from 'node:url';
import { reviewGithub } from '../engine/provenance/review-github.ts';
import { reviewMarkdown } from '../engine/provenance/review-markdown.ts';
import { reviewSarif } from '../engine/provenance/review-sarif.ts';
import { statsText } from '../engine/provenance/review-stats-text.ts';
import { reviewText } from '../engine/provenance/review-text.ts';
import { reviewReport, type ReviewReport } from '../engine/provenance/review.ts';
import { version } from '../engine/version.ts';
import { insertionsBetween, type FileInRange } from '../node/provenance-range.ts';
import { statsIn } from '../node/provenance-stats.ts';
import { insertionsNow } from '../node/provenance-work-tree.ts';
import type { Call, Command } from './command.ts';
import { findPolicy } from './policy-layers.ts';
import { commitsSince, forkPoint, openRepository, userName, type Opened } from './repository.ts';
import { riskKey, risksIn } from './review-risks.ts';
import { namedInsertions } from './review-marks.ts';
import { UsageError } from './usage-error.ts';

export const review: Command = {
	name: 'review',
	operands: '',
	summary: 'Lists what AI assistants wrote, how that is known, and who has read it',
	details: [
		'With --base, of the lines that HEAD adds since it left REF, as a pull request shows them; REF may be a branch of the ' +
			'remote alone. Without, of all files of the repository as they are on disk, committed or not.',
		'What is known comes from the ledger of this clone, `cordon/ledger` in the git directory. Another clone, a build machine ' +
			'for instance, learns it with `cordon trace import`; docs/review.md has workflows for GitHub and GitLab.',
		'--mark says that you (`user.name` and `user.email` of git) have read what is in a file, in a folder, or on lines of a ' +
			'file, `src/a.ts:10-20`. With --base, of what the range adds, on lines as HEAD has them. It holds for that content: ' +
			'what an assistant rewrites has to be read again. --unreview takes it back.',
		'--stats gives numbers of the whole repository as it is on disk. Survival is what is left of the lines that AI wrote, as ' +
			'far as the ledger remembers; with --format json times are hours.',
		'Behind an insertion stands why it should be read before others: `protected` for a file that assistants must not see, and ' +
			'rules of findings in it, of packages that the repository does not know, of other licences, of checks switched off; and ' +
			'which licences and addresses its notices named when it came, even where somebody has taken them out since. In JSON ' +
			'`brought` has all rules that spoke of it then.',
		'--format json gives {version, files: [{path, lines, insertions: [{startLine, endLine, origin, assistant, model, ' +
			'conversation, how, confidence, human, large, risks, brought, sources, created, reviewed, reviewer, reviewedAt, commit, id}]}], totals}. markdown ' +
			'is for a comment, sarif for code scanning, github for annotations of a workflow.',
	],
	formats: ['text', 'json', 'markdown', 'sarif', 'github'],
	options: {
		base: { value: 'REF', help: 'what the commits since HEAD left REF add' },
		'fail-on': {
			value: 'unreviewed|policy',
			help: 'exit with 1 where an insertion is not reviewed; policy: if that requires it',
		},
		mark: { value: 'PATH[:LINES]', many: true, help: 'you have reviewed what is there' },
		stats: { help: 'numbers instead: share by folder and kind of file, survival, time until review' },
		unreview: { value: 'PATH[:LINES]', many: true, help: 'it has to be reviewed again' },
	},
	failsWhen: '--fail-on asks for it, and there is an insertion that nobody has reviewed',
	run,
};

async function run(call: Call): Promise<number> {
	if (call.operands.length > 0) throw new UsageError('review takes no paths; --base REF names what to compare with');
	const found = findPolicy(call);
	const { insertions: policy } = found.policy;
	const gated = isGate(call.text('fail-on'), policy.review);
	const opened = await openRepository();
	if (call.flag('stats')) return stats(call, opened);
	const base = call.text('base');
	const fork = base === undefined ? undefined : await forkPoint(opened.root, base);
	if ([...opened.provenance.ledger.state.all()].length === 0) {
		console.error('cordon: the ledger of this clone is empty; cordon trace import reads what another one has recorded');
	}
	let files = await filesIn(opened, fork);
	if (await mark(call, opened, files)) files = await filesIn(opened, fork);
	const commits = fork === undefined ? undefined : await commitsSince(opened.root, fork);
	const risks = await risksIn(files, opened.root, found);
	const report = reviewReport(files, {
		...(commits && { inRange: (commit) => commits.has(commit) }),
		notifyLines: policy.notifyLines,
		risksOf: (path, { id }) => risks.get(riskKey(path, id)) ?? [],
	});
	await opened.provenance.ledger.close();
	const text = written(call.format, report, opened.root, policy.review !== 'off');
	if (text !== '') process.stdout.write(`${text}\n`);
	return gated && report.totals.unreviewed > 0 ? 1 : 0;
}

function isGate(failOn: string | undefined, review: string): boolean {
	if (failOn === 'policy') return review === 'required';
	if (failOn !== undefined && failOn !== 'unreviewed') throw new UsageError('--fail-on takes unreviewed or policy');
	return failOn !== undefined;
}

async function stats(call: Call, { provenance, root }: Opened): Promise<number> {
	const others = ['base', 'fail-on'].filter((name) => call.text(name) !== undefined);
	const marks = ['mark', 'unreview'].filter((name) => call.texts(name).length > 0);
	const [other] = [...others, ...marks];
	if (other !== undefined) throw new UsageError(`--stats is about all of the repository; it takes no --${other}`);
	if (call.format !== 'json' && call.format !== 'text') throw new UsageError('--stats takes --format text or json');
	const numbers = await statsIn(provenance, root);
	console.log(call.format === 'json' ? JSON.stringify({ version: 1, ...numbers }, null, 2) : statsText(numbers));
	return 0;
}

function filesIn({ provenance, root }: Opened, fork: string | undefined): Promise<FileInRange[]> {
	return fork === undefined ? insertionsNow(provenance, root) : insertionsBetween(provenance, root, fork);
}

/** Whether anything was marked. */
async function mark(call: Call, { root, provenance }: Opened, files: readonly FileInRange[]): Promise<boolean> {
	const [marked, taken] = [call.texts('mark'), call.texts('unreview')];
	if (marked.length > 0) {
		const by = await userName(root);
		const ids = namedInsertions(marked, root, files, provenance);
		provenance.review(ids, by);
		console.error(`Reviewed by ${by}: ${ids.length} ${ids.length === 1 ? 'insertion' : 'insertions'}.`);
	}
	if (taken.length > 0) provenance.unreview(namedInsertions(taken, root, files, provenance));
	return marked.length + taken.length > 0;
}

function written(format: string, report: ReviewReport, root: string, asked: boolean): string {
	if (format === 'json') return JSON.stringify({ version: 1, ...report }, null, 2);
	if (format === 'markdown') return reviewMarkdown(report);
	if (format === 'sarif') return reviewSarif(report, asked, version, `${pathToFileURL(root).href}/`);
	return format === 'github' ? reviewGithub(report, asked) : reviewText(report);
}
