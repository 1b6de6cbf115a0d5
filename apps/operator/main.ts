import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BrokerAdmin } from '#kafka';
import { asHsuError, HsuError, isMember } from '#kernel';
import { reconcile } from './agent.js';
import { signedMembers } from './signed-members.js';

const HELP = `The broker operator's agent: makes the network's topics and access rules, and takes away what is not in the table.

  --broker HOST:PORT     the broker
  --certificates FOLDER  holds ca.pem and operator/{cert,key}.pem, the administrator's certificate
  --anchor FILE          the network's anchor, loaded by hand
  --statements FOLDER    the signed directory statements, 1.json, 2.json …: they say who the members are
  --generations TH.2     members whose earlier certificates must no longer work, with their generation (all others: 1)
  --replicas N           copies of each record, as many as there are brokers up to three (1)
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      broker: { type: 'string' },
      certificates: { type: 'string' },
      anchor: { type: 'string' },
      statements: { type: 'string' },
      generations: { type: 'string', default: '' },
      replicas: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const { broker, certificates, anchor, statements } = values;
  if (
    broker === undefined ||
    certificates === undefined ||
    anchor === undefined ||
    statements === undefined
  ) {
    throw new HsuError(
      'E-CONFIG',
      '--broker, --certificates, --anchor and --statements are needed; see --help',
    );
  }
  const generations = values.generations.split(',').filter((text) => text !== '');
  const members = await signedMembers(anchor, statements, new Map(generations.map(parseGeneration)));
  const read = (...path: string[]): string => readFileSync(join(certificates, ...path), 'utf8');
  const admin = await BrokerAdmin.connect({
    brokers: [broker],
    ca: read('ca.pem'),
    cert: read('operator', 'cert.pem'),
    key: read('operator', 'key.pem'),
  });
  try {
    const changes = await reconcile(admin, members, Number(values.replicas));
    const { created, mended, allowed, revoked } = changes;
    process.stdout.write(
      `${created.length} topics made, ${mended.length} mended; ${allowed.length} rules added, ${revoked.length} taken away\n`,
    );
  } finally {
    await admin.close();
  }
}

function parseGeneration(text: string): [string, number] {
  const [code, generation] = text.split('.');
  if (!isMember(code) || generation === undefined || !/^[1-9]\d{0,8}$/.test(generation)) {
    throw new HsuError('E-CONFIG', `--generations: ${text} is not a member with its generation, as TH.1`);
  }
  return [code, Number(generation)];
}

main().catch((error: unknown) => {
  const { message, cause } = asHsuError(error);
  process.stderr.write(`${message}${cause instanceof Error ? `: ${cause.message}` : ''}\n`);
  process.exitCode = 1;
});
