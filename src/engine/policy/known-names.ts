import type { Detector } from '../detect/detector.ts';
import { detectors } from '../detect/registry.ts';
import type { KnownNames } from './shape.ts';

/** What policies may refer to, as these detectors have it. */
function namesOf(all: readonly Detector[]): KnownNames {
	return {
		rules: all.map(({ id }) => id),
		entities: all.filter(({ category }) => category === 'pii').map(({ id }) => id),
		regions: [...new Set(all.flatMap(({ regions }) => regions ?? []))].sort(),
	};
}

/** Of the detectors that are built in. */
export const knownNames = namesOf(detectors);
