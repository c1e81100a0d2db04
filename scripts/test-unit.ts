// Runs the tests that need no VS Code.   node scripts/test-unit.ts [--grep=TITLE] [FILE…]

import { runMocha } from './mocha.ts';

await runMocha(['test/engine', 'test/cli', 'test/property'], { filesEach: 20, again: 0 });
