import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { MemberCalendar } from '#directory';
import { connectBroker } from '#kafka';
import { asHsuError, HsuError, parseRfc3339, systemClock } from '#kernel';
import { brokerAccess } from './broker-access.js';
import { setCalendar } from './calendars.js';
import { initNetwork } from './init-network.js';
import { publishStatements } from './publish-statements.js';
import { revokeKey } from './revoke-key.js';
import { showDirectory } from './show-directory.js';

const HELP = `The secretariat: officers, members' keys of a local network, signed directory statements.

  init --members TH,KH           makes what is missing and issues the next statement where one is due
  publish [--broker HOST:PORT]   writes the statements that are not on the directory topic yet; without --broker
                                 to the local network that is running
  revoke --member TH --kid KID --reason COMPROMISED [--since 2026-11-24T03:00:00Z]
                                 issues a statement that revokes a key, from now on or since an earlier time
  calendar --member VN --file FILE
                                 issues a statement with another calendar of a member, a JSON file of the form that
                                 docs/wire.md gives (rule 109)
  show                           the directory in force

  --state FOLDER                 where everything is kept (.hsu)
`;

/** What the command has to say. */
async function run(args: string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      state: { type: 'string', default: '.hsu' },
      members: { type: 'string' },
      broker: { type: 'string' },
      member: { type: 'string' },
      kid: { type: 'string' },
      reason: { type: 'string' },
      since: { type: 'string' },
      file: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [command, ...more] = positionals;
  if (values.help) return HELP;
  if (command === undefined || more.length > 0)
    throw new HsuError('E-CONFIG', 'one command is needed; see --help');
  const { state } = values;
  const now = systemClock.now();
  switch (command) {
    case 'init': {
      const members = needed(values.members, '--members').split(',');
      const directory = await initNetwork({ state, members, now });
      return `directory ${directory.network} version ${directory.version}: ${directory.members.join(',')}\n`;
    }
    case 'publish':
      return publish(state, values.broker);
    case 'revoke': {
      const at = values.since === undefined ? now : parseRfc3339(values.since);
      if (at === undefined) throw new HsuError('E-CONFIG', '--since is a time as 2026-11-24T03:00:00Z');
      const directory = await revokeKey({
        state,
        member: needed(values.member, '--member'),
        kid: needed(values.kid, '--kid'),
        reason: needed(values.reason, '--reason'),
        at,
        now,
      });
      return `version ${directory.version} issued; publish it now\n`;
    }
    case 'calendar': {
      const text = await readFile(needed(values.file, '--file'), 'utf8');
      const calendar = JSON.parse(text) as MemberCalendar;
      const directory = await setCalendar({
        state,
        member: needed(values.member, '--member'),
        calendar,
        now,
      });
      return `version ${directory.version} issued; publish it now\n`;
    }
    case 'show':
      return showDirectory(state, now);
    default:
      throw new HsuError('E-CONFIG', `there is no command ${command}; see --help`);
  }
}

async function publish(state: string, address: string | undefined): Promise<string> {
  const access = await brokerAccess(state, address);
  const broker = await connectBroker({ ...access, clientId: 'hsu-secretariat', clock: systemClock });
  try {
    const { written, foreign } = await publishStatements({ state, broker });
    const others =
      foreign === 0 ? '' : `; ${foreign} records there are not of this secretariat, find out whose`;
    return `${written} statements published${others}\n`;
  } finally {
    await broker.close();
  }
}

function needed(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new HsuError('E-CONFIG', `${option} is needed; see --help`);
  return value;
}

run(process.argv.slice(2)).then(
  (text) => {
    process.stdout.write(text);
  },
  (error: unknown) => {
    const known = asHsuError(error);
    process.stderr.write(`${known.code === 'E-INTERNAL' ? String(known.cause) : known.message}\n`);
    process.exitCode = 1;
  },
);
