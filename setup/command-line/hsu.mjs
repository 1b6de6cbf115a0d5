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
    does: 'every kind of message, who sends it and what it does; catalogue KIND: its members, transitions, clocks and rules; --json for programs',
    options: { json: { type: 'boolean', default: false } },
    places: ['kind'],
  },
  status: {
    does: 'the addresses and key files of the running network; --env for scripts, --state FOLDER for another than .hsu',
    options: { env: { type: 'boolean', default: false }, state: STATE },
  },
  network: {
    does: 'one gateway of the running network ended as by a power cut, or started again: network kill TH, network start TH; --state FOLDER for another than .hsu',
    options: { state: STATE },
    places: ['act', 'member'],
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
  verify: {
    does: 'a printed letter checked on this machine: verify FILE (PDF, HTML, or the text of its QR code); --directory FOLDER with anchor.json and statements/, else that of --state FOLDER; --json; the exit tells the verdict',
    options: { directory: { type: 'string' }, json: { type: 'boolean', default: false }, state: STATE },
    places: ['file'],
  },
  code: {
    does: 'the message of which a letter with these 16 signs was printed, as a gateway of the running network knows it: code 7Q4D-0KXM-… --member TH; --client police-system, --state FOLDER for another than .hsu; the exit is 3 where it knows none',
    options: {
      member: { type: 'string', default: '' },
      client: { type: 'string', default: 'police-system' },
      state: STATE,
    },
    places: ['code'],
  },
  exercise: {
    does: 'plays a scenario as an exercise: exercise FILE, and exercise close RUN ends it; exercise --help tells more',
    options: {
      to: { type: 'string' },
      state: STATE,
      'dry-run': { type: 'boolean', default: false },
      fast: { type: 'boolean', default: false },
    },
    places: ['what', 'which'],
    help: `npm run hsu -- exercise FILE [options]: plays the scenario of a file (docs/exercises.md) through gateways, in status EXERCISE.
npm run hsu -- exercise close RUN [options]: ends what a run opened.

  --dry-run      checks every step against the catalogue and sends nothing
  --to LIST      gateways, as TH=https://gateway.example,KH=https://…; their tokens stand in HSU_TOKEN_TH_ATU and so on
                 (the network that npm start runs, and its systems)
  --fast         leaves out the delays of the scenario
  --state FOLDER of the network and of the records of runs (.hsu)
  --help         this text

Nothing is sent before every step holds. A step of an officer waits until that is sent in the console.
`,
  },
  doctor: { does: 'names what is missing on this machine, and the command that mends it', options: {} },
};

/** A subcommand's name with its options. @throws WrongCommandLine */
export function readHsuCommand([name, ...args]) {
  if (name === undefined) throw new WrongCommandLine(`Say which command.\n${hsuHelp()}`);
  if (name === 'help' || asksForHelp([name, ...args])) return { name: 'help', of: name };
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

/** Of one command, where that has more to tell, or of all. */
export function hsuHelp(of) {
  if (Object.hasOwn(HSU, of ?? '') && HSU[of].help !== undefined) return HSU[of].help;
  const width = Math.max(...Object.keys(HSU).map((name) => name.length));
  const lines = Object.entries(HSU).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return `npm run hsu -- COMMAND [options]\n\n${lines.join('\n')}\n`;
}
