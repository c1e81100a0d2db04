import { hookCommand } from '../engine/assistants/launcher.ts';
import { assistants } from '../engine/assistants/registry.ts';
import type { AssistantFiles, SyncDone } from '../engine/assistants/files-port.ts';
import { manifestText, MANIFEST_FILE, parseManifest } from '../engine/assistants/sync/manifest.ts';
import { inWords, syncFiles, type SyncFile } from '../engine/assistants/sync/plan.ts';
import type { SyncResult } from '../engine/assistants/sync/result.ts';
import type { Choice } from './sync-choice.ts';
import type { Change } from './change-preview.ts';
import type { Repository } from './sync-source.ts';

/** A repository whose files can be written. */
export type Writable = Repository & { readonly files: AssistantFiles };

/** What sync would do. */
export interface Planned {
	readonly changes: readonly Change[];
	/** Files that are left as they are, each with the reason. */
	readonly problems: readonly string[];
	/** What of the policy files cannot say, each with the reason. */
	readonly notExpressible: readonly string[];
	/** Hooks are among them: something has to answer them. */
	readonly hooks: boolean;
}

/** Looks what would be written for these assistants, or taken out. */
export async function planned(repository: Writable, choice: Choice, remove: boolean): Promise<Planned> {
	const { results } = work(repository, choice, { remove, check: true });
	const fine = results.filter(({ plan }) => plan.problem === undefined);
	const changes: Change[] = [];
	for (const { file, plan, changes: differs } of fine) {
		const uri = repository.uriOf(file.path);
		const before = await repository.around.read(file.path).catch(() => undefined);
		if (differs && uri) changes.push({ path: file.path, uri, before, after: plan.text });
	}
	const manifest = await manifestChange(repository, fine);
	return {
		changes: manifest && changes.length > 0 ? [...changes, manifest] : changes,
		problems: results.flatMap(({ file, plan }) =>
			plan.problem === undefined ? [] : [`${file.path}: ${plan.problem}`],
		),
		notExpressible: fine.flatMap(({ file, plan }) =>
			plan.notExpressible.map((one) => `${file.path}: ${inWords(one.notExpressible)}`),
		),
		hooks: !remove && fine.some(({ file }) => hasHooks(file)),
	};
}

/** Writes one file, for those whose part is in it. */
export function writeFile({ base, files, repository, user }: Writable, file: SyncFile): void {
	const isUsers = file.path.startsWith('~/');
	files.sync([file], {
		...(isUsers ? user : repository),
		place: isUsers ? 'user' : 'repository',
		top: isUsers ? files.home : base,
		remove: false,
		check: false,
		hookCommand,
	});
}

/** Writes for these assistants, or takes out. */
export function work(
	{ base, files, repository, user }: Writable,
	choice: Choice,
	options: { readonly remove: boolean; readonly check: boolean },
): SyncDone {
	const mine = assistants.filter(({ id }) => choice.assistants.includes(id));
	const repositorys = files.sync(syncFiles(mine, 'repository', assistants), {
		...repository,
		...options,
		place: 'repository',
		top: base,
		hookCommand,
	});
	if (!choice.user) return repositorys;
	const home = files.sync(syncFiles(mine, 'user', assistants), {
		...user,
		...options,
		place: 'user',
		top: files.home,
		hookCommand,
	});
	return {
		results: [...repositorys.results, ...home.results],
		undo: () => [...repositorys.undo(), ...home.undo()],
	};
}

function hasHooks({ jobs }: SyncFile): boolean {
	return jobs.some(({ mechanism }) => mechanism.startsWith('hooks'));
}

/** The memory of what is ours changes together with the files. */
async function manifestChange(repository: Repository, results: readonly SyncResult[]): Promise<Change | undefined> {
	const uri = repository.uriOf(MANIFEST_FILE);
	const before = await repository.around.read(MANIFEST_FILE).catch(() => undefined);
	const its = results.filter(({ file }) => !file.path.startsWith('~/'));
	try {
		const now = Object.fromEntries(its.map(({ file, plan }) => [file.path, plan.ours]));
		const after = manifestText({ ...parseManifest(before), ...now });
		return uri && after !== before ? { path: MANIFEST_FILE, uri, before, after } : undefined;
	} catch {
		return undefined;
	}
}
