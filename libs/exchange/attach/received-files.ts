import { DAY, type Clock } from '#kernel';
import { brokenRule } from '#messages';
import type { FileFormat, KeptAttachment } from '../ports/attach/attachment-port.js';
import type { Scanner } from '../ports/attach/scanner.js';
import { formatOf } from './content/format.js';

/** A verdict holds so long: a scanner knows more tomorrow. */
const VERDICT_MS = DAY;
const MOST_VERDICTS = 1000;

interface Verdict {
  readonly at: number;
  readonly said: Promise<'CLEAN' | 'FOUND'>;
}

/** The n-th piece of a file, from 1. */
export type PieceOf = (n: number) => Promise<Uint8Array>;

/**
 * Looks at files of other members before they are read. Their gateways looked too, and a hostile one says that it did:
 * what the file is by its content is asked here again, and so is the scanner of this deployment, at the first reading
 * of a day by one process.
 */
export class ReceivedFiles {
  private readonly verdicts = new Map<string, Verdict>();

  constructor(
    private readonly scanner: Scanner | undefined,
    private readonly clock: Pick<Clock, 'elapsed'>,
  ) {}

  /** @throws HsuError in the words of attachments.content, attachments.scanned and attachments.scanner */
  async check({ pieces, total }: KeptAttachment, format: FileFormat, piece: PieceOf): Promise<void> {
    if (formatOf(await piece(1)) !== format) throw brokenRule('attachments.content');
    if (this.scanner === undefined) return;
    const said = await this.verdict(this.scanner, pieces, all(total, piece));
    if (said === 'FOUND') throw brokenRule('attachments.scanned');
  }

  /** Many who read at once, or range after range, wait for one verdict. */
  private async verdict(
    scanner: Scanner,
    pieces: string,
    file: AsyncIterable<Uint8Array>,
  ): Promise<'CLEAN' | 'FOUND'> {
    const now = this.clock.elapsed();
    const known = this.verdicts.get(pieces);
    const verdict =
      known !== undefined && known.at + VERDICT_MS > now ? known : { at: now, said: scanner.scan(file) };
    this.verdicts.delete(pieces);
    this.verdicts.set(pieces, verdict);
    const [oldest] = this.verdicts.keys();
    if (this.verdicts.size > MOST_VERDICTS && oldest !== undefined) this.verdicts.delete(oldest);
    try {
      return await verdict.said;
    } catch {
      if (this.verdicts.get(pieces) === verdict) this.verdicts.delete(pieces);
      throw brokenRule('attachments.scanner');
    }
  }
}

async function* all(total: number, piece: PieceOf): AsyncGenerator<Uint8Array> {
  for (let n = 1; n <= total; n += 1) yield await piece(n);
}
