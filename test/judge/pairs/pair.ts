/** Who is asked for or stands in an alert, as a look-up knows a person. */
export interface Person {
  readonly name: string;
  readonly birthYear: number | null;
  readonly sex: 'M' | 'F' | null;
  /** The name fills the field that it was read from, and may go on. */
  readonly cut?: true;
}

/**
 * How the second spelling came about. `spelling`: as people write it; `habit`: shortened, turned round, read by a
 * machine; `sounds` and `letters`: by a romanisation that the matcher does not use; `native`: its own script against
 * Latin letters.
 */
export type Group = 'spelling' | 'habit' | 'sounds' | 'letters' | 'native';

/** Two spellings of one person's name, or of two persons' where `same` is false. */
export interface Pair {
  readonly language: string;
  readonly source: 'generated' | 'own' | 'public';
  readonly group: Group;
  /** The system or habit, for the list of misses. */
  readonly way: string;
  readonly alert: Person;
  readonly asked: Person;
  readonly same: boolean;
}
