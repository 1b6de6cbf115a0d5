/** The language for dates and names of states, or English where this browser has no data of it. */
export function localeOf(language: string): string {
  return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0 ? language : 'en-GB';
}
