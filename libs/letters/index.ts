export { checkLetter, type CheckedLetter, type LetterVerdict } from './check.js';
export { digestBeginning, hasCode, verificationCode } from './code.js';
export { drawLetter } from './draw.js';
export type { Letter, LetterFile } from './letter.js';
export { MAX_LETTER_BYTES } from './carried.js';
export { sealPdf } from './pdf.js';
export { LETTER_LIFE_MS, printLetter, type SignLetter, type ToPrint } from './print.js';
export { LETTER_TYP, type LetterStatement } from './statement.js';
