import type { Json, JsonObject } from '../../api/types-case.js';
import { Word } from '../../elements/said/said-body.tsx';
import { useFieldName } from '../../language/field-name.js';
import classes from './key-facts.module.css';

const UUID = /^[0-9a-f]{8}-/;
const MOST = 6;

/** The first plain facts of a message at one glance; the whole stands below it. */
export function KeyFacts({ body }: { readonly body: JsonObject }) {
  const nameOf = useFieldName();
  const facts = Object.entries(body)
    .flatMap(([name, value]) => {
      const words = wordsOf(value);
      return words.length === 0 ? [] : [{ name, words }];
    })
    .slice(0, MOST);
  if (facts.length === 0) return null;
  return (
    <ul className={classes.facts}>
      {facts.map(({ name, words }) => (
        <li key={name}>
          <span>{nameOf(name)}</span>{' '}
          {words.map((word, i) => (
            <b key={word}>
              {i > 0 && ', '}
              <Word text={word} name={name} />
            </b>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Short texts and lists of them; not references, flags and what has members of its own. */
function wordsOf(value: Json): readonly string[] {
  const all = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const words = all.filter(
    (one): one is string => typeof one === 'string' && one.length < 60 && !UUID.test(one),
  );
  return words.length === all.length ? words : [];
}
