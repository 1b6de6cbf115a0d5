import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { codesOf, meaningIn } from '../elements/codes.js';
import { needsGround, needsNote, urgencyFor, type Said, type Situation } from './hit-said.js';
import classes from './hit-form.module.css';

interface Props {
  readonly seen: Situation;
  /** What holds now: what was suggested, until the finder says otherwise. */
  readonly said: Said;
  /** What the finder may have done. */
  readonly actions: readonly string[];
  readonly onSay: (said: Partial<Said>) => void;
}

/** What was done so far, how much haste there is, and why. */
export function HitSaidFields({ seen, said, actions, onSay }: Props) {
  const { t } = useTranslation('console');
  const choices = (list: string, codes = codesOf(list)) => {
    const meaning = meaningIn(codesOf(list));
    return codes.map((value) => ({ value, label: meaning(value) ?? value }));
  };
  const urgency = urgencyFor(seen, said.priority);
  return (
    <>
      <Select
        label={t('check.action')}
        description={t('check.actionHint')}
        value={said.actionTaken}
        allowDeselect={false}
        data={choices('hitAction', actions)}
        onChange={(actionTaken) => actionTaken !== null && onSay({ actionTaken, ground: undefined })}
      />
      <Select
        label={t('check.priority')}
        description={t(`check.toldAs.${urgency}`)}
        value={said.priority}
        allowDeselect={false}
        data={codesOf('hitPriority').map((value) => ({ value, label: t(`check.priorities.${value}`) }))}
        onChange={(priority) => priority !== null && onSay({ priority })}
      />
      {needsGround(said.actionTaken) && (
        <Select
          className={classes.wide}
          label={t('check.ground')}
          required
          value={said.ground ?? null}
          data={choices('arrestGround')}
          onChange={(ground) => onSay({ ground: ground ?? undefined })}
        />
      )}
      {needsNote(said) && (
        <Textarea
          className={classes.wide}
          label={t('check.note')}
          required
          maxLength={500}
          value={said.note}
          onChange={({ currentTarget }) => onSay({ note: currentTarget.value })}
        />
      )}
      {urgency !== 'R' && (
        <Textarea
          className={classes.wide}
          label={t('check.hitReason')}
          description={t('check.hitReasonHint')}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={said.reason}
          onChange={({ currentTarget }) => onSay({ reason: currentTarget.value })}
        />
      )}
    </>
  );
}
