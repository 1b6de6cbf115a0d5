import { HsuError } from '#kernel';
import { membersOf, readJson, told, type Leaves } from './files.js';
import { COLOURS_READ } from './interpol.js';

const refused = (why: string): HsuError => new HsuError('E-CONFIG', why);

/** One notice, a list of them, or a page of the feed. */
export function notices(text: string): Leaves[] {
  const value = readJson(text) as { _embedded?: { notices?: unknown } } | readonly unknown[] | null;
  const list = Array.isArray(value)
    ? value
    : ((value as { _embedded?: { notices?: unknown } } | null)?._embedded?.notices ?? [value]);
  if (!Array.isArray(list)) throw refused('it holds no notices');
  return list.map((notice: unknown, at) => {
    if (typeof notice !== 'object' || notice === null) throw refused(`notice ${at + 1} is no JSON object`);
    const place = list.length > 1 ? `notice ${at + 1}` : 'notice';
    const colour = colourOf(notice as Record<string, unknown>);
    if (colour === undefined)
      throw refused(`${place} tells no colour of which drafts are made: ${COLOURS_READ.join(', ')}`);
    const members = Object.entries(notice).filter(([name]) => !name.startsWith('_'));
    const links = Object.keys((notice as { _links?: object })._links ?? {});
    const linked = links.map((name) => ({
      field: `${colour}/_links/${told(name)}`,
      place: `${place}/_links/${told(name)}`,
      text: 'address',
    }));
    return { place, leaves: [...membersOf(Object.fromEntries(members), colour, place), ...linked] };
  });
}

/** The colour that a notice's own address names, else the one that its members tell. */
function colourOf(notice: Record<string, unknown>): string | undefined {
  const [, told] = /\/notices\/v1\/([a-z]+)/.exec(JSON.stringify(notice['_links'] ?? '')) ?? [];
  const guessed = 'arrest_warrants' in notice ? 'red' : 'date_of_event' in notice ? 'yellow' : undefined;
  return [told ?? guessed].find((colour) => COLOURS_READ.some((one) => one === colour));
}
