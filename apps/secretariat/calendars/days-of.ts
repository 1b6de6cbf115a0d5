import type { Holiday } from '#directory';

/** The holidays of a list of lines `2027-02-06 Name`; where a line ends in ` ~` its day is not confirmed. */
export function daysOf(lines: string): readonly Holiday[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const confirmed = !line.endsWith(' ~');
      return { date: line.slice(0, 10), name: line.slice(11, confirmed ? undefined : -2), confirmed };
    });
}
