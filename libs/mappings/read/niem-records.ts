import { HsuError } from '#kernel';
import { niem } from '../standards/niem.js';
import { textsOf, told, type Leaves } from './files.js';
import { memberOf, readXml, textIn, type Element } from './xml.js';

const refused = (why: string): HsuError => new HsuError('E-CONFIG', why);

/** An AMBER alert of Nlets, or each victim of a report. @throws HsuError E-CONFIG for what holds neither */
export function niemRecords(text: string): Leaves[] {
  const { root, element } = readXml(text);
  const victims = found(element, 'HumanTraffickingVictim', root);
  if (victims.length > 0)
    return victims.map(([one, place]) => niemRecord(one, ['HumanTraffickingVictim'], place));
  const [alert] = root === 'AmberAlert' ? [element] : found(element, 'AmberAlert', root).map(([one]) => one);
  if (alert === undefined) throw refused('it holds no AmberAlert and no HumanTraffickingVictim');
  if (textIn(memberOf(alert, 'AmberAlertStatusText')) !== 'Activate')
    throw refused(
      'its status is not Activate: what says an alert anew or ends it is a correction or a withdrawal',
    );
  return [niemRecord(element, [root], root)];
}

function found(element: Element, wanted: string, place: string): [Element, string][] {
  if (typeof element === 'string') return [];
  return Object.entries(element).flatMap(([name, list]) =>
    list.flatMap((child, at): [Element, string][] => {
      const where = `${place}/${told(name)}${list.length > 1 ? `[${at + 1}]` : ''}`;
      return name === wanted ? [[child, where]] : found(child, wanted, where);
    }),
  );
}

/** The fields of NIEM by the last part of their names: prefixes are each document's own. */
const NIEM_FIELDS = new Map(
  niem.rows.map(({ theirs }) => [theirs.replace(/^.*:/, ''), theirs] as const).reverse(),
);
/** Elements that are lost as a whole. */
const WHOLE = ['Vehicle', 'Subject', 'NLETSMessageHeader', 'ContactInformation'];

function niemRecord(element: Element, names: readonly string[], place: string): Leaves {
  const leaves = textsOf(element, names, place).map((leaf) => {
    const whole = leaf.names.find((name) => WHOLE.includes(name));
    const known = whole ?? leaf.names.toReversed().find((name) => NIEM_FIELDS.has(name));
    return {
      field: NIEM_FIELDS.get(known ?? '') ?? 'an element',
      place: whole === undefined ? leaf.place : leaf.place.slice(0, leaf.place.indexOf(whole) + whole.length),
      text: leaf.text,
    };
  });
  const first = leaves.filter(
    ({ field, place: at }, index) =>
      !WHOLE.some((name) => field.endsWith(`:${name}`)) ||
      leaves.findIndex((other) => other.field === field && other.place === at) === index,
  );
  return { place, leaves: first };
}
