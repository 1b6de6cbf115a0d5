import { XMLParser } from 'fast-xml-parser';
import { HsuError } from '#kernel';

/** An element: its children by name, each a list; a text alone where it has none. Attributes are left out. */
export type Element = string | { readonly [name: string]: readonly Element[] };

/** A record of another system is not nested deeper; an AMBER alert of NIEM has eleven. */
const DEEPEST = 24;

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: true,
  // The five of XML and characters by number are read below; whatever else a document declares, it may not.
  processEntities: false,
  htmlEntities: false,
  maxNestedTags: DEEPEST,
  isArray: () => true,
});

/**
 * Reads XML that declares nothing: a document type could make a small file large, or make a reader fetch another.
 * @throws HsuError E-CONFIG in words that quote nothing of the text
 */
export function readXml(text: string): { readonly root: string; readonly element: Element } {
  if (text.trim() === '') throw refused('it is empty');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw refused('it declares a document type, which is not read');
  const roots = Object.entries(parsed(text)).filter(([name]) => name !== '#text');
  const [root] = roots;
  const element = root?.[1][0];
  if (root === undefined || element === undefined || roots.length > 1) throw refused('it has not one root');
  return { root: root[0], element: plain(element) };
}

function parsed(text: string): Record<string, readonly Element[]> {
  try {
    // True: it must be well-formed; without, a tag that nobody closes is closed by guess.
    return parser.parse(text, true) as Record<string, readonly Element[]>;
  } catch (error) {
    // Its own words quote the names of elements; at their end stand line and column.
    const [, line] = /:(\d+):\d+$/.exec(error instanceof Error ? error.message : '') ?? [];
    throw refused(
      line === undefined
        ? `it is no XML that is read here: nested deeper than ${DEEPEST} elements, or with names that none may have`
        : `it is no well-formed XML; see line ${line}`,
    );
  }
}

function plain(element: Element): Element {
  if (typeof element === 'string') return decoded(element);
  const children = Object.entries(element).filter(([name]) => name !== '#text');
  if (children.length === 0)
    return decoded((element['#text'] ?? []).filter((part) => typeof part === 'string').join(' '));
  return Object.fromEntries(children.map(([name, list]) => [name, list.map(plain)]));
}

const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** Once, so that what a reference stands for is never a reference itself. */
function decoded(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
    const code = Number(name.startsWith('#x') ? `0x${name.slice(2)}` : name.slice(1));
    if (Number.isNaN(code)) return whole;
    if (!isChar(code)) throw refused('it names a character by number that XML does not have');
    return String.fromCodePoint(code);
  });
}

/** XML 1.0, production 2: no control characters and no halves of a pair. */
function isChar(code: number): boolean {
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** The children of an element that have a name. */
export const memberOf = (element: Element, name: string): readonly Element[] | undefined =>
  typeof element === 'string' ? undefined : element[name];

/** The text of the first of them. */
export function textIn(list: readonly Element[] | undefined): string {
  const [first] = list ?? [];
  return typeof first === 'string' ? first : '';
}

const refused = (why: string): HsuError => new HsuError('E-CONFIG', why);
