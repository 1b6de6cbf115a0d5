import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeKindFiles } from './kind-files.js';

// Writes the lists of kinds, examples and trials below the current folder: npm run write
const root = 'libs/messages';
for (const [file, text] of Object.entries(writeKindFiles(root))) writeFileSync(join(root, file), text);
