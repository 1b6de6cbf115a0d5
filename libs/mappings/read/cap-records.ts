import { HsuError } from '#kernel';
import { textsOf, told, type ElementText, type Leaves } from './files.js';
import { memberOf, readXml, textIn } from './xml.js';

const refused = (why: string): HsuError => new HsuError('E-CONFIG', why);

/** AMBER alerts alone: a warning of the weather names nobody who is missing. In any language its category tells. */
const ABDUCTION = /amber|abduct|kidnap|missing|CAE\b|^(Rescue|Security)$/i;

/** An AMBER alert in CAP. @throws HsuError E-CONFIG for another alert */
export function capRecords(text: string): Leaves[] {
  const { root, element } = readXml(text);
  if (root !== 'alert' || typeof element === 'string') throw refused('it is no CAP alert');
  const { info = [], ...head } = element;
  if (textIn(head['msgType']) !== 'Alert')
    throw refused(
      'its msgType is not Alert: what says an alert anew or ends it is a correction or a withdrawal',
    );
  const english = Math.max(
    0,
    info.findIndex((one) => /^en\b/i.test(textIn(memberOf(one, 'language')))),
  );
  const chosen = info[english] ?? {};
  const about = ['category', 'event', 'eventCode'].flatMap((name) =>
    textsOf(memberOf(chosen, name)?.[0] ?? '', [], ''),
  );
  if (!about.some((one) => ABDUCTION.test(one.text)))
    throw refused('it is no AMBER alert: no child is missing in it');
  const at = info.length > 1 ? `alert/info[${english + 1}]` : 'alert/info';
  const others = info.flatMap((_, index) =>
    index === english ? [] : [{ field: 'info', place: `alert/info[${index + 1}]`, text: 'again' }],
  );
  const leaves = [...textsOf(head, [], 'alert'), ...textsOf(chosen, ['info'], at)].map(joined);
  return [{ place: 'alert', leaves: [...leaves, ...others] }];
}

const joined = ({ names, ...rest }: ElementText) => ({ field: names.map(told).join('/'), ...rest });
