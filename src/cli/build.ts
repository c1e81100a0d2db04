/** Put in by the bundler from package.json. */
declare const CORDON_VERSION: string | undefined;

const bundled = typeof CORDON_VERSION === 'string';

/** Cordon's version; `0.0.0` where it runs from its sources. */
export const version = bundled ? CORDON_VERSION : '0.0.0';

/** The module that runs the CLI, and as a worker serves it: the bundle, or src/cli/main.ts. */
export const entry = bundled ? new URL(import.meta.url) : new URL('main.ts', import.meta.url);
