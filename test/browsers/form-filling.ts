import type { Page } from 'playwright-core';
import type { JsonObject, JsonValue } from '#envelope';
import { codeLists, latestKind, writeSchema } from '#messages';
import {
  resolved,
  shapeOf,
  type Defs,
  type KindSchema,
  type Schema,
} from '../../apps/console/compose/form/schema.js';
import { actSchema } from '../../apps/console/compose/handover.js';
import { toLocal } from '../../apps/console/elements/time/zoned-time.js';
import words from '../../apps/console/language/en.js';
import { plain } from '../../apps/console/language/terms.js';
import { textOf } from '../setup/json.js';
import { choose, chooseAll, fieldAt, groupAt, labelOf, tell, unfold, write } from './form-places.js';

/**
 * What a person writes into the form of a kind: members of the draft, those that the form has. The rest stays as the
 * page set it.
 */
export interface Wording {
  /** Units by `{member, unit}`; only where the page does not know whom to answer. */
  readonly to?: readonly JsonObject[];
  readonly subjectEn?: string;
  readonly case?: string;
  readonly urgency?: string;
  readonly urgencyReason?: string;
  readonly handling?: readonly string[];
  readonly purpose?: string;
  readonly expiresAt?: string;
  readonly reviewAt?: string;
  readonly dueAt?: string;
  readonly body?: JsonObject;
  /** What two countries sign of a handover (RF_HANDOVER alone). */
  readonly act?: JsonObject;
  readonly sealed?: readonly {
    readonly part: string;
    readonly units?: readonly JsonObject[];
    readonly content: JsonObject;
  }[];
}

const TERMS = ['purpose', 'expiresAt', 'reviewAt', 'dueAt'] as const;

/**
 * Fills the compose form on this page, whose kind is `type`, field by field, by the labels that it draws in English;
 * `zone` is the reader's. References that the page fills by itself (UUIDs, `{member, id}` without a choice) are left to
 * it.
 */
export async function fillForm(page: Page, type: string, wording: Wording, zone: string): Promise<void> {
  const kind = latestKind(type);
  if (kind === undefined) throw new Error(`no kind ${type}`);
  const schema = JSON.parse(writeSchema(kind)) as KindSchema;
  const form: Form = { page, defs: schema.$defs, zone };
  await fillEnvelope(form, schema, wording);
  await fill(form, schema.properties?.['body'] ?? {}, wording.body ?? {}, '/body', '');
  if (wording.act !== undefined) await fill(form, actSchema(codesOf), wording.act, '/body/act', '');
  for (const [i, { part, units, content }] of (wording.sealed ?? []).entries()) {
    const name = (words.part.names as Readonly<Record<string, string>>)[part] ?? part;
    await page.getByLabel(plain(name), { exact: true }).check();
    if (units !== undefined)
      await chooseAll(fieldAt(page, `/sealed/${i}/units`, words.compose.readers), units.map(unitValue));
    await fill(form, schema['x-parts']?.[part] ?? {}, content, `/sealed/${i}/content`, '');
  }
}

interface Form {
  readonly page: Page;
  readonly defs: Defs;
  readonly zone: string;
}

async function fillEnvelope(form: Form, schema: KindSchema, wording: Wording): Promise<void> {
  const { page } = form;
  const { to, subjectEn, urgency, urgencyReason, handling } = wording;
  if (to !== undefined) await chooseAll(fieldAt(page, '/to', words.compose.to), to.map(unitValue));
  if (subjectEn !== undefined) await write(fieldAt(page, '/subjectEn', words.compose.subject), subjectEn);
  if (wording.case !== undefined) await write(fieldAt(page, '/case', words.case.number), wording.case);
  if (urgency !== undefined) await choose(fieldAt(page, '/urgency', words.case.urgency), urgency);
  if (urgencyReason !== undefined)
    await write(fieldAt(page, '/urgencyReason', words.case.reason), urgencyReason);
  if (handling !== undefined) await chooseAll(fieldAt(page, '/handling', words.compose.handling), handling);
  for (const name of TERMS) {
    const value = wording[name];
    if (value !== undefined) await fill(form, schema.properties?.[name] ?? {}, value, `/${name}`, name);
  }
}

async function fill(form: Form, asked: Schema, value: JsonValue, path: string, name: string): Promise<void> {
  const { page, defs, zone } = form;
  const schema = resolved(asked, defs);
  const field = fieldAt(page, path, labelOf(name));
  switch (shapeOf(schema)) {
    case 'object':
      for (const [one, member] of Object.entries(schema.properties ?? {})) {
        const told = (value as JsonObject)[one];
        if (told !== undefined) await fill(form, member, told, `${path}/${one}`, one);
      }
      return;
    case 'list':
      return fillList(form, schema, value as readonly JsonValue[], path, name);
    case 'code':
    case 'country':
      return choose(field, textOf(value));
    case 'unit':
      return choose(field, unitValue(value as JsonObject));
    case 'codes':
      return chooseAll(field, value as readonly string[]);
    case 'words':
      await unfold(field);
      for (const word of value as readonly string[]) {
        await field.fill(word);
        await field.press('Enter');
      }
      return;
    case 'flag':
      return tell(page, path, labelOf(name), value === true);
    case 'number':
      return write(field, typeof value === 'number' ? value.toString() : textOf(value));
    case 'day':
    case 'text':
    case 'longText':
      return write(field, textOf(value));
    case 'moment':
      return write(field, toLocal(textOf(value), zone));
    // The page fills these, or offers no choice.
    case 'reference':
    case 'uuid':
    case 'fixed':
      return;
  }
}

async function fillList(
  form: Form,
  schema: Schema,
  values: readonly JsonValue[],
  path: string,
  name: string,
): Promise<void> {
  const group = groupAt(form.page, path);
  await unfold(group);
  for (const [i, value] of values.entries()) {
    const item = group.locator(`:scope > div`).nth(i);
    if ((await item.count()) === 0) {
      await group.locator(':scope > button').filter({ hasText: words.compose.add }).click();
      await item.waitFor();
    }
    await fill(form, schema.items ?? {}, value, `${path}/${i}`, name);
  }
}

function unitValue({ member, unit }: JsonObject): string {
  return `${textOf(member)}/${textOf(unit)}`;
}

function codesOf(list: string): readonly string[] {
  return codeLists[list] ?? [];
}
