import { Button, Checkbox, Textarea } from '@mantine/core';
import { notify } from '../elements/notify.js';
import { Dialog } from '../elements/dialog.tsx';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { release, returnDraft } from '../api/acts.js';
import { isOver } from '../api/client.js';
import { approvalQuery, kindsQuery, meQuery } from '../api/queries.js';
import type { Approval } from '../api/types-duty.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { useTerm } from '../language/terms.js';
import { DraftCard } from './card.tsx';
import { WriteAnew } from './write-anew.tsx';
import classes from './screen.module.css';

/** What a second person must have looked at: of somebody sought, and of somebody who is to be protected. */
const CHECKLISTS = {
  sought: ['subject', 'ground', 'victim', 'text', 'until'],
  protected: ['subject', 'safe', 'readers', 'text', 'until'],
} as const;

/** One draft, with what a second person must have looked at before it may go. */
export function OneApproval({ approval }: { readonly approval: Approval }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const client = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const { id, type, mayDecide, state, author } = approval;
  const { data: kinds } = useQuery(kindsQuery);
  const kind = kinds?.kinds.find((one) => one.type === type);
  // Which list it is must not change under somebody's hands.
  const checklist = kinds && CHECKLISTS[kind?.writing?.protective === false ? 'sought' : 'protected'];
  const { data: whole } = useQuery(approvalQuery(id));
  const draft = whole?.draft ?? approval.draft;
  const settle = (words: string) => async () => {
    notify(t(words));
    setReturning(false);
    await client.invalidateQueries({ queryKey: ['approvals'] });
  };
  // Decided by somebody else meanwhile: the list comes anew, and offers the decision no more.
  const onError = (error: unknown): void => {
    if (isOver(error)) void client.invalidateQueries({ queryKey: ['approvals'] });
  };
  const releasing = useMutation({
    mutationFn: () => release(id),
    onSuccess: settle('approvals.released'),
    onError,
  });
  const sendingBack = useMutation({
    mutationFn: () => returnDraft(id, reason),
    onSuccess: settle('approvals.returned'),
    onError,
  });
  return (
    <Sheet title={term('type', type)}>
      {releasing.error !== null && <ProblemBox error={releasing.error} />}
      <DraftCard draft={draft} />
      {mayDecide ? (
        <div className={classes.decide}>
          <fieldset>
            <legend>{t('approvals.checklist')}</legend>
            {checklist?.map((point) => (
              <Checkbox
                key={point}
                label={t(`approvals.list.${point}`)}
                checked={ticked.has(point)}
                onChange={({ currentTarget }) => {
                  const others = [...ticked].filter((one) => one !== point);
                  setTicked(new Set(currentTarget.checked ? [...others, point] : others));
                }}
              />
            ))}
          </fieldset>
          <div className={classes.acts}>
            <Button variant="default" onClick={() => setReturning(true)}>
              {t('approvals.return')}
            </Button>
            <Button
              disabled={
                checklist?.every((point) => ticked.has(point)) !== true ||
                whole === undefined ||
                isOver(releasing.error)
              }
              loading={releasing.isPending}
              onClick={() => releasing.mutate()}
            >
              {t('approvals.release')}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <p className={classes.note}>
            {state !== 'PENDING'
              ? `${t(`approvals.${state}`)}${approval.reason === null ? '' : `: ${approval.reason}`}`
              : author === me?.officer
                ? t('approvals.own')
                : t('approvals.waits')}
          </p>
          {state === 'RETURNED' && author === me?.officer && whole !== undefined && (
            <WriteAnew approval={whole} />
          )}
        </>
      )}
      <Dialog opened={returning} onClose={() => setReturning(false)} title={t('approvals.returnTitle')}>
        {sendingBack.error !== null && <ProblemBox error={sendingBack.error} />}
        <p>{t('approvals.returnText')}</p>
        <Textarea
          label={t('approvals.reason')}
          withAsterisk
          autosize
          minRows={3}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <div className={classes.acts}>
          <Button variant="default" onClick={() => setReturning(false)}>
            {t('cancel')}
          </Button>
          <Button
            disabled={reason.trim() === '' || isOver(sendingBack.error)}
            loading={sendingBack.isPending}
            onClick={() => sendingBack.mutate()}
          >
            {t('approvals.return')}
          </Button>
        </div>
      </Dialog>
    </Sheet>
  );
}
