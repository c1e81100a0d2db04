import type { Detector } from './detector.ts';

/** Every built-in detector. The order is that of the documentation: secrets, personal data, hidden text. */
export const detectors: readonly Detector[] = [];
