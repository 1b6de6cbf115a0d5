/** A class of plain members; the prototype is all that class-validator's metadata needs. */
export type Form<T extends object = object> = new () => T;

/** Which class checks a nested object (`one`) or each item of a list (`item`). class-validator keeps no item type. */
export interface Nesting {
  readonly one?: Form;
  readonly item?: Form;
}

const nestings = new Map<object, Map<string, Nesting>>();

export function nest(prototype: object, name: string, nesting: Nesting): void {
  const own = nestings.get(prototype) ?? new Map<string, Nesting>();
  own.set(name, nesting);
  nestings.set(prototype, own);
}

/** The nesting of a member, own or inherited. */
export function nestingOf(form: Form, name: string): Nesting | undefined {
  for (
    let at: unknown = form.prototype;
    typeof at === 'object' && at !== null;
    at = Object.getPrototypeOf(at)
  ) {
    const found = nestings.get(at)?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
