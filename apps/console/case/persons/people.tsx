import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/queries.js';
import { Link } from '@tanstack/react-router';
import type { Case, Lifecycle } from '../../api/types-case.js';
import { countryName } from '../../elements/countries.js';
import { Icon } from '../../elements/icon.tsx';
import { Sheet } from '../../elements/sheet.tsx';
import { UnitName } from '../../elements/unit-name.tsx';
import { useTerm } from '../../language/terms.js';
import { claimsOf, type Claim } from './claims.js';
import { stepsOf, waitingFor, type Waiting } from './path.js';
import classes from './people.module.css';

/**
 * Each person of a referral: status, nationality claims, the way home and what the next step waits for. Protective in
 * colour and words.
 */
export function People({ shown }: { readonly shown: Case }) {
  const claims = claimsOf(shown.messages);
  const paths = shown.lifecycles.filter(({ lifecycle }) => lifecycle === 'path');
  return paths.map((path) => (
    <Person
      key={path.key}
      path={path}
      shown={shown}
      claims={claims.filter(({ victimRef }) => victimRef === path.key || path.key === '')}
    />
  ));
}

function Person({
  path,
  shown,
  claims,
}: {
  readonly path: Lifecycle;
  readonly shown: Case;
  readonly claims: readonly Claim[];
}) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const status = shown.lifecycles.find(
    ({ lifecycle, key }) => lifecycle === 'victim' && key === path.key,
  )?.state;
  const assistance = shown.lifecycles.filter(({ lifecycle }) => lifecycle === 'assistance');
  return (
    <div className={classes.person}>
      <Sheet
        title={
          <span className={classes.title}>
            <Icon name="shield" /> {t('case.person')}
          </span>
        }
        aside={
          <span className={classes.status}>
            {status !== undefined && <b>{term('victim', status)}</b>}
            <code title={path.key}>…{path.key.slice(-6)}</code>
          </span>
        }
      >
        <Steps path={path} />
        <Blocks waiting={waitingFor(path, shown)} shown={shown} />
        <div className={classes.columns}>
          <Claims claims={claims} />
          {assistance.length > 0 && (
            <div>
              <h3>{t('case.assistance')}</h3>
              <ul className={classes.plain}>
                {assistance.map(({ key, state }) => (
                  <li key={key}>
                    {needOf(shown, key) === undefined ? '' : `${term('need', needOf(shown, key) ?? '')}: `}
                    <b>{term('assistance', state)}</b>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Sheet>
    </div>
  );
}

function Steps({ path }: { readonly path: Lifecycle }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  return (
    <ol className={classes.steps} aria-label={t('case.path')}>
      {stepsOf(path.state).map(({ state, where }) => (
        <li key={state} data-where={where} aria-current={where === 'here' ? 'step' : undefined}>
          <span className={classes.dot} aria-hidden="true">
            {where === 'done' && <Icon name="done" size={12} />}
          </span>
          <span>
            {term('path', state)}
            <span className={classes.hidden}> ({t(`case.${where}`)})</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Which message would bring the next step, and from whom. */
function Blocks({ waiting, shown }: { readonly waiting: readonly Waiting[]; readonly shown: Case }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { data: me } = useQuery(meQuery);
  const { conversation, owner, counterpart } = shown;
  const other = [owner, counterpart].find(
    (side) => side !== null && (side.member !== me?.member || side.unit !== me.unit),
  );
  if (waiting.length === 0) return null;
  return (
    <ul className={classes.blocks}>
      {waiting.map(({ to, type, mine }) => (
        <li key={`${to} ${type}`}>
          <strong>{t('case.blocks', { step: term('path', to) })}</strong>{' '}
          {t('case.waitsFor', { type: term('type', type) })}{' '}
          {mine ? (
            <Link to="/cases/$member/$id/compose/$type" params={{ ...conversation, type }}>
              {t('case.youCan')}
            </Link>
          ) : (
            other && (
              <>
                {t('case.waitsOn')} <UnitName unit={other} />
              </>
            )
          )}
        </li>
      ))}
    </ul>
  );
}

function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const { t, i18n } = useTranslation('console');
  const term = useTerm();
  return (
    <div>
      <h3>{t('case.claims')}</h3>
      {claims.length === 0 && <p className={classes.none}>{t('case.noClaims')}</p>}
      <ul className={classes.plain}>
        {claims.map(({ country, state, basis, said }) => (
          <li key={country}>
            {countryName(country, i18n.language)}: <b>{term('claim', state)}</b>
            <small>
              {basis !== null && ` · ${term('claim', basis)}`} · {t('case.saidBy', { member: said })}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What kind of help a need is about, from the message that told it. */
function needOf({ messages }: Case, needId: string): string | undefined {
  const body = messages.find(({ message }) => message.body['needId'] === needId)?.message.body;
  return typeof body?.['type'] === 'string' ? body['type'] : undefined;
}
