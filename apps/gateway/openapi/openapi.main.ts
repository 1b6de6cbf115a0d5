import { writeFileSync } from 'node:fs';
import { describedGateway } from './described.js';

/** The day that the examples' dates are counted from, so that the same routes give the same bytes. */
const DAY = Date.UTC(2026, 10, 30);

// Writes the OpenAPI document into the file named, to be compared with that of another build:
// node dist/apps/gateway/openapi/openapi.main.js FILE
const [, , file] = process.argv;
if (file === undefined) throw new Error('say into which file');
writeFileSync(file, `${JSON.stringify(await describedGateway(DAY))}\n`);
