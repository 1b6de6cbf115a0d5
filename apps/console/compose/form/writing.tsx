import { Input, NumberInput, SegmentedControl, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/queries.js';
import type { Json } from '../../api/types-case.js';
import { cityOf } from '../../elements/time/time.js';
import { toLocal, toUtc } from '../../elements/time/zoned-time.js';
import type { InputProps } from './input-props.js';
import classes from './fields.module.css';
import { shapeOf } from './schema.js';

export function TextField({ id, label, schema, required, value, error, onChange }: InputProps) {
  const shared = {
    id,
    label,
    withAsterisk: required,
    error,
    value: typeof value === 'string' ? value : '',
    autoComplete: 'off',
    spellCheck: false,
  };
  return shapeOf(schema) === 'longText' ? (
    <Textarea
      {...shared}
      className={classes.wide ?? ''}
      autosize
      minRows={3}
      maxLength={schema.maxLength ?? 4_000}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  ) : (
    <TextInput
      {...shared}
      maxLength={schema.maxLength ?? 200}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

export function WordsField({ id, label, required, value, error, onChange }: InputProps) {
  const words = Array.isArray(value)
    ? (value as readonly Json[]).filter((one) => typeof one === 'string')
    : [];
  return (
    <TagsInput
      id={id}
      label={label}
      withAsterisk={required}
      error={error}
      value={words}
      onChange={onChange}
    />
  );
}

export function NumberField({ id, label, schema, required, value, error, onChange }: InputProps) {
  return (
    <NumberInput
      id={id}
      label={label}
      withAsterisk={required}
      error={error}
      value={typeof value === 'number' ? value : ''}
      allowDecimal={schema.type === 'number'}
      {...(schema.minimum === undefined ? {} : { min: schema.minimum })}
      {...(schema.maximum === undefined ? {} : { max: schema.maximum })}
      onChange={(number) => onChange(number === '' ? undefined : Number(number))}
    />
  );
}

/** Neither yes nor no until somebody says so. */
export function FlagField({ id, label, required, value, error, onChange }: InputProps) {
  const { t } = useTranslation('console');
  return (
    <Input.Wrapper label={label} withAsterisk={required} error={error} labelElement="div" id={id}>
      <SegmentedControl
        id={id}
        aria-label={label}
        value={typeof value === 'boolean' ? String(value) : ''}
        data={[
          { value: 'true', label: t('case.yes') },
          { value: 'false', label: t('case.no') },
        ]}
        onChange={(told) => onChange(told === 'true')}
      />
    </Input.Wrapper>
  );
}

/** In the writer's own zone, which is named. */
export function MomentField({ id, label, required, value, error, onChange }: InputProps) {
  const { data: me } = useQuery(meQuery);
  const zone = me?.zone ?? 'UTC';
  return (
    <TextInput
      id={id}
      type="datetime-local"
      label={`${label} (${cityOf(zone)})`}
      withAsterisk={required}
      error={error}
      value={typeof value === 'string' ? toLocal(value, zone) : ''}
      onChange={({ currentTarget }) => onChange(toUtc(currentTarget.value, zone))}
    />
  );
}

/** Years and months count too: of many a day nobody knows more. */
export function DayField({ id, label, required, value, error, onChange }: InputProps) {
  return (
    <TextInput
      id={id}
      label={label}
      withAsterisk={required}
      error={error}
      placeholder="2026, 2026-11, 2026-11-24"
      value={typeof value === 'string' ? value : ''}
      maxLength={24}
      autoComplete="off"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
