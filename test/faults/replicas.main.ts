// The test of replicas for longer: `node --import ./test/setup/typescript.mjs test/faults/replicas.main.ts --minutes
// 5`.
import { parseArgs } from 'node:util';
import { startServers } from '../setup/servers.js';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' } } });
const kills = Number(values.minutes) * 3;
if (!Number.isSafeInteger(kills) || kills < 2)
  throw new Error(`--minutes ${values.minutes}: a whole number from 1`);
const servers = await startServers();
process.env['HSU_TEST_SERVERS'] = servers.file;
try {
  // It reads the address of the servers as it is loaded.
  const { faultsOf, runReplicas, tell } = await import('./replicas.js');
  const found = await runReplicas(kills);
  const faults = faultsOf(found);
  process.stdout.write(`${tell(found)}${faults.length === 0 ? 'all is well' : faults.join('\n')}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await servers.stop();
}
