import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ref } from '../api/types.js';
import type { Candidate, CheckAnswer, Query } from '../api/types-duty.js';
import { useAge } from '../elements/time/clock.tsx';
import { Empty } from '../elements/empty.tsx';
import { Icon } from '../elements/icon.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { useNow } from '../elements/time/now.js';
import { Said } from '../elements/said/said.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import classes from './answer.module.css';
import { Compared } from './compared.tsx';
import { HitForm } from './hit-form.tsx';
import { HitWaiting } from './hit-waiting.tsx';
import { Unread } from './unread.tsx';

/** Whoever is met is looked after before anything else, or is not the one who is sought. */
const SHIELDED: readonly Candidate['banner'][] = ['PROTECT', 'CLEARED', 'COMPARE'];

/** What was found, or that nothing was: with the age of the answer, and never as a clearance. */
export function Answer({ answer, query }: { readonly answer: CheckAnswer; readonly query: Query }) {
  const { t } = useTranslation('console');
  const now = useNow();
  const span = useAge()(now - Date.parse(answer.checkedAt));
  const [result] = answer.answers;
  if (result === undefined) return null;
  const { candidates, verdict, more, hint } = result;
  return (
    <section aria-label={t('check.answer')}>
      {answer.stale.length > 0 && (
        <div className={classes.stale} role="alert">
          <strong>{t('check.stale')}</strong>
          <span>{t('check.staleText', { members: answer.stale.join(', ') })}</span>
        </div>
      )}
      <p className={classes.head}>
        <strong>
          {verdict === 'CANDIDATES'
            ? t('check.found', { count: candidates.length })
            : verdict === 'NONE'
              ? t('check.none')
              : t(verdict === 'NONE_BUT_UNREAD' ? 'check.noneButUnread' : 'check.noneButStale')}
        </strong>
        <span>{t('check.checkedAt', { span })}</span>
      </p>
      <Unread result={result} query={query} />
      {candidates.length === 0 ? (
        <div className={classes.none}>
          <Empty title={t('check.none')} text={t('check.noneText')} />
        </div>
      ) : (
        <p className={classes.machine}>{t('check.machine')}</p>
      )}
      <ul className={classes.candidates}>
        {candidates.map((candidate) => (
          <li key={`${candidate.alert.member} ${candidate.alert.id}`}>
            <OneCandidate candidate={candidate} />
          </li>
        ))}
      </ul>
      {(more || hint !== null) && <p className={classes.machine}>{t(`check.hints.${hint ?? 'NONE'}`)}</p>}
    </section>
  );
}

function OneCandidate({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const [hit, setHit] = useState<Ref>();
  const [reporting, setReporting] = useState(false);
  const { type, owner, banner, action, contact, score, issuedAt, conversation } = candidate;
  return (
    <article className={classes.candidate} data-banner={banner}>
      <header className={classes.banner}>
        <Icon
          name={SHIELDED.includes(banner) ? 'shield' : banner === 'SUSPECT' ? 'person' : 'document'}
          size={20}
        />
        <span>
          <strong>{t(`check.banners.${banner}.title`)}</strong>
          <small>{t(`check.banners.${banner}.text`)}</small>
        </span>
        <span className={classes.score}>
          <b>{score}</b>
          <small>{t('check.score')}</small>
        </span>
      </header>
      <div className={classes.body}>
        <p className={classes.what}>
          <strong>{term('type', type)}</strong>
          <UnitName unit={owner} />
          <small>
            <Moment at={issuedAt} />
          </small>
        </p>
        <Cleared candidate={candidate} />
        <Objected candidate={candidate} />
        <Compared candidate={candidate} />
        <dl className={classes.facts}>
          <div>
            <dt>{t('check.asks')}</dt>
            <dd>{term('action', action)}</dd>
          </div>
          <div>
            <dt>{t('check.contact')}</dt>
            <dd>
              {contact.unit} · {contact.phone}
            </dd>
          </div>
        </dl>
        {hit === undefined ? (
          <p className={classes.acts}>
            <Button onClick={() => setReporting(true)}>{t('check.report')}</Button>
            <Link to="/cases/$member/$id" params={{ ...conversation }}>
              {t('check.open')}
            </Link>
          </p>
        ) : (
          <HitWaiting alert={conversation} owner={owner} hit={hit} />
        )}
      </div>
      <HitForm
        opened={reporting}
        candidate={candidate}
        onClose={() => setReporting(false)}
        onReported={(ref) => {
          setHit(ref);
          setReporting(false);
        }}
      />
    </article>
  );
}

/** By which marks the innocent person is told apart from the one who is sought. */
function Cleared({ candidate: { cleared, contact } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation('console');
  if (cleared === null) return null;
  return (
    <div className={classes.objected} role="note">
      <Icon name="shield" size={16} />
      <div>
        <strong>{t('check.cleared.compare')}</strong>
        {cleared.marks === null ? (
          <p>{t('check.cleared.askMarks', { unit: contact.unit })}</p>
        ) : (
          <ul>
            {cleared.marks.map((mark) => (
              <li key={mark}>
                <Said text={mark} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** That our own state has something of it not done here, and what that means for whoever stands at the counter. */
function Objected({ candidate: { objection } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation('console');
  if (objection === null) return null;
  return (
    <p className={classes.objected} role="note">
      <Icon name="shield" size={16} />
      <span>
        <strong>{t(`check.objected.${objection.scope}`)}</strong> {t('check.objected.until')}{' '}
        <Moment at={objection.until} />
      </span>
    </p>
  );
}
