const CURRENCY =
  'RM|MYR|Rp\\.?|IDR|VND|VNĐ|THB|PHP|USD|US\\$|USDT|KHR|LAK|MMK|SGD|S\\$|BND|B\\$|EUR|GBP|CNY|HKD|[$€£¥฿₫₱៛₭]';
const MONEY_WORD =
  'RM|MYR|rupiah|IDR|VND|VNĐ|đồng|đ|₫|triệu|tỷ|juta|ribu|baht|THB|บาท|฿|pesos?|PHP|piso|dollars?|USD|USDT|riels?|KHR|រៀល|៛|kips?|LAK|ກີບ|kyats?|MMK|ကျပ်|သိန်း|SGD|ringgit|BND|euros?|EUR';
/** A sum: at most eleven digits in one, or groups of three. It does not begin with 0, as telephones do. */
const SUM = '(?:[1-9]\\d{0,2}(?:[.,]\\d{3}){1,5}|[1-9]\\d{0,10})(?:[.,]\\d{1,2})?';

/** Long numbers that name no person. Cut out first, so that what is left may be judged strictly. */
export const HARMLESS: readonly RegExp[] = [
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, // UUID
  /\b(?:sha-?256[ :]{1,2})[0-9a-f]{64}\b/gi, // digest of a file
  /\bHSU-[A-Z]{2}-\d{4}-\d{6}(?:-[A-Z])?\b/gi, // case number
  /(?<![\d-])\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g, // ISO date and time
  /(?<![\d.\-/])\d{1,2}[.\-/]\d{1,2}[.\-/](?:\d{2}|\d{4})(?![\d.\-/]*\d)/g, // written date
  /(?<![\d-])\d{1,2} \d{1,2} (?:19|20|25)\d{2}(?![\d-]| \d)/g, // and with blanks
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g, // time of day
  /\bMMSI[ :]{0,3}\d{9}\b/gi,
  /\bIMO[ :]{0,3}\d{7}\b/gi,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${CURRENCY}) ?${SUM}(?![\\d]|[.,-]\\d)`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}.,-])${SUM} ?(?:${MONEY_WORD})(?![\\p{L}\\p{M}])`, 'giu'),
  /(?<![\p{L}\p{N}])P ?\d{2,6}000(?![\p{L}\d])/gu, // pesos, as they are spoken of
  // Numbers of cases by the year: 1234/2026, 2026-01234, 123/Pid.Sus/2026, 012345/26.
  /(?<![\d/-])\d{1,6}\/(?:[A-Z][A-Za-z.]{0,12}\/){0,3}(?:(?:19|20|25)\d{2}|2\d)(?![\d/-])/gu,
  /(?<![\d/-])(?:20|25)\d{2}[-/]\d{3,6}(?![\d/-])/g,
  /\b(?:20|25)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b/g, // a day written as one number
  /(?<!\d)-?\d{1,3}\.\d{3,6}(?: ?[NSEW])?,? -?\d{1,3}\.\d{3,6}(?: ?[NSEW])?(?!\d)/g, // a place on the map
];
