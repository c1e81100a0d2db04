import { homedir } from 'node:os';
import type { Assistant } from '../engine/assistants/assistant.ts';
import { tracesOf } from '../engine/assistants/found.ts';
import { assistantCalled, assistants } from '../engine/assistants/registry.ts';
import { chosen } from '../engine/assistants/sync/chosen.ts';
import { inWords, syncFiles } from '../engine/assistants/sync/plan.ts';
import { rowsOf, type SyncResult, type SyncRow } from '../engine/assistants/sync/result.ts';
import { slashes } from '../node/paths.ts';
import { nodeSurroundings } from '../node/surroundings.ts';
import { syncAll, syncPlace, type SyncOptions } from '../node/sync.ts';
import type { Call, Command } from './command.ts';
import { keepLauncher } from './keep-launcher.ts';
import { protection, type Protection } from './sync-options.ts';
import { syncText } from './sync-text.ts';
import { UsageError } from './usage-error.ts';

export const sync: Command = {
	name: 'sync',
	operands: '',
	summary: "Writes the policy into each assistant's own files",
	details: [
		'Our lines stand in a marked block, or among the entries of a file that knows no comments; what else is in a file ' +
			'stays as it is, to the byte. `.cordon/sync.json` remembers which entries are ours where a file cannot say so; commit ' +
			'it with the files.',
		'It is for the assistants that are found on this machine or in the repository, those that `assistants.approved` names, ' +
			'and those whose files hold something of ours already; --assistant names others, --all means every one. Files in ' +
			'your home, which count for all workspaces, are written with --user only, and hold nothing of the repository.',
		'--remove takes our part out again, of every assistant if none is named; files that were not there before are gone then.',
		'A file that cannot be written, or whose marks are broken, is left as it is, counts as drifted, and the others go on.',
		'--format json gives {version, files: [{assistant, path, state: ' +
			'"current"|"drift"|"written"|"removed"|"not expressible", detail}]}. `not expressible` says what of the policy an ' +
			'assistant cannot be told, or that it has no file at all (`path` is empty then).',
	],
	formats: ['text', 'json'],
	options: {
		check: { help: 'show what would change, and write nothing' },
		remove: { help: 'take out what sync has written' },
		assistant: { value: 'ID', many: true, help: 'for this assistant (several: once each, or with commas)' },
		all: { help: 'for every assistant, found or not' },
		user: { help: 'files in your home too' },
		paste: { help: 'print what has to be pasted by hand for the assistants named, and write nothing' },
	},
	failsWhen: 'with --check a file is not as the policy has it; without, one could not be brought there',
	run,
};

async function run(call: Call): Promise<number> {
	const named = assistantsNamed(call);
	const found = protection(call);
	if (call.flag('paste')) return paste(named ?? assistants, found);
	const remove = call.flag('remove');
	const check = call.flag('check');
	const options = { ...found.repository, remove, check, hookCommand: found.hookCommand };
	if (!check && !remove) keepLauncher();
	const home = slashes(homedir());
	const mine = named ?? (call.flag('all') || remove ? assistants : await usual(found, home, options));
	const results = syncAll(syncFiles(mine, 'repository', assistants), syncPlace('repository', found.base), options);
	if (call.flag('user')) {
		results.push(
			...syncAll(syncFiles(mine, 'user', assistants), syncPlace('user', home), { ...options, ...found.user }),
		);
	}
	const rows = [...results.flatMap(rowsOf), ...(remove ? [] : mine.flatMap(withoutFile))];
	if (call.format === 'json') console.log(JSON.stringify({ version: 1, files: rows }, null, 2));
	else process.stdout.write(syncText(rows, results, { check, remove, none: mine.length === 0 }));
	return rows.some(({ state }) => state === 'drift') ? 1 : 0;
}

function assistantsNamed(call: Call): readonly Assistant[] | undefined {
	const given = call.texts('assistant');
	// `--assistant A B` leaves B over.
	if (given.length === 0 && call.operands.length > 0)
		throw new UsageError('sync takes no paths; --assistant names one');
	const ids = [...given.flatMap((list) => list.split(',')), ...call.operands].map((id) => id.trim());
	if (ids.length === 0) return undefined;
	if (call.flag('all')) throw new UsageError('--all and --assistant exclude each other');
	return ids.map((id) => {
		const one = assistantCalled(id);
		if (!one) throw new UsageError(`no assistant "${id}"; there are ${assistants.map(({ id }) => id).join(', ')}`);
		return one;
	});
}

async function usual({ base, policy }: Protection, home: string, options: SyncOptions): Promise<readonly Assistant[]> {
	const around = nodeSurroundings(base, home);
	const found = new Set<string>();
	for (const one of assistants) if ((await tracesOf(one, around)).length > 0) found.add(one.id);
	// One by one: what one assistant has in a file is not another's that shares it.
	const files = syncFiles(assistants, 'repository').flatMap((file) =>
		file.jobs.map((job) => ({ ...file, jobs: [job] })),
	);
	const without = syncAll(files, syncPlace('repository', base), { ...options, remove: true, check: true });
	const synced = new Set(
		without.filter(holdsSomething).flatMap(({ file }) => file.jobs.map(({ assistant }) => assistant)),
	);
	return chosen(assistants, policy.policy.assistants.approved, {
		found: ({ id }) => found.has(id),
		synced: ({ id }) => synced.has(id),
	});
}

function holdsSomething({ changes, plan }: SyncResult): boolean {
	return changes !== undefined || plan.problem !== undefined;
}

/** What is to be said of an assistant that has nothing to write. */
function withoutFile({ id, mechanisms }: Assistant): SyncRow[] {
	if (mechanisms.some(({ target }) => target)) return [];
	const words = mechanisms.flatMap(({ byHand, limits }) =>
		byHand === undefined ? limits : [`By hand: ${byHand}`, ...limits],
	);
	return [
		{ assistant: id, path: '', state: 'not expressible', detail: words.join(' ') || 'It has no file that says so.' },
	];
}

function paste(named: readonly Assistant[], { repository }: Protection): number {
	const places = named.flatMap(({ mechanisms }) => mechanisms.filter((one) => one.paste));
	if (places.length === 0) throw new UsageError('there is nothing to paste for these assistants');
	for (const { name, paste, byHand = '' } of places) {
		const { text, notExpressible } = paste?.(repository) ?? { text: '', notExpressible: [] };
		process.stdout.write(`# ${name}: ${byHand}\n${text.trimEnd()}\n`);
		if (notExpressible.length > 0) console.error(`cordon: ${name}: ${inWords(notExpressible)}`);
	}
	return 0;
}
