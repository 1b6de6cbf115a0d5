import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepDraft } from '../api/acts.js';
import type { Ref } from '../api/types.js';
import type { Approval } from '../api/types-duty.js';
import { newId } from '../compose/form/initial.js';
import { reopened } from '../compose/reopened.js';
import { contentOf } from '../drafts/kept.js';
import { ProblemBox } from '../elements/problem.tsx';

/** A draft that came back is written on: as a draft of one's own, with all that it held. */
export function WriteAnew({ approval: { type, draft } }: { readonly approval: Approval }) {
  const { t } = useTranslation('console');
  const navigate = useNavigate();
  const conversation = (draft['conversation'] ?? null) as Ref | null;
  const subject = draft['subjectEn'];
  const opening = useMutation({
    mutationFn: async () => {
      const form = { writing: reopened(draft), act: {}, key: crypto.randomUUID() };
      const body = {
        type,
        conversation,
        subject: typeof subject === 'string' ? subject : null,
        content: contentOf(form),
      };
      return keepDraft(newId(), 0, body);
    },
    onSuccess: ({ id }) =>
      conversation === null
        ? navigate({ to: '/compose/$type/$draft', params: { type, draft: id } })
        : navigate({
            to: '/cases/$member/$id/compose/$type/$draft',
            params: { ...conversation, type, draft: id },
          }),
  });
  return (
    <>
      {opening.error !== null && <ProblemBox error={opening.error} />}
      <Button loading={opening.isPending} onClick={() => opening.mutate()}>
        {t('approvals.anew')}
      </Button>
    </>
  );
}
