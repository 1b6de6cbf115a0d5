import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Status, Urgency } from '../api/types.js';
import { useTerm } from '../language/terms.js';
import classes from './marks.module.css';

/** The class of urgency: by letter, weight and word, not by colour, which is kept for time. */
export function UrgencyMark({
  urgency,
  word = false,
}: {
  readonly urgency: Urgency;
  readonly word?: boolean;
}) {
  const term = useTerm();
  const label = term('urgency', urgency);
  return (
    <span className={classes.urgency} data-urgency={urgency} title={label}>
      <b aria-hidden={word}>{urgency}</b>
      {word ? <span>{label}</span> : <span className={classes.hidden}>{label}</span>}
    </span>
  );
}

/** What the originator allows, on each item. Without a code the strictest counts. */
export function Handling({
  codes,
  note,
}: {
  readonly codes: readonly string[] | undefined;
  readonly note?: string | undefined;
}) {
  const term = useTerm();
  const shown = codes === undefined || codes.length === 0 ? ['H1', 'H2'] : codes;
  return (
    <span className={classes.codes}>
      {shown.map((code) => (
        <Tooltip
          key={code}
          label={note === undefined ? term('handling', code) : `${term('handling', code)} · ${note}`}
        >
          <span className={classes.code} tabIndex={0}>
            {code}
          </span>
        </Tooltip>
      ))}
    </span>
  );
}

/** How far to trust it: A1 to B2 solid, to C2 with care, the rest not to act on alone. */
export function Evaluation({ source, info }: { readonly source: string; readonly info: string }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const solid = 'AB'.includes(source) && '12'.includes(info);
  const weak = source === 'X' || info === '4' || (source === 'C' && info === '3');
  const triage = solid ? 'solid' : weak ? 'weak' : 'careful';
  return (
    <Tooltip
      label={`${term('source', source)}; ${term('info', info)}. ${t(`evaluation.${triage}`)}`}
      multiline
      maw={320}
    >
      <span className={classes.code} data-triage={triage} tabIndex={0}>
        {source}
        {info}
        {triage === 'weak' && <span className={classes.alone}> {t('evaluation.alone')}</span>}
      </span>
    </Tooltip>
  );
}

/** An exercise is told by pattern and words; whoever looks at it cannot take it for a real case. */
export function StatusMark({ status }: { readonly status: Status }) {
  const term = useTerm();
  if (status === 'ACTUAL') return null;
  return <span className={classes.status}>{term('status', status)}</span>;
}

export function StatusBanner({ status }: { readonly status: Status }) {
  const { t } = useTranslation('console');
  const term = useTerm();
  if (status === 'ACTUAL') return null;
  return (
    <p className={classes.banner} role="note">
      <strong>{term('status', status)}</strong>
      <span>{t(`banner.${status}`)}</span>
    </p>
  );
}
