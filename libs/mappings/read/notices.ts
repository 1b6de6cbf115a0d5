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
      throw refused(`${place} tells no colour of which drafts are made, or two: ${COLOURS_READ.join(', ')}`);
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

/**
 * The colour that a notice's addresses name, else the one that its members tell. None where they say two: whoever is
 * missing in one of its members must not be wanted by another.
 */
function colourOf(notice: Record<string, unknown>): string | undefined {
  const addresses = JSON.stringify(notice['_links'] ?? '').matchAll(/\/notices\/v1\/([a-z]+)/g);
  const told = new Set([...addresses].map(([, colour]) => colour));
  const isSought = 'arrest_warrants' in notice;
  const isEvent = 'date_of_event' in notice;
  if (told.size === 0) told.add(isSought ? 'red' : isEvent ? 'yellow' : undefined);
  const [colour] = told;
  if (told.size > 1 || (colour === 'red' ? isEvent : isSought)) return undefined;
  return COLOURS_READ.find((one) => one === colour);
}
