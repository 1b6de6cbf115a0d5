import { MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { directoryQuery } from '../../api/queries.js';
import type { Directory } from '../../api/types.js';
import type { Json } from '../../api/types-case.js';
import { countryName } from '../../elements/countries.js';
import { plain } from '../../language/terms.js';
import { codesOf, meaningIn } from '../../elements/codes.js';
import type { InputProps } from './input-props.js';
import { FormContext } from './form-context.js';
import type { Held } from './initial.js';
import type { Schema } from './schema.js';

type ChoiceProps = InputProps & { readonly protective: boolean };

/** Of a long list: more appear where letters are typed. */
const SHOWN = 60;
/** Never offered on a victim's message. */
const AGAINST_PERSON = /ARREST|WANTED|DETAIN/;

export function CodeField({ id, label, schema, required, value, error, protective, onChange }: ChoiceProps) {
  const { t } = useTranslation('console');
  const codes = codesIn(schema) ?? [];
  return (
    <Select
      id={id}
      label={label}
      withAsterisk={required}
      error={error}
      value={typeof value === 'string' ? value : null}
      placeholder={t('compose.unknownField')}
      clearable={!required}
      searchable={codes.length > 8}
      limit={SHOWN}
      data={optionsOf(codes, protective)}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}

export function CodesField({ id, label, schema, required, value, error, protective, onChange }: ChoiceProps) {
  return (
    <MultiSelect
      id={id}
      label={label}
      withAsterisk={required}
      error={error}
      value={textsOf(value)}
      searchable
      hidePickedOptions
      limit={SHOWN}
      data={optionsOf(codesIn(schema.items ?? {}) ?? [], protective)}
      maxValues={schema.maxItems ?? Infinity}
      onChange={(codes) => onChange(codes)}
    />
  );
}

export function CountryField({ id, label, schema, required, value, error, onChange }: InputProps) {
  const { i18n } = useTranslation('console');
  const issuerName = meaningIn(codesOf('otherIssuer'));
  const options = useMemo(
    () =>
      (schema.enum ?? [])
        .map((code) => ({ value: code, label: issuerName(code) ?? countryName(code, i18n.language) }))
        .toSorted((a, b) => rank(a.value) - rank(b.value) || a.label.localeCompare(b.label, i18n.language)),
    [schema.enum, i18n.language],
  );
  return (
    <Select
      id={id}
      label={label}
      withAsterisk={required}
      error={error}
      value={typeof value === 'string' ? value : null}
      searchable
      clearable={!required}
      limit={SHOWN}
      data={options}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}

export function UnitField({ id, label, required, value, error, onChange }: InputProps) {
  const { data } = useQuery(directoryQuery);
  const held = value as { readonly member?: string; readonly unit?: string } | undefined;
  return (
    <Select
      id={id}
      label={label}
      withAsterisk={required}
      error={error}
      value={held?.member === undefined ? null : `${held.member}/${held.unit ?? ''}`}
      searchable
      data={unitOptions(data)}
      onChange={(chosen) => onChange(chosen === null ? undefined : unitOf(chosen))}
    />
  );
}

/** Filled by this page where the case leaves no choice; what need not be named can be taken away. */
export function ReferenceField({ id, name, label, required, value, error, onChange }: InputProps) {
  const { t } = useTranslation('console');
  const options = use(FormContext).references[name] ?? [];
  const held = value as { readonly id?: string } | undefined;
  if (options.length < (required ? 2 : 1))
    return error === undefined ? null : (
      <p id={id} tabIndex={-1} role="alert">
        {label}: {error}
      </p>
    );
  return (
    <Select
      id={id}
      label={label}
      withAsterisk={required}
      error={error}
      allowDeselect={false}
      clearable={!required}
      placeholder={t('compose.unknownField')}
      value={held?.id ?? null}
      data={options.map((one) => ({ value: one.ref.id, label: one.label }))}
      onChange={(chosen) => {
        const found = options.find(({ ref }) => ref.id === chosen);
        onChange(found && { ...found.ref });
      }}
    />
  );
}

/** Units that people read in, under their states. */
export function unitOptions(directory: Directory | undefined) {
  return (directory?.members ?? []).map(({ member, name, units }) => ({
    group: name,
    items: units
      .filter(({ kind }) => kind !== 'GATEWAY')
      .map((one) => ({ value: `${member}/${one.unit}`, label: `${member} · ${one.name}` })),
  }));
}

export function unitOf(chosen: string): { member: string; unit: string } {
  const [member = '', unit = ''] = chosen.split('/');
  return { member, unit };
}

/** A list that does not stand in the schema is taken whole. */
function codesIn({ enum: codes, 'x-codes': list }: Schema): readonly string[] | undefined {
  return list === undefined ? codes : codesOf(list);
}

type Options = { readonly value: string; readonly label: string }[];

/** A list of thousands is named once, and not for each field at each letter that is typed. */
const named = {
  open: new WeakMap<readonly string[], Options>(),
  protective: new WeakMap<readonly string[], Options>(),
};

function optionsOf(codes: readonly string[], protective: boolean): Options {
  const known = protective ? named.protective : named.open;
  const meaning = meaningIn(codes);
  const options =
    known.get(codes) ??
    codes
      .filter((code) => !(protective && AGAINST_PERSON.test(code)))
      .map((code) => ({ value: code, label: meaning(code) ?? plain(code) }));
  known.set(codes, options);
  return options;
}

function textsOf(value: Held): string[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === 'string') : [];
}

const MEMBERS = ['BRN', 'KHM', 'IDN', 'LAO', 'MYS', 'MMR', 'PHL', 'SGP', 'THA', 'TLS', 'VNM'];

/** Members first, then what is no state, then the rest. */
function rank(code: string): number {
  return MEMBERS.includes(code) ? 0 : code.startsWith('XX') ? 1 : 2;
}
