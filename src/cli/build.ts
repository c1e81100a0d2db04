/** Put in by the bundler. */
declare const CORDON_VERSION: string | undefined;

const bundled = typeof CORDON_VERSION === 'string';

/** The module that runs the CLI, and as a worker serves it: the bundle, or src/cli/main.ts. */
export const entry = bundled ? new URL(import.meta.url) : new URL('main.ts', import.meta.url);
