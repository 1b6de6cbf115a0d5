import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../api/queries.js';
import type { Case, Json, JsonObject } from '../api/types-case.js';
import { SaidBody } from '../elements/said/said-body.tsx';
import { plain } from '../language/terms.js';
import { differences } from './differences.js';
import classes from './screen.module.css';

/** Of a correction: what stands now beside what would stand. */
export function Compared({ draft }: { readonly draft: JsonObject }) {
  const { t } = useTranslation('console');
  const conversation = draft['conversation'] as { readonly member: string; readonly id: string } | undefined;
  const replacement = (draft['body'] as JsonObject | undefined)?.['replacement'];
  const { data } = useQuery({
    ...caseQuery(conversation ?? { member: '', id: '' }),
    enabled: conversation !== undefined && replacement !== undefined,
  });
  if (data === undefined || replacement === undefined) return null;
  const changes = differences(inForce(data), replacement as JsonObject);
  const shown = (value: Json | undefined) => (value === undefined ? '–' : <SaidBody body={{ value }} />);
  return (
    <table className={classes.changes}>
      <thead>
        <tr>
          <th scope="col">{t('approvals.member')}</th>
          <th scope="col">{t('approvals.before')}</th>
          <th scope="col">{t('approvals.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">{path.split('/').slice(1).map(plain).join(', ')}</th>
            <td>{shown(before)}</td>
            <td>{shown(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The body that counts: the opening's, or that of the last correction. */
function inForce({ messages, conversation }: Case): JsonObject {
  const corrected = messages.findLast(({ message, crossed }) => message.type === 'CT_CORRECTION' && !crossed);
  const replaced = corrected?.message.body['replacement'];
  if (replaced !== undefined) return replaced as JsonObject;
  return messages.find(({ id }) => id === conversation.id)?.message.body ?? {};
}
