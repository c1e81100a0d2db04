import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { regulatedIfBroken, type LayerKind, type PolicyLayer } from '../engine/policy/layers.ts';
import { brokenPolicy, parsePolicyBytes } from '../engine/policy/policy-bytes.ts';
import type { PolicyProblem } from '../engine/policy/policy.ts';
import { configFolder } from './config-folder.ts';
import { reasonOf } from './files.ts';

/** Where an administrator's policy is, and where the user's. Parameters of functions are for tests. */
export interface Machine {
	readonly environment: NodeJS.ProcessEnv;
	readonly platform: NodeJS.Platform;
	/** The machine-wide place, if not that of the platform. */
	readonly managedFile?: string;
}

const THIS: Machine = { environment: process.env, platform: process.platform };

/** The place of the managed policy that every user of this machine shares. */
export function managedFile({ environment, platform, managedFile: other }: Machine = THIS): string {
	if (other !== undefined) return other;
	if (platform === 'win32') return join(environment['ProgramData'] || 'C:\\ProgramData', 'cordon', 'policy.json');
	if (platform === 'darwin') return '/Library/Application Support/Cordon/policy.json';
	return '/etc/cordon/policy.json';
}

/** The user's own policy, and beside it what the desktop editor keeps there of its settings. */
export function userFiles({ environment, platform }: Machine = THIS): {
	readonly policy: string;
	readonly editor: string;
} {
	const folder = configFolder(environment, platform);
	return { policy: join(folder, 'policy.json'), editor: join(folder, 'editor.json') };
}

/**
 * The administrator's policy: the file at the machine-wide place, else the one that CORDON_MANAGED_POLICY names. The
 * machine-wide one comes first because everybody can set a variable. Undefined where there is neither. One that cannot
 * be relied on counts as regulated, with everything locked.
 */
export function managedLayer(machine: Machine = THIS): PolicyLayer | undefined {
	const place = managedFile(machine);
	const named = machine.environment['CORDON_MANAGED_POLICY'];
	const shared = policyLayer('managed', place);
	const layer = shared ?? (named ? (policyLayer('managed', named) ?? missing(named)) : undefined);
	if (!layer) return undefined;
	const unsafe = machine.platform !== 'win32' && writableByAll(layer.file ?? '');
	const problems: PolicyProblem[] = [...(layer.problems ?? [])];
	if (unsafe)
		problems.push(...problem('error', 'Every user can write this file, so it is not relied on: chmod o-w.', layer));
	if (shared && named && named !== place) {
		problems.push(...problem('warning', `This file counts, and CORDON_MANAGED_POLICY does not.`, layer));
	}
	return regulatedIfBroken({ ...layer, problems });
}

/**
 * One policy file as a layer; undefined where there is none. One that cannot be read has a problem like any other.
 * @param shown how problems name the file.
 */
export function policyLayer(kind: LayerKind, file: string, shown = file): PolicyLayer | undefined {
	try {
		return { kind, ...parsePolicyBytes(readFileSync(file), shown) };
	} catch (error) {
		const reason = reasonOf(error);
		if (reason === 'does not exist') return undefined;
		return { kind, ...brokenPolicy(`This file cannot be read: ${reason}.`, shown) };
	}
}

/** The user's policy, what the editor keeps of the user's settings, and the managed policy. */
export function ownLayers(): PolicyLayer[] {
	const { policy, editor } = userFiles();
	const user = [policy, editor].map((file) => policyLayer('user', file));
	return [...user, managedLayer()].flatMap((layer) => (layer ? [regulatedIfBroken(layer)] : []));
}

function missing(file: string): PolicyLayer {
	return { kind: 'managed', ...brokenPolicy('CORDON_MANAGED_POLICY names this file, and it does not exist.', file) };
}

function problem(severity: PolicyProblem['severity'], message: string, { file = '' }: PolicyLayer): PolicyProblem[] {
	return [{ severity, message, key: '', file, line: 1, column: 1, offset: 0, length: 0 }];
}

function writableByAll(file: string): boolean {
	try {
		return (statSync(file).mode & 0o002) !== 0;
	} catch {
		return false;
	}
}
