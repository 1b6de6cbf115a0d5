/** A member's name as a step of a JSON pointer (RFC 6901 section 3). */
export function pointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The names and places that a JSON pointer goes through (RFC 6901 section 4); of `''`, the whole, none. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
