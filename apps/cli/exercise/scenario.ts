import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import { HsuError, isMember, isUnit, SECOND, MINUTE, HOUR, DAY, type UnitAddress } from '#kernel';
import { latestKind, type Kind, type Role } from '#messages';

/** One step of an exercise: a draft that the exercise sends, or a message of this kind that an officer is to send. */
export interface Step {
  readonly step: string;
  readonly says: string;
  readonly kind: Kind;
  /** Who sends it. */
  readonly by: UnitAddress & { readonly role: Role };
  /** True: a person sends it in the console, and the exercise waits. */
  readonly officer: boolean;
  /** The step that it answers; absent where it opens a conversation. */
  readonly answers: string | undefined;
  /** ms after the step before, or that an officer has. */
  readonly wait: number;
  /** Its members but for what the exercise and the gateway set; with placeholders. */
  readonly draft: JsonObject;
}

export interface Scenario {
  readonly name: string;
  readonly says: string;
  readonly steps: readonly Step[];
}

/** What is wrong with a scenario, where. */
export interface ScenarioFault {
  readonly step: string;
  readonly field: string;
  readonly text: string;
}

const KEYS = ['step', 'says', 'by', 'officer', 'kind', 'answers', 'after', 'within', 'to', 'draft'];
/** The gateway or the exercise sets them. */
const NOT_IN_DRAFTS = ['type', 'status', 'conversation', 'to', 'id', 'from', 'after', 'createdAt', 'sentAt'];
const UNITS: Readonly<Record<string, number>> = { s: SECOND, m: MINUTE, h: HOUR, d: DAY };
const OFFICER_WAIT = 4 * HOUR;

/** One error for all that is wrong, each by file, step and field. */
export function scenarioError(file: string, faults: readonly ScenarioFault[]): HsuError {
  const lines = faults.map(({ step, field, text }) => `${file}: step ${step}, ${field}: ${text}`);
  return new HsuError('E-CONFIG', lines.join('\n'));
}

/** Reads a scenario. @throws HsuError E-CONFIG that names file, step and field of everything that is wrong */
export function readScenario(file: string, text: string): Scenario {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    throw new HsuError('E-CONFIG', `${file} is not JSON: mend its commas, quotes and brackets`);
  }
  if (!isJsonObject(value))
    throw new HsuError('E-CONFIG', `${file} holds no scenario: write { "name", "steps" }`);
  const faults: ScenarioFault[] = [];
  const { name, says = '', steps } = value;
  if (typeof name !== 'string' || !/^[a-z0-9-]{1,40}$/.test(name))
    faults.push({ step: '-', field: 'name', text: 'small letters, digits and hyphens, at most 40' });
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > 200)
    faults.push({ step: '-', field: 'steps', text: 'a list of 1 to 200 steps' });
  const read = (Array.isArray(steps) ? steps : []).flatMap((step: JsonValue, at) =>
    readStep(step, at, faults),
  );
  const seen = new Set<string>();
  for (const { step, answers, kind } of read) {
    const fault = (field: string, said: string): void => void faults.push({ step, field, text: said });
    if (seen.has(step)) fault('step', 'another step has this name');
    if (answers !== undefined && !seen.has(answers))
      fault('answers', `no step before it is named ${answers}`);
    if (kind.opensConversation && answers !== undefined)
      fault('answers', `a ${kind.type} opens a conversation of its own: leave it out`);
    if (!kind.opensConversation && answers === undefined)
      fault('answers', `a ${kind.type} stands in a conversation: name the step that opened it, or one in it`);
    seen.add(step);
  }
  if (faults.length > 0 || typeof name !== 'string') throw scenarioError(file, faults);
  return { name, says: typeof says === 'string' ? says : '', steps: read };
}

function readStep(value: JsonValue, at: number, faults: ScenarioFault[]): Step[] {
  const step = isJsonObject(value) && typeof value['step'] === 'string' ? value['step'] : `number ${at + 1}`;
  const before = faults.length;
  const fault = (field: string, text: string): void => void faults.push({ step, field, text });
  if (!isJsonObject(value)) {
    fault('-', 'a step is { "step", "by", "kind", … }');
    return [];
  }
  for (const key of Object.keys(value))
    if (!KEYS.includes(key)) fault(key, `not known; a step has ${KEYS.join(', ')}`);
  if (!/^[a-z0-9-]{1,40}$/.test(step)) fault('step', 'a name of small letters, digits and hyphens');
  const officer = value['officer'] !== undefined;
  const by = addressOf(officer ? value['officer'] : value['by']);
  if (officer && value['by'] !== undefined) fault('by', 'say by or officer, and not both');
  if (by === undefined) fault(officer ? 'officer' : 'by', 'member and unit, as TH/ATU');
  const kind = typeof value['kind'] === 'string' ? latestKind(value['kind']) : undefined;
  if (kind === undefined) fault('kind', 'a kind of the catalogue: npm run hsu -- catalogue');
  const { answers, says = '', draft = {}, to } = value;
  if (answers !== undefined && typeof answers !== 'string') fault('answers', 'the name of a step');
  const waits = officer ? 'within' : 'after';
  const wait = value[waits] === undefined ? (officer ? OFFICER_WAIT : 0) : durationOf(value[waits]);
  if (wait === undefined) fault(waits, 'a time, as 30s, 5m, 2h or 1d');
  if (!isJsonObject(draft)) fault('draft', 'members of the message, as { "body": … }');
  const addressed = addressees(to);
  if (addressed === undefined) fault('to', '"ALL", or units, as ["KH/DESK"]');
  const said = isJsonObject(draft) ? draft : {};
  for (const key of Object.keys(said))
    if (NOT_IN_DRAFTS.includes(key))
      fault(
        `draft/${key}`,
        key === 'status' ? 'an exercise is EXERCISE throughout: leave it out' : 'the exercise sets it',
      );
  if (kind === undefined || by === undefined || wait === undefined || addressed === undefined) return [];
  const role = roleOf(by);
  if (!kind.senders.includes(role))
    fault(
      officer ? 'officer' : 'by',
      `${by.unit} writes as ${role}; a ${kind.type} is sent by ${kind.senders.join(', ')}`,
    );
  if (!officer && to === undefined) fault('to', '"ALL", or units, as ["KH/DESK"]');
  if (faults.length > before) return [];
  return [
    {
      ...{ step, kind, officer, wait, says: typeof says === 'string' ? says : '' },
      ...{ by: { ...by, role }, answers: typeof answers === 'string' ? answers : undefined },
      draft: { ...said, ...addressed },
    },
  ];
}

/** `TH/ATU` as an address. */
function addressOf(value: JsonValue | undefined): UnitAddress | undefined {
  const [member, unit, more] = typeof value === 'string' ? value.split('/') : [];
  return isMember(member) && isUnit(unit) && more === undefined ? { member, unit } : undefined;
}

function addressees(to: JsonValue | undefined): JsonObject | undefined {
  if (to === undefined) return {};
  if (to === 'ALL') return { to: { all: true, except: [] } };
  if (!Array.isArray(to)) return undefined;
  const units = to.map((one: JsonValue) => addressOf(one));
  return units.includes(undefined) ? undefined : { to: units.map((unit) => ({ ...unit })) as JsonValue };
}

/** In ms. */
export function durationOf(value: JsonValue | undefined): number | undefined {
  const [, number, unit = ''] = /^(\d{1,4})([smhd])$/.exec(typeof value === 'string' ? value : '') ?? [];
  return number === undefined ? undefined : Number(number) * (UNITS[unit] ?? 0);
}

/** The units of the local network, by what they are. */
function roleOf({ unit }: UnitAddress): Role {
  if (unit === 'PS') return 'POLICE_SYSTEM';
  return unit === 'DESK' ? 'LIAISON' : 'ANALYST';
}
