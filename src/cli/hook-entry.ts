import type { runHook as RunHook } from '../node/hook.ts';
import { KeptCode } from '../node/kept-code.ts';

declare const __dirname: string;
declare const require: (file: string) => unknown;

const code = new KeptCode(__dirname, require);
const { runHook } = code.require('./gate.cjs') as { runHook: typeof RunHook };
void runHook(process.argv.at(-1) ?? '', code);
