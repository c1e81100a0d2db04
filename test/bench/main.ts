// npm run bench: medians and ratios, printed and never asserted, since machines are shared and noisy.
import { keystroke } from './keystroke.ts';
import { throughput } from './throughput.ts';

await throughput();
keystroke();
