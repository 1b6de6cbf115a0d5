import { readFileSync, writeFileSync } from 'node:fs';
import { clockProfiles, clocksAskFor, kinds, lifecycles } from '#messages';
import { writeClocks } from './clock-page.js';
import { writeLifecycles } from './lifecycle-page.js';

// Writes docs/lifecycles.md, and what follows from the kinds into docs/clocks.md, both of the current folder:
// npm run write
const CLOCKS = 'docs/clocks.md';

writeFileSync('docs/lifecycles.md', writeLifecycles(kinds, lifecycles, clockProfiles));
writeFileSync(CLOCKS, writeClocks(readFileSync(CLOCKS, 'utf8'), kinds, clockProfiles, clocksAskFor));
