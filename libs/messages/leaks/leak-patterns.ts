/** What a leak is of. Handles and plates are leaks where a text tells of victims, not where an alert is on them. */
export type Leak = 'MRZ' | 'PHONE' | 'EMAIL' | 'DOCUMENT_NUMBER' | 'ACCOUNT' | 'HANDLE' | 'PLATE';

type Pattern = readonly [Leak, RegExp];

// No quantifier stands inside another that can match the same text: time stays linear in the text (T38).

/** Words that announce a telephone number, so that a short one is read as one too. */
const TELEPHONE =
  'phone|telephone|tel|telp|telepon|telefon|telemovel|mobile|cell(?: ?no)?|call(?: her| him| them)?(?: at| on)?|hp|hubungi|tawagan(?: sa)?|gọi|sđt|điện thoại|เบอร์|โทร|โทรศัพท์|ໂທ|ໂທລະສັບ|ဖုန်း(?:နံပါတ်)?|ទូរស័ព្ទ';
/** Calling codes of the region: a number that begins with one and is parted as people part telephones. */
const CALLING = '66|855|856|95|63|84|62|60|65|670|673';

/** Words that announce the number of a document, however it is parted. */
const DOCUMENT =
  'passports?(?: number| no\\.?)?|paspor|pasport|pasaporte|passaporte|hộ chiếu|căn cước|cccd|cmnd|nrc|id card|kad pengenalan|mykad|ktp|nik|หนังสือเดินทาง|พาสปอร์ต|บัตรประชาชน|ໜັງສືຜ່ານແດນ|លិខិតឆ្លងដែន|မှတ်ပုံတင်|နိုင်ငံကူးလက်မှတ်';

export const PATTERNS: readonly Pattern[] = [
  ['MRZ', /(?<![A-Z0-9<])(?=[A-Z0-9]*<)[A-Z0-9<]{25}|[A-Z]<<[A-Z]/i],
  ['EMAIL', /(?<=[^\s@<>,;:])@[^\s@<>,;:]{1,128}\.[a-z]{2,24}/i], // looks for the @ first: most texts have none
  ['PHONE', /\+ ?\d(?:[ ()._·•∙-]{0,2}\d){7,14}(?!\d)/],
  ['PHONE', /(?<![\d.,/-])\(?0(?:[ ()._·•∙-]{0,2}\d){8,14}(?!\d)/],
  [
    'PHONE',
    new RegExp(`(?<![\\d.,/-])(?:${CALLING})[ (.-]{1,2}\\d(?:[ ().-]{0,2}\\d){6,10}(?![\\d/]|[ .,-]\\d)`),
  ],
  [
    'PHONE',
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${TELEPHONE})[ .:]{0,3}(?:no\\.?)?[ :]{0,2}\\d(?:[ ().-]{0,2}\\d){6,13}(?!\\d)`,
      'iu',
    ),
  ],
  ['DOCUMENT_NUMBER', /(?<![a-z0-9])[a-z]{1,2}[ -]?\d{6,8}[a-z]?(?![a-z0-9]|[.,]\d)/i], // passports, SG NRIC
  ['DOCUMENT_NUMBER', /(?<![\d.,])\d{9,19}(?![\d]|[.,]\d)/], // KH, VN, TH, ID numbers without separators
  [
    'DOCUMENT_NUMBER',
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${DOCUMENT.normalize('NFKC')})(?![a-z])[^\\d\\n]{0,16}\\d(?:[ -]?\\d){5,15}(?!\\d)`,
      'iu',
    ),
  ],
  ['DOCUMENT_NUMBER', /(?<!\d)\d{3}-\d{2}C\d{5}(?!\d)/i], // cards of UNHCR
  ['DOCUMENT_NUMBER', /(?<!\d)\d[ -]\d{4}[ -]\d{5}[ -]\d{2}[ -]\d(?!\d)/], // TH
  ['DOCUMENT_NUMBER', /(?<!\d)\d{2}[ -]\d{4}[ -]\d{6}[ -]\d(?!\d)/], // TH, of those who are not Thai
  ['DOCUMENT_NUMBER', /(?<!\d)\d{6}[ -]\d{2}[ -]\d{4}(?!\d)/], // MY
  ['DOCUMENT_NUMBER', /(?<!\d)\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d{4})?(?!\d)/], // PH, ID
  ['DOCUMENT_NUMBER', /(?<![\d.,])\d{3}(?: \d{3}){2,3}(?![\d]|[ .,]\d)/], // VN
  ['DOCUMENT_NUMBER', /(?<![\d-])\d{2}-\d{6}(?![\d-])/], // BN
];

/** Myanmar NRC as it is read here: region, township, kind of citizen, six digits; in either script. */
export const NRC: readonly Pattern[] = [
  ['DOCUMENT_NUMBER', /(?<!\d)\d{1,2} ?\/ ?[a-z]{3,12} ?\( ?[a-z]{1,6} ?\) ?\d{6}(?!\d)/i],
  ['DOCUMENT_NUMBER', /(?<!\d)\d{1,2}[/-][a-z]{5,12}[ -][a-z]{1,6}[ -]\d{6}(?!\d)/i],
  [
    'DOCUMENT_NUMBER',
    /(?<!\d)\d{1,2} ?\/ ?[\u1000-\u103f]{2,20} ?\( ?[\u1000-\u103f]{1,12} ?\) ?\d{6}(?!\d)/,
  ],
];
