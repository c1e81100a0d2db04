import { ENTITIES, REGIONS, RULES } from '../detect/rule-names.ts';
import { keyNames } from './definition.ts';
import { regulationNames } from './regulations.ts';
import type { KnownNames } from './shape.ts';

/** `detect.pii.off` is in `detect.pii` and `detect`. */
function groupsOf(key: string): string[] {
	const parts = key.split('.');
	return parts.slice(1).map((_, length) => parts.slice(0, length + 1).join('.'));
}

/** What policies may refer to, as the built-in detectors have it. */
export const knownNames: KnownNames = {
	rules: [...RULES, ...regulationNames.keys()],
	entities: ENTITIES,
	regions: REGIONS,
	keys: [...new Set(keyNames.flatMap((key) => [key, ...groupsOf(key)]))],
};
