import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { kindsQuery, meQuery } from '../api/queries.js';
import type { KindEntry } from '../api/types.js';
import { OwnDrafts } from '../drafts/list.tsx';
import { Empty } from '../elements/empty.tsx';
import { LinkButton } from '../elements/link-button.tsx';
import { Icon } from '../elements/icon.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { useTerm } from '../language/terms.js';
import classes from './kinds.module.css';

/** What is for a person in danger stands first, what is for everybody to read and for office hours last. */
function byHaste(a: KindEntry, b: KindEntry): number {
  const place = ({ writing }: KindEntry): number =>
    writing?.to === 'EVERYONE' ? 2 : writing?.protective === true && writing.purpose !== undefined ? 0 : 1;
  return place(a) - place(b);
}

/** Which kinds this person may begin a conversation with. What only answers something is sent from its case. */
export function KindsScreen() {
  const { t } = useTranslation('console');
  const { data: me } = useQuery(meQuery);
  const { data, error, isPending } = useQuery(kindsQuery);
  const mine = (data?.kinds ?? []).filter(
    ({ opensConversation, writing, senders }) =>
      opensConversation && writing !== null && me !== undefined && senders.includes(me.role),
  );
  const referrals = mine.filter(({ family }) => family === 'referral');
  return (
    <Screen
      title={t('compose.title')}
      lead={t('compose.choose')}
      aside={
        mine.some(({ type }) => type === 'RF_MASS_RESCUE') && (
          <LinkButton to="/rescue" variant="default" leftSection={<Icon name="person" size={16} />}>
            {t('rescue.title')}
          </LinkButton>
        )
      }
    >
      {isPending && <Skeleton height={240} radius={8} />}
      {error !== null && <ProblemBox error={error} />}
      {data !== undefined && mine.length === 0 && (
        <Empty title={t('compose.none')} text={t('compose.noneText')} />
      )}
      <OwnDrafts />
      <div className={classes.families}>
        <Family name="referrals" kinds={referrals.toSorted(byHaste)} />
        <Family name="alerts" kinds={mine.filter(({ family }) => family === 'alert')} />
      </div>
    </Screen>
  );
}

function Family({
  name,
  kinds,
}: {
  readonly name: 'referrals' | 'alerts';
  readonly kinds: readonly KindEntry[];
}) {
  const { t } = useTranslation('console');
  const term = useTerm();
  if (kinds.length === 0) return null;
  return (
    <Sheet title={t(`compose.${name}`)} flush>
      <ul className={classes.kinds}>
        {kinds.map(({ type }) => (
          <li key={type}>
            <Link to="/compose/$type" params={{ type }}>
              <span>
                <strong>{term('type', type)}</strong>
                <small>{term('about', type)}</small>
              </span>
              <Icon name="arrow" />
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
