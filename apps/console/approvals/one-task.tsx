import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decide } from '../api/acts.js';
import { isOver } from '../api/client.js';
import type { Decision, Task } from '../api/types-duty.js';
import { Icon } from '../elements/icon.tsx';
import { UrgencyMark } from '../elements/marks.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import classes from './screen.module.css';

/**
 * A person under this unit's protection may be meant by an alert. Whatever is decided, nobody outside learns the ground
 * (T56).
 */
export function OneTask({ task }: { readonly task: Task }) {
  const { t } = useTranslation('console');
  return (
    <article className={classes.task} data-state={task.state}>
      <header>
        <Icon name="shield" />
        <strong>{t('approvals.conflict')}</strong>
        <UrgencyMark urgency={task.urgency} />
        <small>
          <Moment at={task.at} />
        </small>
      </header>
      <p>{t('approvals.conflictText')}</p>
      <p className={classes.both}>
        <Link to="/cases/$member/$id" params={{ ...task.conversation }}>
          {t('approvals.protected')}
        </Link>
        <Link to="/cases/$member/$id" params={{ ...task.alert }}>
          {t('approvals.alert')}
        </Link>
      </p>
      {task.state === 'OPEN' ? (
        <Undecided id={task.id} />
      ) : (
        <p role="status">{t(`approvals.decided.${task.state}`)}</p>
      )}
    </article>
  );
}

function Undecided({ id }: { readonly id: string }) {
  const { t } = useTranslation('console');
  const client = useQueryClient();
  const [decision, setDecision] = useState<Decision>();
  const [reason, setReason] = useState('');
  const deciding = useMutation({
    mutationFn: async () => {
      if (decision !== undefined) await decide(id, decision, reason);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['tasks'] }),
    onError: (error) => {
      if (isOver(error)) void client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  return (
    <>
      {deciding.error !== null && <ProblemBox error={deciding.error} />}
      <Radio.Group
        label={t('approvals.decision')}
        value={decision ?? ''}
        onChange={(value) => setDecision(value as Decision)}
      >
        <Radio mt="xs" value="CHALLENGE" label={t('approvals.CHALLENGE')} />
        <Radio mt="xs" value="DIFFERENT" label={t('approvals.DIFFERENT')} />
      </Radio.Group>
      <Textarea
        mt="sm"
        label={t('approvals.taskReason')}
        withAsterisk
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={classes.acts}>
        <Button
          disabled={decision === undefined || reason.trim() === '' || isOver(deciding.error)}
          loading={deciding.isPending}
          onClick={() => deciding.mutate()}
        >
          {t('approvals.decide')}
        </Button>
      </div>
    </>
  );
}
