import { writeFileSync } from 'node:fs';
import { writeMappings } from './page.js';
import { standards } from './standards.js';

// Writes docs/mappings.md of the current folder: npm run write
writeFileSync('docs/mappings.md', writeMappings(standards));
