import { rules } from '#messages';
import type { SchemaOf } from '../openapi/schema-shapes.js';

/** Each rule by its id and what would be right. Open at the end: a client meets rules that are newer than it. */
export const rule: SchemaOf<string> = {
  description: 'Id of the rule that is broken. An id never changes its meaning; new ones come.',
  anyOf: [
    ...Object.entries(rules).map(([id, { code, right }]) => ({
      const: id,
      description: `${code}: ${right}`,
    })),
    { type: 'string', pattern: '^[a-z][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*$' },
  ],
};
