import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../engine/files/decode.ts';
import { regulatedIfBroken, type LayerKind, type PolicyLayer } from '../engine/policy/layers.ts';
import { parsePolicy } from '../engine/policy/parse.ts';
import type { PolicyProblem } from '../engine/policy/policy.ts';
import { resolvePolicy, type ResolvedPolicy } from '../engine/policy/resolve.ts';
import { configFolder } from '../node/config-folder.ts';
import { reasonOf } from '../node/files.ts';
import { absolute, shownFrom } from '../node/paths.ts';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import type { Call } from './command.ts';
import { gitRoot, nearestWith } from './place.ts';
import { UsageError } from './usage-error.ts';

/** The policy that holds in the working folder. */
export interface FoundPolicy extends ResolvedPolicy {
	/** Folder that its patterns start from; absolute, with `/`. */
	readonly base: string;
}

/**
 * The user's policy under that of `--policy`, or of the nearest `.cordon.json` up to the top of the repository. The
 * repository is trusted: who runs a command in it has chosen to. Throws UsageError where `--policy` cannot be read.
 */
export function findPolicy(call: Call): FoundPolicy {
	const here = absolute('.');
	const root = gitRoot(here);
	const named = call.text('policy');
	const folder = named === undefined ? nearestWith(POLICY_FILE, here, root ?? here) : undefined;
	const file = folder === undefined ? named : `${folder}/${POLICY_FILE}`;
	const layers = [layer('user', join(configFolder(), 'policy.json'))];
	if (file !== undefined) layers.push(layer('repository', file));
	if (named !== undefined && !layers[1]) throw new UsageError(`--policy ${named} does not exist`);
	const present = layers.flatMap((found) => (found ? [regulatedIfBroken(found)] : []));
	return { ...resolvePolicy(present, { trusted: true }), base: folder ?? root ?? here };
}

/** The problems as `file:line:column`, which terminals and editors make a link of. */
export function problemLines(problems: readonly PolicyProblem[]): string[] {
	return problems.map(
		({ file, line, column, severity, message }) => `${file}:${line}:${column}: ${severity}: ${message}`,
	);
}

/** Undefined where there is no such file; one that cannot be read has a problem like any other. */
function layer(kind: LayerKind, file: string): PolicyLayer | undefined {
	const shown = shownFrom(absolute('.'), absolute(file));
	try {
		const text = decode(readFileSync(file));
		const { value, problems } = parsePolicy(text ?? '\0', shown);
		return { kind, value, problems };
	} catch (error) {
		const reason = reasonOf(error);
		if (reason === 'does not exist') return undefined;
		const place = { file: shown, line: 1, column: 1, offset: 0, length: 0 };
		const problem = { severity: 'error' as const, message: `This file cannot be read: ${reason}.`, key: '', ...place };
		return { kind, value: {}, problems: [problem] };
	}
}
