// npm run bench: medians and ratios, printed and never asserted, since machines are shared and noisy.
import { activation } from './activation.ts';
import { hook } from './hook.ts';
import { incoming } from './incoming.ts';
import { keystroke } from './keystroke.ts';
import { ledger } from './provenance-ledger.ts';
import { tracking } from './provenance.ts';
import { scale } from './scale.ts';
import { size } from './size.ts';
import { stretch } from './stretch.ts';
import { throughput } from './throughput.ts';

await throughput();
await incoming();
keystroke();
tracking();
await ledger();
stretch();
scale();
await hook();
size();
await activation();
