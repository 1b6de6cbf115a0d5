import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rescueQuery } from '../api/queries.js';
import { LinkButton } from '../elements/link-button.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { useFaultText } from '../language/fault-text.js';
import classes from './screen.module.css';

/** How far it has been sent. It goes on when this page is closed. */
export function Sending({ id }: { readonly id: string }) {
  const { t } = useTranslation('console');
  const textOf = useFaultText();
  const { data, error } = useQuery(rescueQuery(id));
  if (error !== null) return <ProblemBox error={error} />;
  if (data === undefined) return null;
  const { state, sent, total, failed, refused, ref } = data;
  return (
    <Sheet title={t(`rescue.sending.${state}`)}>
      <Progress
        value={total === 0 ? 0 : (100 * sent) / total}
        size="lg"
        aria-label={t('rescue.sending.label')}
      />
      <p role="status">{t('rescue.sending.shown', { sent, total })}</p>
      {state === 'OPEN' && <p className={classes.hint}>{t('rescue.sending.text')}</p>}
      {refused?.map((fault) => (
        <p key={`${fault.path} ${fault.code}`} role="alert">
          <code>{fault.path}</code> {textOf(fault)}
        </p>
      ))}
      {failed.length > 0 && (
        <ul className={classes.shares} role="alert">
          {failed.map(({ row, faults }) => (
            <li key={row}>
              {t('rescue.sending.failed', { row })} {faults.map((fault) => textOf(fault)).join(' ')}
            </li>
          ))}
        </ul>
      )}
      {ref !== null && (
        <LinkButton to="/rescues/$member/$id" params={{ member: ref.member, id: ref.id }} variant="default">
          {t('rescue.persons.title')}
        </LinkButton>
      )}
    </Sheet>
  );
}
