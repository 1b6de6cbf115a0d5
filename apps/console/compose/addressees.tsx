import { MultiSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { directoryQuery } from '../api/queries.js';
import type { KindEntry } from '../api/types.js';
import type { Held } from './form/initial.js';
import { Sheet } from '../elements/sheet.tsx';
import { unitOf, unitOptions } from './form/choices.tsx';
import { idOfField, useFault } from './form/form-context.js';
import type { KindSchema } from './form/schema.js';
import type { Writing } from './draft.js';
import classes from './writing-form.module.css';

interface Props {
  readonly schema: KindSchema;
  readonly kind: KindEntry;
  readonly writing: Writing;
  readonly opening: boolean;
  readonly onChange: (changed: Partial<Writing>) => void;
}

/** To whom, about what. */
export function Addressees({ schema, kind, writing, opening, onChange }: Props) {
  const { t } = useTranslation('console');
  const { data: directory } = useQuery(directoryQuery);
  const toFault = useFault('/to');
  const subjectFault = useFault('/subjectEn');
  const caseFault = useFault('/case');
  const { everyone, except, to, envelope } = writing;
  const put = (name: string, value: Held): void => onChange({ envelope: { ...envelope, [name]: value } });
  return (
    <Sheet title={t('compose.who')}>
      <div className={classes.row}>
        {opening && kind.broadcast === 'may' && (
          <SegmentedControl
            className={classes.wide ?? ''}
            aria-label={t('compose.who')}
            value={everyone ? 'all' : 'units'}
            data={[
              { value: 'all', label: t('compose.everyone') },
              { value: 'units', label: t('compose.to') },
            ]}
            onChange={(value) => onChange({ everyone: value === 'all' })}
          />
        )}
        {everyone ? (
          <MultiSelect
            id={idOfField('/to')}
            className={classes.wide ?? ''}
            label={t('compose.except')}
            error={toFault}
            value={[...except]}
            searchable
            data={(directory?.members ?? []).map(({ member, name }) => ({ value: member, label: name }))}
            onChange={(members) => onChange({ except: members })}
          />
        ) : (
          <MultiSelect
            id={idOfField('/to')}
            className={classes.wide ?? ''}
            label={t('compose.to')}
            withAsterisk
            error={toFault}
            value={to.map(({ member, unit }) => `${member}/${unit}`)}
            searchable
            data={unitOptions(directory)}
            onChange={(units) => onChange({ to: units.map(unitOf) })}
          />
        )}
        {schema.properties?.['subjectEn'] !== undefined && (
          <TextInput
            id={idOfField('/subjectEn')}
            className={classes.wide ?? ''}
            label={t('compose.subject')}
            withAsterisk={schema.required?.includes('subjectEn') ?? false}
            error={subjectFault}
            maxLength={160}
            autoComplete="off"
            value={textOf(envelope['subjectEn'])}
            onChange={({ currentTarget }) => put('subjectEn', currentTarget.value)}
          />
        )}
        {opening && schema.properties?.['case'] !== undefined && kind.family !== 'alert' && (
          <TextInput
            id={idOfField('/case')}
            label={t('case.number')}
            withAsterisk={schema.required?.includes('case') ?? false}
            error={caseFault}
            placeholder="HSU-TH-2026-000123-K"
            autoComplete="off"
            value={textOf(envelope['case'])}
            onChange={({ currentTarget }) => put('case', currentTarget.value.toUpperCase())}
          />
        )}
      </div>
    </Sheet>
  );
}

export function textOf(value: Held): string {
  return typeof value === 'string' ? value : '';
}
