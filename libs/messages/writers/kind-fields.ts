import { fieldsOf, type Check, type Field } from '../form/field-metadata.js';
import { unmet } from '../form/fault-words.js';
import type { Form } from '../form/nesting.js';

/** One member of a message or of a sealed part. */
export interface FieldRow {
  /** Names from the outside in, `body.persons[].victimRef`; `[]`: of each entry of a list. */
  readonly path: string;
  /** Always there, where what holds it is there. */
  readonly required: boolean;
  /** What may stand there, in the words by which a fault asks for it. */
  readonly right: string;
}

/** Every member of a form, each followed by the members inside it. */
export function fieldRows(form: Form, within = ''): readonly FieldRow[] {
  return fieldsOf(form)
    .filter(({ absent }) => !absent)
    .flatMap((field) => {
      const path = `${within}${field.name}`;
      const { one, item } = field.nesting ?? {};
      return [
        { path, required: field.required, right: rightOf(field) },
        ...(one ? fieldRows(one, `${path}.`) : []),
        ...(item ? fieldRows(item, `${path}[].`) : []),
      ];
    });
}

function rightOf({ checks, nesting }: Field): string {
  const said = [...new Set(checks.filter(asks).map(words))];
  return said.length === 0 && nesting !== undefined
    ? words({ name: 'isRecord', constraints: [], each: false })
    : said.join('; ');
}

/** A list that may be empty has a shortest length all the same: it says nothing. */
const asks = ({ name, constraints }: Check): boolean => name !== 'arrayMinSize' || constraints[0] !== 0;

/** Without the verb that every sentence of a fault begins with. */
function words({ name, constraints, each }: Pick<Check, 'name' | 'constraints' | 'each'>): string {
  const { text } = unmet(name, constraints, '');
  const bare = text.replace(/^Write /, '').replace(/\.$/, '');
  return each ? `each: ${bare}` : bare;
}
