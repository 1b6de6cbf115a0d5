import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fetched by `npm run judge:names`; the digest is that of Maven Central's file. */
const JAR = join(import.meta.dirname, '..', '..', '..', '.hsu', 'foreign', 'icu4j-77.1.jar');
const SHA256 = 'b3640b9f416a4411fd33c59abbeea8fd57d024c23e1819bf9673220a97499fe3';

/** Asks for texts once each, all in one run of Java. */
export class Icu {
  private readonly asked = new Map<string, Map<string, string>>();

  /** Notes that this text will be wanted. @param transform an ICU id, as `Thai-Latin; Latin-ASCII` */
  want(transform: string, text: string): void {
    const texts = this.asked.get(transform) ?? new Map<string, string>();
    texts.set(text, '');
    this.asked.set(transform, texts);
  }

  /** @throws Error where the library is not there or is not the one it should be */
  answer(): void {
    if (!existsSync(JAR)) throw new Error('ICU4J is not here: npm run judge:names fetches it');
    if (createHash('sha256').update(readFileSync(JAR)).digest('hex') !== SHA256)
      throw new Error('icu4j-77.1.jar is not the file that it should be: remove .hsu/foreign/icu4j-77.1.jar');
    const rows = [...this.asked].flatMap(([id, texts]) =>
      [...texts.keys()].map((text) => [id, text] as const),
    );
    if (rows.length === 0) return;
    const out = execFileSync(
      'java',
      [
        '-Dfile.encoding=UTF-8',
        '-Dstdout.encoding=UTF-8',
        '-cp',
        JAR,
        join(import.meta.dirname, 'Romanise.java'),
      ],
      { input: rows.map(([id, text]) => `${id}\t${text}\n`).join(''), encoding: 'utf8', maxBuffer: 2 ** 26 },
    ).split('\n');
    rows.forEach(([id, text], at) => this.asked.get(id)?.set(text, out[at] ?? ''));
  }

  of(transform: string, text: string): string {
    const answer = this.asked.get(transform)?.get(text);
    if (answer === undefined) throw new Error(`${transform} was not asked for ${text}`);
    return answer;
  }
}
