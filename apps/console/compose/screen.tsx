import { Skeleton } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery, directoryQuery, kindsQuery, meQuery, schemaQuery } from '../api/queries.js';
import type { Case } from '../api/types-case.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { Lost } from '../shell/lost.tsx';
import type { KindSchema } from './form/schema.js';
import { WritingForm } from './writing-form.tsx';

/** A message that opens a conversation. */
export function ComposeScreen() {
  const { type } = useParams({ from: '/compose/$type' });
  return <Writing key={type} type={type} answered={undefined} />;
}

/** A message in a conversation that stands. */
export function AnswerScreen() {
  const { t } = useTranslation('console');
  const { type, ...ref } = useParams({ from: '/cases/$member/$id/compose/$type' });
  const { data, error } = useQuery(caseQuery(ref));
  if (data !== undefined) return <Writing key={type} type={type} answered={data} />;
  return (
    <Screen title={t('compose.title')}>
      {error === null ? <Skeleton height={480} radius={8} /> : <ProblemBox error={error} />}
    </Screen>
  );
}

function Writing({ type, answered }: { readonly type: string; readonly answered: Case | undefined }) {
  const { t } = useTranslation('console');
  const { data: me } = useSuspenseQuery(meQuery);
  const kinds = useQuery(kindsQuery);
  const kind = kinds.data?.kinds.findLast((one) => one.type === type);
  const schema = useQuery({ ...schemaQuery(type, kind?.version ?? 1), enabled: kind !== undefined });
  const directory = useQuery(directoryQuery);
  if (kinds.data !== undefined && kind === undefined) return <Lost />;
  const error = kinds.error ?? schema.error ?? directory.error;
  if (kind === undefined || schema.data === undefined || directory.data === undefined)
    return (
      <Screen title={t('compose.title')}>
        {error === null ? <Skeleton height={480} radius={8} /> : <ProblemBox error={error} />}
      </Screen>
    );
  return (
    <WritingForm
      schema={schema.data as unknown as KindSchema}
      kind={kind}
      me={me}
      directory={directory.data}
      answered={answered}
    />
  );
}
