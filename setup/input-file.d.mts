export const CTDC_COLUMNS: readonly [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'citizenship',
  'isForcedLabour',
  'isSexualExploit',
  'CountryOfExploitation',
];

export function wrongInput(file: string): string | undefined;
export function missingColumns(names: readonly string[]): string[];
