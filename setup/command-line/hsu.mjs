import { asksForHelp, oneOf, readOptions, WrongCommandLine } from './words.mjs';

const STATE = { type: 'string', default: '.hsu' };

/** Forms that drafts are made of (libs/mappings/read/forms.ts). */
export const FORMS = ['cap', 'niem', 'interpol', 'htcds', 'sltd', 'sirene'];

/**
 * The subcommands of `npm run hsu`; `doctor` is answered by setup.mjs, since it must work where nothing is installed
 * yet.
 */
const HSU = {
  catalogue: {
    does: 'every kind of message, who sends it and what it does; --json for programs',
    options: { json: { type: 'boolean', default: false } },
  },
  status: {
    does: 'the addresses and key files of the running network; --env for scripts, --state FOLDER for another than .hsu',
    options: { env: { type: 'boolean', default: false }, state: STATE },
  },
  token: {
    does: 'an access token of a system; --member TH, --client police-system, --state FOLDER for another than .hsu',
    options: {
      member: { type: 'string', default: '' },
      client: { type: 'string', default: 'police-system' },
      state: STATE,
    },
  },
  calendar: {
    does: 'days of rest of the members: calendar VN 2027; --state FOLDER for another than .hsu',
    options: { state: STATE },
    places: ['member', 'year'],
  },
  draft: {
    does: 'drafts of records of others, which nobody sends: draft FILE; --as FORM where its looks do not tell, --out FOLDER for another than .hsu/drafts; of a draft: what is still to be filled in',
    options: { as: { type: 'string' }, out: { type: 'string', default: '.hsu/drafts' } },
    places: ['file'],
    oneOf: { as: FORMS },
  },
  doctor: { does: 'names what is missing on this machine, and the command that mends it', options: {} },
};

/** A subcommand's name with its options. @throws WrongCommandLine */
export function readHsuCommand([name, ...args]) {
  if (name === undefined) throw new WrongCommandLine(`Say which command.\n${hsuHelp()}`);
  if (name === 'help' || asksForHelp([name, ...args])) return { name: 'help' };
  if (!Object.hasOwn(HSU, name)) throw new WrongCommandLine(`There is no command ${name}.\n${hsuHelp()}`);
  const { options, places = [], oneOf: allowed = {} } = HSU[name];
  const said = args.slice(0, places.length).findIndex((arg) => arg.startsWith('-'));
  const count = said < 0 ? Math.min(args.length, places.length) : said;
  const named = Object.fromEntries(places.slice(0, count).map((place, i) => [place, args[i]]));
  const read = readOptions(args.slice(count), options, 'npm run hsu -- help lists the options');
  for (const [option, words] of Object.entries(allowed))
    if (read[option] !== undefined) oneOf(`--${option}`, read[option], words);
  return { name, ...named, ...read };
}

export function hsuHelp() {
  const width = Math.max(...Object.keys(HSU).map((name) => name.length));
  const lines = Object.entries(HSU).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return `npm run hsu -- COMMAND [options]\n\n${lines.join('\n')}\n`;
}
