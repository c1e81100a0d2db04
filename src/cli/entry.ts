import { createRequire } from 'node:module';

// A hook is called for everything that an assistant does: it must not wait for the commands to load.
const [, , name, assistant = '-', ...rest] = process.argv;
if (name === 'hook' && !assistant.startsWith('-') && rest.length === 0) createRequire(import.meta.url)('./hook.cjs');
else await import('./main.ts');
