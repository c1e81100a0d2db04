import type { Detector } from '../detect/detector.ts';
import { detectors } from '../detect/registry.ts';
import { keyNames } from './definition.ts';
import { regulationNames } from './regulations.ts';
import type { KnownNames } from './shape.ts';

/** What policies may refer to, as these detectors have it. */
function namesOf(all: readonly Detector[]): KnownNames {
	return {
		rules: [...all.map(({ id }) => id), ...regulationNames.keys()],
		entities: all.filter(({ category }) => category === 'pii').map(({ id }) => id),
		regions: [...new Set(all.flatMap(({ regions }) => regions ?? []))].sort(),
		keys: [...new Set(keyNames.flatMap((key) => [key, ...groupsOf(key)]))],
	};
}

/** `detect.pii.off` is in `detect.pii` and `detect`. */
function groupsOf(key: string): string[] {
	const parts = key.split('.');
	return parts.slice(1).map((_, length) => parts.slice(0, length + 1).join('.'));
}

/** Of the detectors that are built in. */
export const knownNames = namesOf(detectors);
