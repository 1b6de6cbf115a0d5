import * as field from '../form/fields.js';

export class Mark {
  @field.Text(40) type: string;
  @field.Text(40) bodyPart: string;
  @field.Text(200) text: string;
}

export class Description {
  @field.Optional() @field.Whole(30, 250) heightCm?: number;
  @field.Optional() @field.Whole(1, 400) weightKg?: number;
  @field.Optional() @field.Text(80) build?: string;
  @field.Optional() @field.Text(80) hair?: string;
  @field.Optional() @field.Text(80) eyes?: string;
  /** What the person wore when last seen. */
  @field.Optional() @field.Text(200) clothing?: string;
  @field.Optional() @field.List(Mark, { min: 0, max: 20 }) marks?: Mark[];
}

/** Whether it says anything by which somebody could be told from others. */
export function describes({ marks = [], ...looks }: Description): boolean {
  return marks.length > 0 || Object.keys(looks).length > 0;
}
