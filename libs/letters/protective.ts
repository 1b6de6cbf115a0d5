import type { JsonObject } from '#envelope';
import type { Kind } from '#messages';

const PURPOSES = new Set<unknown>(['PROTECT_VICTIM', 'IDENTIFY_VICTIM', 'VERIFY_NATIONALITY', 'REPATRIATE']);

/** Whether the message is about a person to protect: its kind says so, or what it is sent for. */
export function isProtective({ lookup, identity }: Kind, { purpose }: JsonObject): boolean {
  return lookup?.banner === 'PROTECT' || identity?.side === 'PROTECTED' || PURPOSES.has(purpose);
}

/** Words by which somebody is hunted, in the languages of the region (INV-01). */
const SOUGHT = new RegExp(
  [
    String.raw`\bwanted\b|arrest|\bfugitive|\bwarrant\b`,
    'จับกุม|หมายจับ|ต้องการตัว|ผู้ต้องหาหลบหนี',
    'ចាប់ខ្លួន|ដីកាចាប់|តាមចាប់',
    'ຈັບກຸມ|ຈັບຕົວ|ໝາຍຈັບ',
    'ဖမ်းဆီး|ဖမ်းဝရမ်း|ဝရမ်းပြေး',
    'bắt giữ|truy nã|lệnh bắt',
    String.raw`tangkap|\bburon|dikehendaki|\bDPO\b`,
    String.raw`\baresto|arestuhin|pinaghahanap ng batas`,
    String.raw`mandado de (prisão|captura)|\bprocurad[ao]\b`,
  ].join('|'),
  'iu',
);

/**
 * Whether a text would call somebody wanted or ask for an arrest. A letter about a person to protect leaves such a text
 * out and says so: paper passes through hands that read one word of it.
 */
export function speaksOfSought(text: string): boolean {
  return SOUGHT.test(text.normalize('NFC'));
}
