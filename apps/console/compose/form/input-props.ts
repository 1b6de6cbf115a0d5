import type { Held } from './initial.js';
import type { Schema } from './schema.js';

export interface FieldProps {
  readonly name: string;
  /** Resolved. */
  readonly schema: Schema;
  readonly required: boolean;
  readonly value: Held;
  /** JSON pointer of this place in the draft. */
  readonly path: string;
  readonly onChange: (value: Held) => void;
}

/** What the single fields get: their words, their place and what is wrong there. */
export interface InputProps extends FieldProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
}
