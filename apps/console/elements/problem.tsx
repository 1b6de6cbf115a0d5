import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/client.js';
import type { Problem } from '../api/types.js';
import { useFaultText } from '../language/fault-text.js';
import { Icon } from './icon.tsx';
import classes from './problem.module.css';

/** A refusal in the gateway's words, its code, and what to do about it. */
export function ProblemBox({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t, i18n } = useTranslation('console');
  const textOf = useFaultText();
  const problem: Problem = isRefusal(error)
    ? error.problem
    : { code: 'E-INTERNAL', title: t('problem.own'), status: 0 };
  const advice = `problem.${problem.code}`;
  return (
    <div className={classes.box} role="alert">
      <Icon name="info" />
      <div>
        <p>
          <strong>{problem.title}</strong> <code>{problem.code}</code>
        </p>
        {problem.detail !== undefined && <p>{problem.detail}</p>}
        {problem.faults !== undefined && problem.faults.length > 0 && (
          <ul>
            {problem.faults.map((fault) => (
              <li key={`${fault.path} ${fault.code} ${fault.rule ?? fault.text ?? ''}`}>
                <code>{fault.path}</code> {textOf(fault)}
              </li>
            ))}
          </ul>
        )}
        <p>{i18n.exists(advice, { ns: 'console' }) ? t(advice) : t('problem.other')}</p>
        {problem.instance !== undefined && (
          <p className={classes.number}>
            {t('problem.number')} <code>{problem.instance.replace('urn:uuid:', '')}</code>
          </p>
        )}
        {onRetry !== undefined && (
          <Button variant="default" size="xs" onClick={onRetry}>
            {t('problem.again')}
          </Button>
        )}
      </div>
    </div>
  );
}
