import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { asHsuError, HsuError } from '#kernel';
import { signInServer } from './server.js';
import { SettingsFile } from './settings.js';

// The OpenID provider of the local network. A state brings its own; no gateway needs this process.

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { config: { type: 'string' } } });
  if (values.config === undefined) throw new HsuError('E-CONFIG', 'say --config FILE');
  const settings = new SettingsFile(values.config);
  const server = signInServer(settings, (line) => process.stderr.write(`${line}\n`));
  const { host, port } = settings.current().listen;
  server.listen(port, host);
  await once(server, 'listening');
  process.stderr.write(`listening on ${port}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
}

main().catch((error: unknown) => {
  process.stderr.write(`${asHsuError(error).message}\n`);
  process.exit(1);
});
