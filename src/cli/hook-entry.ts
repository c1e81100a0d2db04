import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { runHook as RunHook } from '../node/hook.ts';
import { KeptCode } from '../node/kept-code.ts';

declare const __filename: string;

const code = new KeptCode(dirname(__filename), createRequire(__filename));
const { runHook } = code.require('./gate.cjs') as { runHook: typeof RunHook };
void runHook(process.argv.at(-1) ?? '', code);
