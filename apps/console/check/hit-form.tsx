import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { Dialog } from '../elements/dialog.tsx';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.js';
import type { Ref } from '../api/types.js';
import { codesOf, meaningIn } from '../elements/codes.js';
import { threeLetters } from '../elements/countries.js';
import { ProblemBox } from '../elements/problem.tsx';
import { reportHit, type Found, type Target } from './hit.js';
import classes from './hit-form.module.css';

interface Props {
  readonly opened: boolean;
  readonly target: Target;
  readonly score: number;
  readonly onClose: () => void;
  readonly onReported: (hit: Ref) => void;
}

/** A finder's report: few questions, because somebody stands in front of the counter. */
export function HitForm({ opened, target, score, onClose, onReported }: Props) {
  const { t } = useTranslation('console');
  const client = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const [found, setFound] = useState<Found>({
    how: 'FOUND_BY_CHECK',
    admin1: '',
    country: threeLetters(me?.member ?? '') ?? '',
    quality: score,
    confidence: 'UNKNOWN',
    condition: 'UNKNOWN',
    victimSigns: false,
    mayBeChild: false,
  });
  const attempt = useRef({
    hit: crypto.randomUUID(),
    request: crypto.randomUUID(),
    at: new Date().toISOString(),
  });
  const put = (changed: Partial<Found>): void => {
    setFound((before) => ({ ...before, ...changed }));
    attempt.current = {
      hit: crypto.randomUUID(),
      request: crypto.randomUUID(),
      at: new Date().toISOString(),
    };
  };
  const reporting = useMutation({
    mutationFn: async () => {
      if (me === undefined) throw new Error('nobody is signed in');
      return reportHit(client, me, target, found, attempt.current);
    },
    onSuccess: onReported,
  });
  const select = (name: 'how' | 'confidence' | 'condition', list: string) => {
    const codes = codesOf(list);
    const meaning = meaningIn(codes);
    return (
      <Select
        label={t(`check.${name}`)}
        value={found[name]}
        allowDeselect={false}
        data={codes.map((value) => ({ value, label: meaning(value) ?? value }))}
        onChange={(value) => put({ [name]: value ?? 'UNKNOWN' })}
      />
    );
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('check.reportTitle')} size="lg">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          reporting.mutate();
        }}
      >
        {reporting.error !== null && <ProblemBox error={reporting.error} />}
        <p className={classes.lead}>{t('check.reportText')}</p>
        {select('how', 'hitFoundBy')}
        <TextInput
          label={t('check.place')}
          placeholder={`${me?.member ?? ''}-10`}
          required
          maxLength={6}
          autoComplete="off"
          value={found.admin1}
          onChange={({ currentTarget }) => put({ admin1: currentTarget.value.toUpperCase() })}
        />
        <NumberInput
          label={t('check.quality')}
          min={0}
          max={100}
          value={found.quality}
          onChange={(quality) => put({ quality: Number(quality) })}
        />
        {select('confidence', 'identityConfidence')}
        {select('condition', 'personCondition')}
        <Checkbox
          label={t('check.signs')}
          checked={found.victimSigns}
          onChange={({ currentTarget }) => put({ victimSigns: currentTarget.checked })}
        />
        <Checkbox
          label={t('check.child')}
          checked={found.mayBeChild}
          onChange={({ currentTarget }) => put({ mayBeChild: currentTarget.checked })}
        />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={reporting.isPending}>
            {t('check.send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
