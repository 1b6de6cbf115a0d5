import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Purpose, Query } from '../api/types-duty.js';
import { Icon } from '../elements/icon.tsx';
import { useTerm } from '../language/terms.js';
import { useKeys } from '../shell/keys.tsx';
import { NOTHING, queryOf, type Asking } from './asked.js';
import classes from './screen.module.css';

const KINDS: readonly Query['kind'][] = [
  ...(['DOCUMENT', 'MRZ', 'PERSON', 'PLATE', 'VIN', 'VESSEL', 'COMMS', 'ORGANISATION'] as const),
];
const PURPOSES: readonly Purpose[] = [
  'BORDER_CHECK',
  'LOCATE_PERSON',
  'PROTECT_VICTIM',
  'IDENTIFY_VICTIM',
  'INVESTIGATE',
  'DETECT',
];

type TextName =
  | 'number'
  | 'issuer'
  | 'plate'
  | 'country'
  | 'vin'
  | 'vessel'
  | 'comms'
  | 'organisation'
  | 'name'
  | 'birthYear';

interface Props {
  readonly busy: boolean;
  readonly onAsk: (purpose: Purpose, query: Query) => void;
}

/** The purpose is chosen by whoever asks; nothing is chosen for them, because it is what the log will hold. */
export function AskForm({ busy, onAsk }: Props) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const [asking, setAsking] = useState(NOTHING);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const query = queryOf(asking);
  const put = (changed: Partial<Asking>): void => setAsking((before) => ({ ...before, ...changed }));
  const strokes = useMemo(
    () => [{ keys: '/', does: t('check.focus'), group: t('check.title'), run: () => first.current?.focus() }],
    [t],
  );
  useKeys(strokes);
  const text = (name: TextName, main: boolean, label: TextName | 'flag' | 'dialled' | 'register' = name) => (
    <TextInput
      ref={main ? first : null}
      label={t(`check.${label}`)}
      description={name === 'name' ? t('check.nameHint') : null}
      withAsterisk={main}
      autoComplete="off"
      spellCheck={false}
      maxLength={name === 'issuer' || name === 'country' ? 3 : 200}
      value={asking[name]}
      onChange={({ currentTarget }) => put({ [name]: currentTarget.value })}
    />
  );
  return (
    <form
      className={classes.ask}
      onSubmit={(event) => {
        event.preventDefault();
        if (query !== undefined && purpose !== null) onAsk(purpose, query);
      }}
    >
      <SegmentedControl
        fullWidth
        classNames={{ root: classes.kinds ?? '', control: classes.kind ?? '' }}
        aria-label={t('check.title')}
        value={asking.kind}
        data={KINDS.map((value) => ({ value, label: t(`check.kinds.${value}`) }))}
        onChange={(kind) => put({ kind })}
      />
      {asking.kind === 'DOCUMENT' && (
        <>
          {text('number', true)}
          {text('issuer', false)}
        </>
      )}
      {asking.kind === 'MRZ' && (
        <Textarea
          ref={first}
          label={t('check.mrzText')}
          withAsterisk
          rows={3}
          spellCheck={false}
          classNames={{ input: classes.mrz ?? '' }}
          value={asking.mrz}
          onChange={({ currentTarget }) => put({ mrz: currentTarget.value })}
          description={t('check.mrzHint')}
          maxLength={2_000}
        />
      )}
      {asking.kind === 'PLATE' && (
        <>
          {text('plate', true)}
          {text('country', false)}
        </>
      )}
      {asking.kind === 'VIN' && text('vin', true)}
      {asking.kind === 'VESSEL' && (
        <>
          {text('vessel', true)}
          {text('country', false, 'flag')}
        </>
      )}
      {asking.kind === 'COMMS' && (
        <>
          {text('comms', true)}
          {text('country', false, 'dialled')}
        </>
      )}
      {asking.kind === 'ORGANISATION' && (
        <>
          {text('organisation', true)}
          {text('country', false, 'register')}
        </>
      )}
      {asking.kind === 'PERSON' && (
        <>
          {text('name', true)}
          {text('birthYear', false)}
          <Select
            label={t('check.sex')}
            value={asking.sex}
            data={[
              { value: '', label: t('check.any') },
              { value: 'F', label: t('terms.code.F') },
              { value: 'M', label: t('terms.code.M') },
              { value: 'X', label: 'X' },
            ]}
            allowDeselect={false}
            onChange={(sex) => put({ sex: sex ?? '' })}
          />
        </>
      )}
      <Select
        label={t('check.purpose')}
        withAsterisk
        placeholder={t('check.choose')}
        value={purpose}
        data={PURPOSES.map((value) => ({ value, label: term('purpose', value) }))}
        onChange={setPurpose}
      />
      <Button
        type="submit"
        size="md"
        fullWidth
        loading={busy}
        disabled={query === undefined || purpose === null}
        leftSection={<Icon name="check" size={16} />}
      >
        {t('check.ask')}
      </Button>
    </form>
  );
}
