import { useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eraseDraft, keepDraft } from '../api/acts.js';
import { newId } from '../compose/form/initial.js';
import type { BegunDraft } from './kept.js';
import { DraftKeeper, type DraftBody, type Saving } from './keeper.js';

export interface KeptWriting {
  readonly saving: Saving;
  /** The draft that stands as somebody else has left it, where this text had to move. */
  readonly other: string | undefined;
  /** `body`: as it stands when it is saved. */
  readonly change: (body: () => DraftBody) => void;
  /** After it was sent. What cannot be erased has its idempotency key with it: sent again it is no second message. */
  readonly sent: () => Promise<void>;
}

/** Has the gateway keep what is written on this page, until it is sent. `onMoved`: the id that it goes on under. */
export function useKeeper(begun: BegunDraft, onMoved: (id: string) => void): KeptWriting {
  const { t } = useTranslation('console');
  const client = useQueryClient();
  const [saving, setSaving] = useState<Saving>({ state: 'NEW' });
  const [other, setOther] = useState<string>();
  const left = useRef(false);
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        { id: begun.id, revision: begun.revision },
        {
          put: ({ id, revision }, body) => keepDraft(id, revision, body),
          newId,
          onState: setSaving,
          onMoved: (id, from) => {
            setOther(from);
            onMoved(id);
          },
        },
      ),
  );
  useEffect(() => {
    // A phone may end the page without another word.
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') void keeper.flush();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      keeper.stop();
      void client.invalidateQueries({ queryKey: ['drafts'] });
    };
  }, [keeper, client]);
  useBlocker({
    shouldBlockFn: async () => {
      if (left.current || !keeper.pending || (await keeper.flush())) return false;
      return !window.confirm(t('drafts.leaveNow'));
    },
    enableBeforeUnload: () => keeper.pending && !left.current,
  });
  return {
    saving,
    other,
    change: (body) => keeper.change(body),
    sent: async () => {
      left.current = true;
      await eraseDraft(await keeper.end()).catch(() => undefined);
    },
  };
}
