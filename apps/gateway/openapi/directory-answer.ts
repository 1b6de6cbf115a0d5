import { Says } from './says.js';
import { flag, list, member, shape, text, time, whole, type ValueOf } from './schema-shapes.js';

const members = list(
  shape({
    member,
    name: text,
    units: list(shape({ unit: text, name: text, kind: text, roles: list(text) })),
  }),
);

/** Who is who, as the directory in force says. */
export class Directory {
  @Says(text) readonly network: string;
  @Says(whole) readonly version: number;
  @Says(time) readonly expiresAt: string;
  @Says(flag) readonly expired: boolean;
  @Says(members) readonly members: ValueOf<typeof members>;
}
