import { useTranslation } from 'react-i18next';
import type { Fault } from '../api/types.js';
import { useFaultText } from '../language/fault-text.js';
import { useFieldName } from '../language/field-name.js';
import classes from './faults.module.css';
import { idOfField } from './form/form-context.js';

/** All that the gateway does not accept, each with the way to its field. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useTranslation('console');
  const nameOf = useFieldName();
  const textOf = useFaultText();
  if (faults.length === 0) return null;
  return (
    <section className={classes.faults} role="alert">
      <h2>{t('compose.faults')}</h2>
      <p>{t('compose.faultCount', { count: faults.length })}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.code} ${fault.rule ?? fault.text ?? ''}`}>
            <button type="button" onClick={() => show(fault.path)}>
              <strong>{placeOf(fault.path, nameOf)}</strong>
              <span>{textOf(fault)}</span>
              <code>{fault.code}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To the field, or to the nearest thing around it that has a place here. */
function show(path: string): void {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = document.getElementById(idOfField(at));
    if (field === null) continue;
    field.closest('details')?.setAttribute('open', '');
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
    return;
  }
}

/** `/body/found/place/admin1` → Found, place, admin1 */
function placeOf(path: string, nameOf: (name: string) => string): string {
  return path
    .split('/')
    .slice(1)
    .filter((name) => name !== 'body' && name !== 'content' && !/^\d+$/.test(name))
    .map((name, i) => (i === 0 ? nameOf(name) : nameOf(name).toLowerCase()))
    .join(', ');
}
