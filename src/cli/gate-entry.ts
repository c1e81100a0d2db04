import { runHook } from '../node/hook.ts';

void runHook(process.argv.at(-1) ?? '');
