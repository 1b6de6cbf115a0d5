import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../elements/sheet.tsx';
import { useTerm } from '../language/terms.js';
import { textOf } from './addressees.tsx';
import { isDated, type Writing } from './draft.js';
import { Field } from './form/fields.tsx';
import { idOfField, useFault } from './form/form-context.js';
import type { Held } from './form/initial.js';
import { resolved, type KindSchema } from './form/schema.js';
import classes from './writing-form.module.css';

interface Props {
  readonly schema: KindSchema;
  readonly writing: Writing;
  readonly onChange: (changed: Partial<Writing>) => void;
}

/** By the members' own schemas. */
const PLAIN = ['purpose', 'expiresAt', 'reviewAt', 'dueAt'];
const DATES = ['expiresAt', 'reviewAt'];

/** What may be done with it, how far to trust it, on what ground it is sent, how long it is kept. */
export function TermsSection({ schema, writing, onChange }: Props) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { envelope } = writing;
  const faults = {
    handling: useFault('/handling'),
    note: useFault('/handlingNote'),
    urgency: useFault('/urgency'),
    reason: useFault('/urgencyReason'),
    legal: useFault('/legalBasis'),
  };
  const has = (name: string): boolean => schema.properties?.[name] !== undefined;
  const put = (name: string, value: Held): void => onChange({ envelope: { ...envelope, [name]: value } });
  const field = (name: string) => {
    const member = resolved(schema.properties?.[name] ?? {}, schema.$defs);
    return (
      has(name) && (
        <Field
          key={name}
          name={name}
          schema={member}
          required={schema.required?.includes(name) ?? false}
          value={envelope[name]}
          path={`/${name}`}
          onChange={(value) => put(name, value)}
        />
      )
    );
  };
  const handling = Array.isArray(envelope['handling']) ? (envelope['handling'] as string[]) : [];
  const optional = !['handling', 'purpose', 'legalBasis', 'expiresAt', 'urgency'].some((name) =>
    schema.required?.includes(name),
  );
  const fields = (
    <>
      <div className={classes.row}>
        {has('urgency') && (
          <Select
            id={idOfField('/urgency')}
            label={t('case.urgency')}
            error={faults.urgency}
            allowDeselect={false}
            value={textOf(envelope['urgency'])}
            data={['E', 'U', 'R', 'P'].map((value) => ({
              value,
              label: `${value} · ${term('urgency', value)}`,
            }))}
            onChange={(value) => put('urgency', value ?? 'R')}
          />
        )}
        {has('urgencyReason') && 'EU'.includes(textOf(envelope['urgency'])) && (
          <TextInput
            id={idOfField('/urgencyReason')}
            label={t('case.reason')}
            withAsterisk
            error={faults.reason}
            maxLength={300}
            value={textOf(envelope['urgencyReason'])}
            onChange={({ currentTarget }) => put('urgencyReason', currentTarget.value)}
          />
        )}
        {has('handling') && (
          <MultiSelect
            id={idOfField('/handling')}
            label={t('compose.handling')}
            error={faults.handling}
            value={handling}
            data={['H0', 'H1', 'H2', 'H3'].map((value) => ({
              value,
              label: `${value} · ${term('handling', value)}`,
            }))}
            onChange={(codes) => put('handling', codes)}
          />
        )}
        {has('handlingNote') && handling.includes('H3') && (
          <TextInput
            id={idOfField('/handlingNote')}
            label={t('compose.note')}
            withAsterisk
            error={faults.note}
            maxLength={500}
            value={textOf(envelope['handlingNote'])}
            onChange={({ currentTarget }) => put('handlingNote', currentTarget.value)}
          />
        )}
        {PLAIN.filter((name) => !DATES.includes(name) || isDated(schema, writing.parts)).map(field)}
      </div>
      <div className={classes.legal}>
        {field('evaluation')}
        {field('legalBasis')}
      </div>
      {!has('conversation') || envelope['case'] === undefined ? (
        <Checkbox
          mt="md"
          label={t('compose.exercise')}
          checked={envelope['status'] === 'EXERCISE'}
          onChange={({ currentTarget }) => put('status', currentTarget.checked ? 'EXERCISE' : 'ACTUAL')}
        />
      ) : null}
    </>
  );
  return (
    <Sheet title={t('compose.terms')}>
      {optional ? (
        // An answer that only steers takes these from its case.
        <details open={Object.values(faults).some((fault) => fault !== undefined)}>
          <summary>{t('compose.asCase')}</summary>
          {fields}
        </details>
      ) : (
        fields
      )}
    </Sheet>
  );
}
