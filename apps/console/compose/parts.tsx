import { Checkbox, MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { directoryQuery } from '../api/queries.js';
import { Icon } from '../elements/icon.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { plain } from '../language/terms.js';
import type { PartDraft, Writing } from './draft.js';
import { FilePicker } from '../files/file-picker.tsx';
import { unitOf, unitOptions } from './form/choices.tsx';
import { Fields } from './form/fields.tsx';
import { idOfField, useFault } from './form/form-context.js';
import { initial, newId, type Held } from './form/initial.js';
import type { KindSchema } from './form/schema.js';
import classes from './writing-form.module.css';

interface Props {
  readonly schema: KindSchema;
  readonly writing: Writing;
  readonly onChange: (changed: Partial<Writing>) => void;
}

/** Rows of published statistics come by import alone, and what is passed on the gateway puts there itself. */
const NOT_WRITTEN = /^(row|original(-\d+)?)$/;

/** Their entries name files that are brought here. */
const HOLDS_FILES = new Set(['files', 'photos']);

/** What only named units may read. */
export function PartsSection({ schema, writing, onChange }: Props) {
  const { t } = useTranslation('console');
  const names = Object.keys(schema['x-parts'] ?? {}).filter((name) => !NOT_WRITTEN.test(name));
  if (names.length === 0 || schema.properties?.['sealed'] === undefined) return null;
  const { parts } = writing;
  const included = Object.keys(parts);
  return (
    <Sheet
      title={
        <>
          <Icon name="lock" size={15} /> {t('compose.parts')}
        </>
      }
    >
      <p className={classes.lead}>{t('compose.partsLead')}</p>
      {names.map((name) => (
        <Part
          key={name}
          name={name}
          schema={schema}
          writing={writing}
          place={included.indexOf(name)}
          onPart={(part) => {
            const others = Object.entries(parts).filter(([one]) => one !== name);
            onChange({
              parts: Object.fromEntries(
                part === undefined
                  ? others
                  : parts[name] === undefined
                    ? [...others, [name, part]]
                    : Object.entries(parts).map(([one, held]) => [one, one === name ? part : held]),
              ),
            });
          }}
        />
      ))}
    </Sheet>
  );
}

function Part({
  name,
  schema,
  writing,
  place,
  onPart,
}: {
  readonly name: string;
  readonly schema: KindSchema;
  readonly writing: Writing;
  readonly place: number;
  readonly onPart: (part: PartDraft | undefined) => void;
}) {
  const { t, i18n } = useTranslation('console');
  const { data: directory } = useQuery(directoryQuery);
  const path = `/sealed/${place}`;
  const fault = useFault(`${path}/units`);
  const form = schema['x-parts']?.[name] ?? {};
  const part = writing.parts[name];
  const label = i18n.exists(`part.names.${name}`, { ns: 'console' }) ? t(`part.names.${name}`) : name;
  return (
    <div className={classes.part}>
      <Checkbox
        label={plain(label)}
        checked={part !== undefined}
        onChange={({ currentTarget }) =>
          onPart(
            currentTarget.checked
              ? {
                  units: writing.to,
                  content: HOLDS_FILES.has(name)
                    ? { [name]: [] }
                    : withVictim(initial(form, schema.$defs, newId), writing.body),
                }
              : undefined,
          )
        }
      />
      {part !== undefined && (
        <div className={classes.partFields}>
          <MultiSelect
            id={idOfField(`${path}/units`)}
            label={t('compose.readers')}
            withAsterisk
            mb="sm"
            error={fault}
            value={part.units.map(({ member, unit }) => `${member}/${unit}`)}
            searchable
            data={unitOptions(directory)}
            onChange={(units) => onPart({ ...part, units: units.map(unitOf) })}
          />
          {HOLDS_FILES.has(name) ? (
            <FilePicker
              list={name}
              content={part.content}
              onChange={(content) => onPart({ ...part, content })}
            />
          ) : (
            <Fields
              schema={form}
              value={part.content}
              path={`${path}/content`}
              onChange={(content) => onPart({ ...part, content })}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** The part speaks of the same person as the open text. */
function withVictim(content: Held, body: Held): Held {
  const { victimRef } = (body ?? {}) as { readonly victimRef?: string };
  if (victimRef === undefined || typeof content !== 'object' || content === null || !('victimRef' in content))
    return content;
  return { ...content, victimRef };
}
