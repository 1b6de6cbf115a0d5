import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { directoryQuery } from '../api/queries.js';
import type { Json, JsonObject } from '../api/types-case.js';
import { countryName } from '../elements/countries.js';
import { Said } from '../elements/said/said.tsx';
import { SaidBody, Word } from '../elements/said/said-body.tsx';
import { Moment } from '../elements/time/moment.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import { askedFor, type AskedFor } from './asked.js';
import { Compared } from './compared.tsx';
import classes from './card.module.css';

/** A draft as whoever releases it must read it: who, what happens then, on what ground, what changes; then the rest. */
export function DraftCard({ draft }: { readonly draft: JsonObject }) {
  const { t } = useTranslation('console');
  const asked = askedFor(draft);
  return (
    <div className={classes.card}>
      {asked.persons.map((person, i) => (
        <PersonCard key={i} person={person} />
      ))}
      <section>
        <h3>{t('approvals.then')}</h3>
        <Consequences asked={asked} />
      </section>
      {Object.keys(asked.ground).length > 0 && (
        <section>
          <h3>{t('approvals.ground')}</h3>
          <SaidBody body={asked.ground} />
        </section>
      )}
      <Compared draft={draft} />
      <details>
        <summary>{t('approvals.whole')}</summary>
        <SaidBody body={draft} />
      </details>
    </div>
  );
}

/** Names first, in every script that they were written in. */
function PersonCard({ person }: { readonly person: JsonObject }) {
  const { t } = useTranslation('console');
  const { names, ...rest } = person;
  const [first, ...others] = (names as readonly JsonObject[]).map(({ fullName }) => textOf(fullName));
  const shown = ['birth', 'sex', 'nationalities', 'documents', 'marks', 'photos'].filter(
    (name) => rest[name] !== undefined,
  );
  return (
    <section className={classes.person}>
      <h3>{t('approvals.person')}</h3>
      <p className={classes.name}>
        <Said text={first ?? ''} />
      </p>
      {others.length > 0 && (
        <p className={classes.others}>
          {others.map((name, i) => (
            <span key={name}>
              {i > 0 && ' · '}
              <Said text={name} />
            </span>
          ))}
        </p>
      )}
      <SaidBody body={Object.fromEntries(shown.map((name) => [name, rest[name] ?? null]))} />
    </section>
  );
}

/** What releasing sets going. */
function Consequences({ asked }: { readonly asked: AskedFor }) {
  const { t, i18n } = useTranslation('console');
  const term = useTerm();
  const { data: directory } = useQuery(directoryQuery);
  const { action, fallback, except, units, until, parts } = asked;
  return (
    <ul className={classes.then}>
      <li>
        {except === undefined ? (
          <>
            {t('approvals.goesTo')}{' '}
            {units.map((unit, i) => (
              <b key={`${unit.member} ${unit.unit}`}>
                {i > 0 && ', '}
                <UnitName unit={unit} />
              </b>
            ))}
          </>
        ) : (
          <>
            {directory === undefined
              ? '…'
              : t('approvals.goesToAll', { count: directory.members.length - except.length })}
            {except.length > 0 &&
              ` ${t('approvals.butNot', { members: except.map((one) => countryName(one, i18n.language)).join(', ') })}`}
          </>
        )}
      </li>
      {action !== undefined && (
        <li>
          {t('approvals.checksSay')}{' '}
          <b>
            <Word text={action} name="actionRequested" />
          </b>
        </li>
      )}
      {fallback !== undefined && (
        <li>
          {t('approvals.elsewhere')}{' '}
          <b>
            <Word text={fallback} name="fallbackAction" />
          </b>
        </li>
      )}
      {parts.map(({ part, units: readers }) => (
        <li key={part}>
          {t('approvals.opens', { part: term('code', part) })}{' '}
          {readers.map((unit, i) => (
            <span key={`${unit.member} ${unit.unit}`}>
              {i > 0 && ', '}
              <UnitName unit={unit} />
            </span>
          ))}
        </li>
      ))}
      {until !== undefined && (
        <li>
          {t('approvals.stands')} <Moment at={until} />
        </li>
      )}
      <li>{t('approvals.signed')}</li>
    </ul>
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
