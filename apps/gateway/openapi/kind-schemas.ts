import type { Schema } from './draft-schema.js';
import { shape } from './schema-shapes.js';

/** What `/v1/schemas` says of how a form of a kind begins. */
export const kindWriting: Schema = {
  ...shape(
    {
      to: { enum: ['EVERYONE', 'OTHER_SIDE', 'FINDER'], description: 'Whom its form proposes to address' },
      purpose: { type: 'string', description: 'Absent: that of the case' },
      protective: {
        type: 'boolean',
        description: 'Its form offers no code that is meant against a person',
      },
      place: {
        type: 'string',
        description: 'Among what can be sent in a case: FIRST, LAST, or a clock: first while that runs',
      },
      fills: {
        type: 'object',
        description: 'What the case says for members of its body',
        additionalProperties: {
          oneOf: [
            { enum: ['NEW', 'OPEN_HIT'] },
            shape({
              said: { type: 'string', description: 'Last under this name in a message of the case' },
            }),
            shape({
              lastOf: { type: 'string', description: 'Reference to the last message of this kind' },
            }),
          ],
        },
      },
    },
    'purpose',
    'place',
    'fills',
  ),
  description: 'What a form begins with before anybody has written in it; a draft may say otherwise',
};
