import { isJsonObject, type JsonObject } from '#envelope';
import { toBase64url, utf8 } from '#kernel';
import { alertInForce, plainWords, readableMessage, readablePart } from '#messages';
import { verificationCode } from './code.js';
import { escaped } from './escape.js';
import { listOf } from './json-list.js';
import type { Letter } from './letter.js';
import { particulars } from './particulars.js';
import { isProtective } from './protective.js';
import { qrPicture } from './qr.js';
import { sideRows } from './sides.js';
import { STYLE } from './style.js';
import { english } from './words/english.js';
import { besideEnglish } from './words/languages.js';

/** The name by which a letter carries what it is made of. */
export const CARRIED = 'hsu-letter';

/**
 * The letter as one HTML page without script, drawn of its file alone: the same file gives the same bytes, so that a
 * check draws it again and compares.
 */
export function drawLetter(letter: Letter): string {
  const { file, statement, message, kind, parts } = letter;
  const beside = besideEnglish(letter.from.member, message['language']);
  // A correction of an alert is about whom the alert is about.
  const protective = isProtective(alertInForce(message, kind).kind, message);
  const guarded = protective || kind.writing?.protective === true;
  const languages = [english, ...(beside === undefined ? [] : [beside.words])];
  const both = (of: (words: typeof english) => string): string =>
    languages.map((words) => `<span lang="${words.tag}">${escaped(of(words))}</span>`).join('<br>');
  const carried = toBase64url(utf8(JSON.stringify(file)));
  const real = message['status'] === 'ACTUAL';
  const unprinted = sealedNames(message).filter((name) => !statement.parts.includes(name));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    '<meta name="referrer" content="no-referrer">',
    `<meta name="${CARRIED}" content="${carried}">`,
    `<title>${escaped(`${english.title} ${statement.of.member}/${statement.of.id}`)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><div><p class="network">${escaped(statement.network)}</p><h1>${both(({ title }) => title)}</h1>`,
    real ? '' : `<p class="not-real">${both(({ exercise }) => exercise)}</p>`,
    `<p class="label">${languages.map(({ tag, code }) => `<span lang="${tag}">${escaped(code)}</span>`).join(' · ')}</p>`,
    `<p class="code">${escaped(verificationCode(file.message))}</p></div>${qrPicture(file.statement)}</header>`,
    `<table class="sides asks"><tr>${cells(languages, ({ ask }) => ask)}</tr>`,
    protective ? `<tr>${cells(languages, ({ protect }) => protect)}</tr>` : '',
    '</table>',
    sideRows(letter, english, beside, guarded),
    particulars('Particulars, as signed', readableMessage(kind, bodyOf(message)), guarded),
    ...parts.map(({ name, content }) =>
      particulars(`Sealed part: ${plainWords(name)}`, readablePart(kind, name, content), guarded),
    ),
    unprinted.length === 0
      ? ''
      : `<p class="left-out">${escaped(`Sealed and not printed: ${unprinted.map(plainWords).join(', ')}`)}</p>`,
    `<footer><table class="sides"><tr>${cells(languages, ({ ends }) => ends)}</tr>`,
    `<tr>${cells(languages, ({ check }) => check)}</tr></table></footer>`,
    '</body>',
    '</html>',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

function cells(languages: readonly (typeof english)[], of: (words: typeof english) => string): string {
  return languages.map((words) => `<td lang="${words.tag}">${escaped(of(words))}</td>`).join('');
}

function bodyOf({ body }: JsonObject): JsonObject {
  return isJsonObject(body) ? body : {};
}

function sealedNames({ sealed }: JsonObject): readonly string[] {
  return listOf(sealed).flatMap((one) =>
    isJsonObject(one) && typeof one['part'] === 'string' ? [one['part']] : [],
  );
}
