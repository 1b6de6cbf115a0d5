import type { Leak } from './leak-patterns.js';

/** Words that announce the number of a bank account, in the languages of the region. */
const LATIN = 'account|acct|a/c|akaun|rekening|norek|no\\.? ?rek|conta(?: bancária)?|tài khoản|stk';
/** As NFKC orders their marks. */
const OTHERS = 'บัญชี|ບັນຊີ|គណនី|အကောင့်'.normalize('NFKC');

/**
 * Accounts and wallets. A wallet's letters are those of its scheme (base 58 without 0, O, I, l; bech32; hexadecimal),
 * so that it needs no word in front.
 */
export const ACCOUNTS: readonly (readonly [Leak, RegExp])[] = [
  [
    'ACCOUNT',
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:(?:${LATIN})(?![\\p{L}\\p{M}])|(?:เลขที่|โอนเข้า|ဘဏ်)?(?:${OTHERS}))[^\\d\\n]{0,24}\\d(?:[ -]?(?:\\d|[A-Z]-)){6,19}(?!\\d)`,
      'iu',
    ),
  ],
  ['ACCOUNT', /(?<![\d-])\d{3}-\d-\d{5}-\d(?![\d-])/], // banks of Thailand
  ['ACCOUNT', /(?<![a-z0-9])0x[0-9a-f]{40}(?![0-9a-z])/i],
  ['ACCOUNT', /(?<![a-z0-9])(?:bc1|ltc1|tb1|addr1|cosmos1)[02-9ac-hj-np-z]{25,90}(?![a-z0-9])/i],
  // Bitcoin, Tron, Litecoin, XRP and their like: upper and lower case and a digit, which no word has.
  [
    'ACCOUNT',
    /(?<![A-Za-z0-9])(?=[a-km-zA-HJ-NP-Z1-9]{0,60}[a-km-z])(?=[a-km-zA-HJ-NP-Z1-9]{0,60}[A-HJ-NP-Z])(?=[A-Za-z]{0,60}\d)[13TLMDrX48][a-km-zA-HJ-NP-Z1-9]{24,94}(?![A-Za-z0-9])/,
  ],
];
