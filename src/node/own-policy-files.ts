import { readFileSync, rmSync, unwatchFile, watchFile } from 'node:fs';
import { homedir } from 'node:os';
import { policyText, type OwnPolicyFiles } from '../engine/policy/own-files.ts';
import type { PartialPolicy } from '../engine/policy/policy.ts';
import { writeAtomically } from './atomic-write.ts';
import { foldersAbove } from './git-root.ts';
import { ignoreCase, slashes } from './paths.ts';
import { managedFile, managedLayer, policyLayer, userFiles } from './policy-files.ts';
import { RealPaths } from './real-path.ts';
import { fileId, secondNamesInTurn } from './second-names.ts';

/** Milliseconds between two looks at files that hardly ever change; looking works on every kind of disk. */
const INTERVAL = 2000;

const NOTE =
	'// Written by the Cordon extension: the settings of its user, for the command line. Change the settings instead.\n';

/** The policy files of this user and this machine. */
export function ownPolicyFiles(): OwnPolicyFiles {
	const { policy, editor } = userFiles();
	const managed = process.env['CORDON_MANAGED_POLICY'];
	const watched = [policy, managedFile(), ...(managed ? [managed] : [])];
	return {
		ignoreCase,
		home: slashes(homedir()),
		layers: () => [policyLayer('user', policy), managedLayer()].filter((layer) => layer !== undefined),
		watch(changed) {
			for (const file of watched) watchFile(file, { interval: INTERVAL, persistent: false }, changed);
			return {
				dispose() {
					for (const file of watched) unwatchFile(file, changed);
				},
			};
		},
		keep: (settings) => keep(editor, settings),
		find(path) {
			// Links may change at any time: nothing is remembered.
			const { real, stats } = new RealPaths().find(slashes(path));
			return { real, id: stats?.isFile() ? fileId(stats) : undefined };
		},
		secondNames: secondNamesInTurn,
		foldersAbove,
	};
}

/** A home that cannot be written leaves the command line without these settings, and the editor as it is. */
function keep(file: string, settings: PartialPolicy): void {
	try {
		if (Object.keys(settings).length === 0) rmSync(file, { force: true });
		else {
			const text = NOTE + policyText(settings);
			if (textOf(file) !== text) writeAtomically(file, text, 0o600);
		}
	} catch {
		// Nothing to be done about it here.
	}
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
