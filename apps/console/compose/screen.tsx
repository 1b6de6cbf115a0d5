import { Skeleton } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery, directoryQuery, kindsQuery, meQuery, schemaQuery } from '../api/queries.js';
import type { Case } from '../api/types-case.js';
import { begunDraft } from '../drafts/kept.js';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { Lost } from '../shell/lost.tsx';
import type { KindSchema } from './form/schema.js';
import { WritingForm } from './writing-form.tsx';

/** A message that opens a conversation. */
export function ComposeScreen() {
  const { type, draft } = useParams({ from: '/compose/$type/$draft' });
  return <OneDraft type={type} draft={draft} path={`/compose/${type}`} answered={undefined} />;
}

/** A message in a conversation that stands. */
export function AnswerScreen() {
  const { t } = useTranslation('console');
  const { type, draft, ...ref } = useParams({ from: '/cases/$member/$id/compose/$type/$draft' });
  const { data, error, refetch } = useQuery(caseQuery(ref));
  if (data !== undefined)
    return (
      <OneDraft
        type={type}
        draft={draft}
        path={`/cases/${ref.member}/${ref.id}/compose/${type}`}
        answered={data}
      />
    );
  return (
    <Screen title={t('compose.title')}>
      {error === null ? (
        <Skeleton height={480} radius={8} />
      ) : (
        <ProblemBox error={error} onRetry={() => void refetch()} />
      )}
    </Screen>
  );
}

interface Props {
  readonly type: string;
  readonly draft: string;
  /** Of this message's drafts. */
  readonly path: string;
  readonly answered: Case | undefined;
}

interface Page {
  /** Of the address. */
  readonly draft: string;
  /** The one that the form began with. */
  readonly start: string;
  /** Where its text goes on; the address follows. */
  readonly moved: string | undefined;
  readonly n: number;
}

/** The same form goes on where its text moves to an id of its own; any other id is another draft, and a new form. */
function OneDraft({ draft, path, ...rest }: Props) {
  const navigate = useNavigate();
  const [page, setPage] = useState<Page>({ draft, start: draft, moved: undefined, n: 0 });
  if (draft !== page.draft)
    setPage(
      draft === page.moved
        ? { ...page, draft, moved: undefined }
        : { draft, start: draft, moved: undefined, n: page.n + 1 },
    );
  return (
    <Writing
      key={page.n}
      {...rest}
      n={page.n}
      draft={page.start}
      onMoved={(to) => {
        setPage((before) => ({ ...before, moved: to }));
        void navigate({ to: `${path}/${to}`, replace: true, ignoreBlocker: true });
      }}
    />
  );
}

function Writing({
  type,
  draft,
  answered,
  n,
  onMoved,
}: Omit<Props, 'path'> & { readonly n: number; readonly onMoved: (id: string) => void }) {
  const { t } = useTranslation('console');
  const { data: me } = useSuspenseQuery(meQuery);
  const kinds = useQuery(kindsQuery);
  const kind = kinds.data?.kinds.findLast((one) => one.type === type);
  const schema = useQuery({ ...schemaQuery(type, kind?.version ?? 1), enabled: kind !== undefined });
  const directory = useQuery(directoryQuery);
  // Read once, and not kept in memory when the page is left: it may hold a victim's name.
  const begun = useQuery({
    queryKey: ['draft', draft, n],
    queryFn: ({ signal }) => begunDraft(draft, signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
  if (kinds.data !== undefined && kind === undefined) return <Lost />;
  const asked = [kinds, schema, directory, begun];
  const error = asked.find((one) => one.error !== null)?.error ?? null;
  if (
    kind === undefined ||
    schema.data === undefined ||
    directory.data === undefined ||
    begun.data === undefined
  )
    return (
      <Screen title={t('compose.title')}>
        {error === null ? (
          <Skeleton height={480} radius={8} />
        ) : (
          <ProblemBox
            error={error}
            onRetry={() => {
              for (const one of asked) if (one.error !== null) void one.refetch();
            }}
          />
        )}
      </Screen>
    );
  return (
    <WritingForm
      schema={schema.data as unknown as KindSchema}
      kind={kind}
      me={me}
      directory={directory.data}
      answered={answered}
      begun={begun.data}
      onMoved={onMoved}
    />
  );
}
