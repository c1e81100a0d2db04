import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { printable } from '../engine/report/text.ts';
import { git } from '../node/git.ts';
import { headOf } from '../node/provenance-commits.ts';
import { committed, insertionsAdded } from '../node/provenance-range.ts';
import { emptyTree } from '../node/trace-commits.ts';
import type { Call } from './command.ts';
import { findPolicy } from './policy-layers.ts';
import { openRepository } from './repository.ts';
import { UsageError } from './usage-error.ts';

const TRAILER = 'Assisted-by';

/**
 * `cordon trace trailer FILE`, for a prepare-commit-msg hook: says in the message which assistants wrote lines that the
 * commit adds. Only where the policy lets the record of them leave this machine.
 */
export async function addTrailer(call: Call, file: string): Promise<number> {
	if (!existsSync(file))
		throw new UsageError(`${file} does not exist; a prepare-commit-msg hook gets the file as "$1"`);
	if (findPolicy(call).policy.insertions.record === 'local') {
		console.error('cordon: insertions.record is local, so the message of the commit says nothing of AI');
		return 0;
	}
	const { root, provenance } = await openRepository();
	const before = (await headOf(root)) ?? (await emptyTree(root));
	const files = await insertionsAdded(provenance, root, ['--cached', before], committed(root, ':'));
	await provenance.ledger.close();
	const writers = files.flatMap(({ insertions }) =>
		insertions.flatMap(({ origin }) => {
			if (origin.kind !== 'ai' || origin.assistant + origin.model === '') return [];
			return [[origin.assistant, origin.model].filter(Boolean).join(':')];
		}),
	);
	const trailers = [...new Set(writers)].sort().map((writer) => `--trailer=${TRAILER}: ${printable(writer)}`);
	if (trailers.length === 0) return 0;
	await git(root, 'interpret-trailers', '--in-place', '--if-exists=addIfDifferent', ...trailers, resolve(file));
	return 0;
}
