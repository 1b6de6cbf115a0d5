// node --import ./test/setup/typescript.mjs test/setup/write-compose.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeFile, MEMBERS } from '../../apps/network/index.js';

writeFileSync(join(import.meta.dirname, '..', '..', 'docker-compose.yml'), composeFile(MEMBERS));
