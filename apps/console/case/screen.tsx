import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/client.js';
import { caseQuery } from '../api/queries.js';
import type { Case } from '../api/types-case.js';
import { LinkButton } from '../elements/link-button.tsx';
import { StatusBanner, UrgencyMark } from '../elements/marks.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Said } from '../elements/said/said.tsx';
import { Screen } from '../elements/screen.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import { Lost } from '../shell/lost.tsx';
import { Ball } from './ball.tsx';
import { CaseClocks } from './clocks.tsx';
import { Consents } from './consents.tsx';
import { DataAge } from './data-age.tsx';
import { Hits } from './hits.tsx';
import { Leaves } from './leaves.tsx';
import { NextActs } from './next.tsx';
import { Objections } from './objections.tsx';
import { People } from './persons/people.tsx';
import classes from './screen.module.css';
import { awaitsReceipt } from './messages/stages.js';
import { Timeline } from './messages/timeline.tsx';

/** Receipts come without an event: how often they are looked for while one is awaited, and else. */
const UNDERWAY_MS = 3_000;
const QUIET_MS = 15_000;

/** One conversation whole. */
export function CaseScreen() {
  const { t } = useTranslation('console');
  const ref = useParams({ from: '/cases/$member/$id' });
  const { data, error, isPending, dataUpdatedAt, refetch } = useQuery({
    ...caseQuery(ref),
    refetchInterval: ({ state }) => (awaitsReceipt(state.data?.messages ?? []) ? UNDERWAY_MS : QUIET_MS),
  });
  if (isRefusal(error, 404)) return <Lost />;
  if (isPending)
    return (
      <Screen title={t('case.title')}>
        <div role="status" aria-label={t('loading')} className={classes.columns}>
          <Skeleton height={480} radius={8} />
          <Skeleton height={320} radius={8} />
        </div>
      </Screen>
    );
  if (data === undefined)
    return (
      <Screen title={t('case.title')}>
        <ProblemBox error={error} onRetry={() => void refetch()} />
      </Screen>
    );
  return (
    <>
      <StatusBanner status={data.status} />
      <DataAge at={dataUpdatedAt} failed={error !== null} />
      <Screen title={t('case.title')} heading={<Heading shown={data} />} lead={<Facts shown={data} />}>
        <div className={classes.columns}>
          <aside className={classes.side}>
            <Ball shown={data} />
            {data.kind === 'RF_MASS_RESCUE' && (
              <LinkButton to="/rescues/$member/$id" params={ref} variant="default">
                {t('rescue.persons.title')}
              </LinkButton>
            )}
            <NextActs shown={data} />
            <Objections shown={data} />
            <Hits shown={data} />
            <Leaves shown={data} />
            <CaseClocks shown={data} />
          </aside>
          <div className={classes.main}>
            <Consents shown={data} />
            <People shown={data} />
            <Timeline shown={data} />
          </div>
        </div>
      </Screen>
    </>
  );
}

function Heading({ shown }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const subject = openingOf(shown)?.message.subjectEn;
  return subject === undefined ? t('case.title') : <Said text={subject} lang="en" />;
}

function Facts({ shown }: { readonly shown: Case }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const message = openingOf(shown)?.message;
  return (
    <span className={classes.facts}>
      {message?.urgency !== undefined && <UrgencyMark urgency={message.urgency} word />}
      <span>
        {shown.kind !== null && term('type', shown.kind)} · <strong>{term('state', shown.state)}</strong>
      </span>
      {message?.case !== undefined && <span>{message.case}</span>}
      {shown.owner !== null && (
        <span>
          <UnitName unit={shown.owner} />
          {shown.counterpart !== null && (
            <>
              <span className={classes.and}>{t('case.and')}</span>
              <UnitName unit={shown.counterpart} />
            </>
          )}
        </span>
      )}
      {shown.actionRequested !== null && (
        <span>
          {t('check.asks')}: <strong>{term('action', shown.actionRequested)}</strong>
        </span>
      )}
      {message?.expiresAt !== undefined && (
        <span>
          {t('case.expires')} <Moment at={message.expiresAt} />
        </span>
      )}
      {message?.urgencyReason !== undefined && (
        <span className={classes.reason}>
          {t('case.reason')}: <Said text={message.urgencyReason} />
        </span>
      )}
      {message?.translations?.map(({ language, subject }) => (
        <span key={language} className={classes.reason}>
          <Said text={subject} lang={TWO_LETTERS[language] ?? language} />
        </span>
      ))}
    </span>
  );
}

/** What a browser chooses line breaks by. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  khm: 'km',
  lao: 'lo',
  mya: 'my',
  tha: 'th',
  vie: 'vi',
};

function openingOf({ messages, conversation }: Case) {
  return (
    messages.find(({ member, id }) => member === conversation.member && id === conversation.id) ?? messages[0]
  );
}
