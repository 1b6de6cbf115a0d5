import { writeFileSync } from 'node:fs';
import { clockProfiles, kinds, lifecycles } from '#messages';
import { writeLifecycles } from './lifecycle-page.js';

// Writes docs/lifecycles.md into the current folder: npm run write
writeFileSync('docs/lifecycles.md', writeLifecycles(kinds, lifecycles, clockProfiles));
