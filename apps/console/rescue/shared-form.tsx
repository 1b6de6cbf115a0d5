import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { codesOf, meaningIn } from '../elements/codes.js';
import { Sheet } from '../elements/sheet.tsx';
import { plain, useTerm } from '../language/terms.js';
import classes from './screen.module.css';
import type { Shared } from './shared.js';

interface Props {
  readonly shared: Shared;
  readonly onChange: (changed: Partial<Shared>) => void;
}

type One = 'followUp' | 'victimStatus' | 'decidedBy' | 'foundBy' | 'consentBy';
type Many = 'forms' | 'needs' | 'scopes';

/** Which of the gateway's code lists each is of. */
const LISTS: Readonly<Record<One | Many, string>> = {
  followUp: 'investigationState',
  victimStatus: 'victimStatus',
  decidedBy: 'decidedBy',
  foundBy: 'foundBy',
  consentBy: 'consentBy',
  forms: 'exploitationForm',
  needs: 'assistance',
  scopes: 'consentScope',
};

function optionsOf(list: string) {
  const codes = codesOf(list);
  const meaning = meaningIn(codes);
  return codes.map((value) => ({ value, label: meaning(value) ?? plain(value) }));
}

/** What all share. Nothing of it is chosen for anybody: where, when, and who says so. */
export function SharedForm({ shared, onChange }: Props) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const text = (name: 'case' | 'urgencyReason' | 'admin1' | 'rescuedAt', placeholder = '') => (
    <TextInput
      label={t(`rescue.shared.${name}`)}
      withAsterisk={name !== 'admin1'}
      type={name === 'rescuedAt' ? 'date' : 'text'}
      placeholder={placeholder}
      autoComplete="off"
      value={shared[name]}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  );
  const one = (name: One) => (
    <Select
      label={t(`rescue.shared.${name}`)}
      withAsterisk={name !== 'consentBy'}
      value={shared[name] === '' ? null : shared[name]}
      data={optionsOf(LISTS[name])}
      onChange={(code) => onChange({ [name]: code ?? '' })}
    />
  );
  const many = (name: Many) => (
    <MultiSelect
      label={t(`rescue.shared.${name}`)}
      withAsterisk={name !== 'scopes'}
      searchable
      hidePickedOptions
      value={[...shared[name]]}
      data={optionsOf(LISTS[name])}
      onChange={(codes) => onChange({ [name]: codes })}
    />
  );
  return (
    <Sheet title={t('rescue.shared.title')}>
      <div className={classes.fields}>
        <Select
          label={t('rescue.shared.status')}
          allowDeselect={false}
          value={shared.status}
          data={['ACTUAL', 'EXERCISE', 'TEST'].map((value) => ({ value, label: term('status', value) }))}
          onChange={(status) => onChange({ status: status ?? 'ACTUAL' })}
        />
        {text('case', 'HSU-TH-2026-000123-K')}
        <Select
          label={t('case.urgency')}
          allowDeselect={false}
          value={shared.urgency}
          data={['E', 'U', 'R', 'P'].map((value) => ({
            value,
            label: `${value} · ${term('urgency', value)}`,
          }))}
          onChange={(urgency) => onChange({ urgency: urgency ?? 'U' })}
        />
        {'EU'.includes(shared.urgency) && text('urgencyReason')}
        {text('rescuedAt')}
        {text('admin1', 'TH-27')}
        {many('forms')}
        {many('needs')}
        {one('victimStatus')}
        {one('decidedBy')}
        {one('foundBy')}
        <Select
          label={t('rescue.shared.charged')}
          withAsterisk
          value={shared.charged === '' ? null : shared.charged}
          data={[
            { value: 'no', label: t('case.no') },
            { value: 'yes', label: t('case.yes') },
          ]}
          onChange={(charged) => onChange({ charged: charged ?? '' })}
        />
        {one('followUp')}
        {many('scopes')}
        {one('consentBy')}
      </div>
      <p className={classes.hint}>{t('rescue.shared.consentText')}</p>
    </Sheet>
  );
}
