// One broker and one PostgreSQL for all suites of this run that need them; jest calls this only when such a suite is
// among those to run.
import './typescript.mjs';

export default async function setUp() {
  // Whoever runs many suites one after another has started them.
  if (process.env.HSU_TEST_SERVERS !== undefined) return;
  const { startServers } = await import('./servers.ts');
  const servers = await startServers();
  process.env.HSU_TEST_SERVERS = servers.file;
  globalThis.hsuTestServers = servers;
}
