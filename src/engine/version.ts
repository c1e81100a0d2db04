/** Put in by the bundler from package.json. */
declare const CORDON_VERSION: string | undefined;

/** Cordon's version; `0.0.0` where it runs from its sources. */
export const version = typeof CORDON_VERSION === 'string' ? CORDON_VERSION : '0.0.0';
