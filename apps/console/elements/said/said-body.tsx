import { useTranslation } from 'react-i18next';
import type { Json, JsonObject } from '../../api/types-case.js';
import { useFieldName } from '../../language/field-name.js';
import { languageName, meaningOf } from '../codes.js';
import { countryName, isCountryCode } from '../countries.js';
import { Moment } from '../time/moment.tsx';
import { Said } from './said.tsx';
import classes from './said-body.module.css';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What a message or part says, member by member, in words where we have them. */
export function SaidBody({ body }: { readonly body: JsonObject }) {
  const nameOf = useFieldName();
  return (
    <dl className={classes.body}>
      {Object.entries(body).map(([name, value]) => (
        <div key={name}>
          <dt>{nameOf(name)}</dt>
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
  if (value === null) return '–';
  if (typeof value === 'string') return <Word text={value} name={name} />;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? t('case.yes') : t('case.no');
  if (Array.isArray(value)) return <Values values={value as readonly Json[]} name={name} />;
  return <SaidBody body={value as JsonObject} />;
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

/** Members whose text is somebody's own and never a code, whatever it looks like. */
const OWN_WORDS = /name|number|text|note|address|phone|primary|secondary|translit|subject|ref$/i;

/** A text of a message: a moment, a country, a language, a code, a reference, or words. */
export function Word({ text, name }: { readonly text: string; readonly name: string }) {
  const { t, i18n } = useTranslation('console');
  if (OWN_WORDS.test(name) && !UUID.test(text)) return <Said text={text} />;
  if (UUID.test(text)) return <code title={text}>…{text.slice(-6)}</code>;
  if (MOMENT.test(text)) return <Moment at={text} />;
  if (/^languages?$/.test(name)) return languageName(text, i18n.language);
  if (i18n.exists(`terms.code.${text}`, { ns: 'console' }) && (text.length > 2 || name === 'sex'))
    return t(`terms.code.${text}`);
  const meaning = meaningOf(text);
  if (meaning !== undefined) return meaning;
  return isCountryCode(text) ? countryName(text, i18n.language) : <Said text={text} />;
}
