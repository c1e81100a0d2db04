import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import type { DetectPolicy } from '../engine/policy/policy.ts';
import { configFolder } from '../node/config-folder.ts';
import { userKey } from '../node/key-store.ts';
import { absolute } from '../node/paths.ts';
import type { Call } from './command.ts';
import { gitRoot, nearestWith } from './place.ts';

/** What a command goes by, wherever it was written. */
export interface Settings {
	readonly detect: DetectPolicy;
	/** Folder that the policy's patterns start from. */
	readonly base: string;
	readonly key: Uint8Array;
}

/** Finds and reads the policy, telling standard error what is wrong with it, and the user's key. */
export function loadSettings(call: Call): Settings {
	const here = absolute('.');
	const root = gitRoot(here);
	const holder = nearestWith('.cordon.json', here, root ?? here);
	const file = call.text('policy') ?? (holder && `${holder}/.cordon.json`);
	const said = file ? (parse(readFileSync(file, 'utf8')) as { detect?: Partial<DetectPolicy> }).detect : {};
	const { key, kept } = userKey(join(configFolder(), 'key'));
	if (!kept) console.error('cordon: fingerprints will differ next time: the key cannot be kept in ' + configFolder());
	return {
		detect: {
			secrets: true,
			hiddenText: true,
			severity: {},
			custom: [],
			ignore: [],
			...said,
			pii: { regions: [], off: ['mac-address'], ...said?.pii },
		},
		base: (call.text('policy') ? undefined : holder) ?? root ?? here,
		key,
	};
}
