import { useTranslation } from 'react-i18next';
import type { Json, JsonObject } from '../api/types-case.js';
import { plain, useTerm } from '../language/terms.js';
import { countryName, isCountryCode } from './countries.js';
import { Moment } from './moment.tsx';
import { Said } from './said.tsx';
import classes from './said-body.module.css';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** What a message or part says, member by member, in words where we have them. */
export function SaidBody({ body }: { readonly body: JsonObject }) {
  return (
    <dl className={classes.body}>
      {Object.entries(body).map(([name, value]) => (
        <div key={name}>
          <dt>{plain(name)}</dt>
          <dd>
            <Value value={value} name={name} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value, name }: { readonly value: Json; readonly name: string }) {
  const { t } = useTranslation('console');
  if (Array.isArray(value)) return <Values values={value as readonly Json[]} name={name} />;
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? t('case.yes') : t('case.no');
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return <SaidBody body={value as JsonObject} />;
  return <Word text={value as string} code={name === 'sex'} />;
}

function Values({ values, name }: { readonly values: readonly Json[]; readonly name: string }) {
  if (values.length === 0) return '–';
  if (values.every((value) => typeof value !== 'object'))
    return values.map((value, i) => (
      <span key={String(value)}>
        {i > 0 && ', '}
        <Value value={value} name={name} />
      </span>
    ));
  return (
    <ol className={classes.list}>
      {values.map((value, i) => (
        <li key={i}>
          <Value value={value} name={name} />
        </li>
      ))}
    </ol>
  );
}

/** A text of a message: a moment, a country, a code, a reference, or words. */
export function Word({ text, code = false }: { readonly text: string; readonly code?: boolean }) {
  const { i18n } = useTranslation('console');
  const term = useTerm();
  if (UUID.test(text)) return <code title={text}>…{text.slice(-6)}</code>;
  if (MOMENT.test(text)) return <Moment at={text} />;
  if (isCountryCode(text)) return countryName(text, i18n.language);
  if (code || (CODE.test(text) && text.length > 2)) return term('code', text);
  return <Said text={text} />;
}
