import { useTranslation } from 'react-i18next';
import type { Candidate } from '../api/types-duty.js';
import { Said } from '../elements/said/said.tsx';
import classes from './compared.module.css';

type Row = Candidate['agrees'][number] & { readonly agrees: boolean };

/**
 * What was asked beside what the alert says, field by field, and whether they agree. An alert that protects somebody
 * tells which, and nothing that stands there.
 */
export function Compared({ candidate: { by, agrees, differs } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation('console');
  const rows: readonly Row[] = [
    ...differs.map((one) => ({ ...one, agrees: false })),
    ...agrees.map((one) => ({ ...one, agrees: true })),
  ];
  return (
    <>
      <p className={classes.why}>{t(`check.by.${by}`)}</p>
      {rows.length > 0 && (
        <table className={classes.compared}>
          <caption>{t('check.compared')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className={classes.hidden}>{t('check.compared')}</span>
              </th>
              <th scope="col">{t('check.asked')}</th>
              <th scope="col">{t('check.alert')}</th>
              <th scope="col">
                <span className={classes.hidden}>{t('check.same')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <OneRow key={`${row.field} ${row.agrees}`} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {differs.length === 0 && <p className={classes.why}>{t('check.same')}</p>}
    </>
  );
}

function OneRow({ row: { field, asked, alert, agrees } }: { readonly row: Row }) {
  const { t } = useTranslation('console');
  return (
    <tr data-agrees={agrees}>
      <th scope="row">{t(`check.fields.${field}`)}</th>
      {asked === undefined && alert === undefined ? (
        <td colSpan={2}>
          <i>{t('check.keptBack')}</i>
        </td>
      ) : (
        <>
          <td>
            <Said text={asked ?? ''} />
          </td>
          <td>
            <Said text={alert ?? ''} />
          </td>
        </>
      )}
      <td>{t(agrees ? 'check.agrees' : 'check.unlike')}</td>
    </tr>
  );
}
