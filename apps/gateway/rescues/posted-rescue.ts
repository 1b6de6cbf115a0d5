import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import { mappingOf, tableOf, type Mapping, type RescueShared, type Table } from '#exchange';
import { HsuError, isMember, isUnit, type Fault, type UnitAddress } from '#kernel';
import { ruleFault } from '#messages';
import { readCsv } from './sheet-csv.js';
import { readXlsx } from './sheet-xlsx.js';

/** A rescue as it was posted: what all share, and the rows as they stand in the file. */
export interface PostedRescue {
  readonly shared: RescueShared;
  readonly mapping: Mapping;
  readonly table: Table;
}

const OBJECTS = ['message', 'rescue', 'person'] as const;
const FILES = ['rows', 'csv', 'xlsx'] as const;
const MEMBERS: readonly string[] = [...OBJECTS, ...FILES, 'consent', 'origins', 'kept', 'columns'];

/** @throws HsuError E-SCHEMA-INVALID, E-TOO-LARGE; it quotes nothing of a row */
export async function postedRescue(body: JsonObject): Promise<PostedRescue> {
  const faults: Fault[] = [];
  const wrong = (path: string, rule: 'rescue.body' | 'rescue.columns' = 'rescue.body'): void => {
    faults.push(ruleFault(rule, path));
  };
  if (Object.keys(body).some((name) => !MEMBERS.includes(name))) wrong('');
  for (const name of OBJECTS) if (!isJsonObject(body[name])) wrong(`/${name}`);
  if (body['consent'] !== undefined && !isJsonObject(body['consent'])) wrong('/consent');
  const mapping = isJsonObject(body['columns'] ?? {})
    ? mappingOf((body['columns'] ?? {}) as JsonObject)
    : undefined;
  if (mapping === undefined) wrong('/columns', 'rescue.columns');
  if (FILES.filter((name) => body[name] !== undefined).length !== 1) wrong('/rows');
  const origins = unitsOf(body['origins'], '/origins', wrong);
  const kept = unitsOf(body['kept'] ?? [], '/kept', wrong);
  const { rows, csv, xlsx } = body;
  if (rows !== undefined && !(Array.isArray(rows) && rows.every((row: JsonValue) => isJsonObject(row))))
    wrong('/rows');
  if (csv !== undefined && typeof csv !== 'string') wrong('/csv');
  if (xlsx !== undefined && typeof xlsx !== 'string') wrong('/xlsx');
  if (faults.length > 0) throw new HsuError('E-SCHEMA-INVALID', 'this is no rescue', { faults });
  const { message, rescue, person, consent } = body as Record<string, JsonObject>;
  return {
    shared: {
      message: message ?? {},
      rescue: rescue ?? {},
      person: person ?? {},
      consent,
      origins,
      kept,
    },
    mapping: mapping ?? {},
    table: await tableIn(body),
  };
}

async function tableIn({ rows, csv, xlsx }: JsonObject): Promise<Table> {
  if (typeof csv === 'string') return readCsv(csv);
  if (typeof xlsx === 'string') return readXlsx(xlsx);
  return tableOf(rows as unknown as readonly JsonObject[]);
}

function unitsOf(value: JsonValue | undefined, path: string, wrong: (path: string) => void): UnitAddress[] {
  if (!Array.isArray(value) || value.length > 50) {
    wrong(path);
    return [];
  }
  return value.flatMap((one: JsonValue, index): UnitAddress[] => {
    if (isJsonObject(one)) {
      const { member, unit } = one;
      if (isMember(member) && isUnit(unit) && Object.keys(one).length === 2) return [{ member, unit }];
    }
    wrong(`${path}/${index}`);
    return [];
  });
}
