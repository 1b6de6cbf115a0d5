import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CapacityFit, CapacityItem } from '../api/types-duty.js';
import { languageName, meaningOf } from '../elements/codes.js';
import { UnitName } from '../elements/unit-name.tsx';
import { useTerm } from '../language/terms.js';
import classes from './screen.module.css';

const named = (codes: readonly string[]): string => codes.map((code) => meaningOf(code) ?? code).join(', ');

/** An offer or request, and below it what fits it. */
export function OneItem({ item }: { readonly item: CapacityItem }) {
  const { t, i18n } = useTranslation('console');
  const term = useTerm();
  const { ref, side, by, subjectEn, topics, audience, languages, period, seats, matches, fits } = item;
  const spoken = languages.map((one) => languageName(one, i18n.language)).join(', ');
  const to = period.to === undefined ? '' : ` – ${period.to}`;
  return (
    <li className={classes.item}>
      <p className={classes.side}>
        <strong>{t(`capacity.side.${side}`)}</strong> <UnitName unit={by} />
      </p>
      <h2>
        <Link to="/cases/$member/$id" params={{ ...ref }}>
          {subjectEn ?? named(topics)}
        </Link>
      </h2>
      <p>
        {named(topics)} · {named(audience)}
      </p>
      <p>
        {t('capacity.facts', { days: `${period.from}${to}`, count: seats, languages: spoken })}
        {matches.map(({ matchId, state }) => (
          <span key={matchId}> · {term('state', state)}</span>
        ))}
      </p>
      {fits.length > 0 && (
        <details>
          <summary>{t('capacity.fits', { count: fits.length })}</summary>
          <ul className={classes.fits}>
            {fits.map((fit) => (
              <Fit key={fit.ref.id} fit={fit} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Fit({ fit: { ref, by, topics, days, seats, lacks } }: { readonly fit: CapacityFit }) {
  const { t } = useTranslation('console');
  return (
    <li>
      <Link to="/cases/$member/$id" params={{ ...ref }}>
        <UnitName unit={by} />
      </Link>
      <span>{named(topics)}</span>
      <span>{t('capacity.serves', { from: days?.from, to: days?.to, count: seats })}</span>
      <span>
        {lacks.length === 0
          ? t('capacity.whole')
          : t('capacity.lacks', { what: lacks.map((lack) => t(`capacity.lack.${lack}`)).join(', ') })}
      </span>
    </li>
  );
}
