import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { Dialog } from '../elements/dialog.tsx';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.js';
import type { Ref } from '../api/types.js';
import { isOver } from '../api/client.js';
import type { Candidate } from '../api/types-duty.js';
import { codesOf, meaningIn } from '../elements/codes.js';
import { threeLetters } from '../elements/countries.js';
import { ProblemBox } from '../elements/problem.tsx';
import { reportHit, type Found } from './hit.js';
import { HitSaidFields } from './hit-said-fields.tsx';
import { actionFor, actionsFor, priorityFor, reasonFor, type Said } from './hit-said.js';
import classes from './hit-form.module.css';

interface Props {
  readonly opened: boolean;
  readonly candidate: Candidate;
  readonly onClose: () => void;
  readonly onReported: (hit: Ref) => void;
}

/** A finder's report: few questions, because somebody stands in front of the counter. */
export function HitForm({ opened, candidate, onClose, onReported }: Props) {
  const { t } = useTranslation('console');
  const client = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const [found, setFound] = useState<Found>({
    how: 'FOUND_BY_CHECK',
    admin1: '',
    country: threeLetters(me?.member ?? '') ?? '',
    quality: candidate.score,
    confidence: 'UNKNOWN',
    condition: 'UNKNOWN',
    victimSigns: false,
    mayBeChild: candidate.action === 'STOP_TRAVEL_CHILD',
  });
  const [chosen, setChosen] = useState<Partial<Said>>({});
  const attempt = useRef(anAttempt());
  const begin = (): void => {
    attempt.current = anAttempt();
    reporting.reset();
  };
  const put = (changed: Partial<Found>): void => {
    setFound((before) => ({ ...before, ...changed }));
    begin();
  };
  const actions = actionsFor(codesOf('hitAction'), candidate, found);
  const said = saidOf(candidate, found, chosen, actions);
  const reporting = useMutation({
    mutationFn: async () => {
      if (me === undefined) throw new Error('nobody is signed in');
      return reportHit(client, me, candidate, { ...found, ...said }, attempt.current);
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
        <div className={classes.checks}>
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
        </div>
        <HitSaidFields
          seen={found}
          said={said}
          actions={actions}
          onSay={(changed) => {
            setChosen((before) => ({ ...before, ...changed }));
            begin();
          }}
        />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={reporting.isPending} disabled={isOver(reporting.error)}>
            {t('check.send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function anAttempt() {
  return { hit: crypto.randomUUID(), request: crypto.randomUUID(), at: new Date().toISOString() };
}

/** What the finder has chosen, and for the rest what the alert and the situation suggest. */
function saidOf(candidate: Candidate, found: Found, chosen: Partial<Said>, actions: readonly string[]): Said {
  const { actionTaken: action = '' } = chosen;
  const actionTaken = actions.includes(action) ? action : actionFor(candidate, found);
  const priority = chosen.priority ?? priorityFor(found, actionTaken);
  const meaning = (list: string, code: string): string => meaningIn(codesOf(list))(code) ?? code;
  const reason = chosen.reason ?? reasonFor(candidate, found, { actionTaken, priority }, meaning);
  return { actionTaken, priority, reason, ground: chosen.ground, note: chosen.note ?? '' };
}
