import { seen } from '#kernel';
import type { Rule } from '../form/kind.js';
import { textVisitor } from '../form/pointers.js';

/** A word that begins with a capital, or any word of a script without capitals. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]*|[\p{Lo}][\p{Lo}\p{M}]*)`;

const PERSONS = '[Bb]earer|[Hh]older|[Rr]ecruiter|[Bb]roker|[Ss]uspect|[Tt]rafficker|[Vv]ictim|[Dd]river';

/** How people are named in the region's texts: by title, by filiation, by a word that announces a name. */
const NAMED: readonly RegExp[] = [
  String.raw`\b(?:Mr|Mrs|Ms|Miss|Mdm|Dr|Encik|Puan|Cik|Tuan|Bapak|Ibu|Pak|Sdr|Nai|Nang|Naang|Khun|Daw|Ông|Bà|Lok|Neak|Thao)\b\.?\s+${NAME}`,
  String.raw`${NAME}\s+(?:bin|binti|binte|bte|anak|a\/l|a\/p|s\/o|d\/o)\s+${NAME}`,
  String.raw`\b(?:alias|a\.?k\.?a\.?|nicknamed|goes by|calls (?:himself|herself)|bernama|tên là)[\s:"“‘']*${NAME}`,
  String.raw`\b(?:[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Pp]erson|${PERSONS})\s+(?:is\s+)?(?:named|called|known as)\s+["“‘']?${NAME}`,
  String.raw`\b(?:${PERSONS})(?:\s+is|'s name is|:)?\s+${NAME}\s+${NAME}`,
  // Thai, Lao and Khmer titles stand before the name without a blank; some begin other words.
  String.raw`(?:^|[\s(])(?:นาย(?!หน้า|จ้าง|ทุน|ก|ทะเบียน|ตรวจ|ท่า)|นางสาว|นาง(?!แบบ|งาม|สาว)|น\.ส\.|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|ທ້າວ|ນາງ|លោកស្រី|លោក)\s?\p{Lo}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Whether a text names a person, as far as titles, filiations and announcing words tell. */
export function namesSomebody(text: string): boolean {
  const plain = seen(text.normalize('NFKC'));
  return NAMED.some((pattern) => pattern.test(plain));
}

/**
 * Texts of an alert that holds no person at all name none: who bears a listed document, or works by a method, is told
 * in an alert of that person (INV-24, INV-25).
 */
export function namesNobody(pointers: readonly string[]): Rule {
  const visitors = pointers.map(textVisitor);
  return {
    ids: ['leak.person-name'],
    check(message, report) {
      for (const visit of visitors)
        visit(message, (text, path) => {
          if (namesSomebody(text)) report('leak.person-name', path);
        });
    },
  };
}
