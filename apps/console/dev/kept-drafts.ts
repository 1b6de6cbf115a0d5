import type { WrittenDraft } from '../api/types-duty.js';
import { at, DAY } from './invented.js';
import type { Answer } from './answers.js';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly now: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Kept extends WrittenDraft {
  readonly discarded: boolean;
}

/** Drafts as a gateway keeps them, of the one invented officer. */
export class KeptDrafts {
  private readonly kept = new Map<string, Kept>();

  /** Undefined: no such thing. 412 is told without a body. */
  answer({ method, path, body, now, headers }: Asked): Answer | undefined {
    const [, , , id = '', act = ''] = path.split('/');
    const found = this.kept.get(id);
    switch (`${method} ${id === '' ? 'LIST' : act}`) {
      case 'GET LIST':
        return { status: 200, body: { items: this.listed() } };
      case 'GET ':
        return found && { status: 200, body: whole(found) };
      case 'PUT ': {
        const revision = Number(/\d+/.exec(String(headers['if-match'] ?? '0'))?.[0]);
        if ((found?.revision ?? 0) !== revision)
          return { status: found === undefined ? 404 : 412, body: null };
        const draft = this.keep(id, revision + 1, body as WrittenDraft, found?.startedAt ?? at(now), now);
        return { status: 200, body: plain(draft) };
      }
      case 'POST discard':
      case 'POST restore':
        if (found !== undefined) this.kept.set(id, { ...found, discarded: act === 'discard' });
        return found && { status: 204, body: null };
      case 'DELETE ':
        this.kept.delete(id);
        return { status: 204, body: null };
      default:
        return undefined;
    }
  }

  /** Somebody else's page writes on it. */
  touch(id: string): void {
    const found = this.kept.get(id);
    if (found !== undefined) this.kept.set(id, { ...found, revision: found.revision + 1 });
  }

  private keep(id: string, revision: number, body: WrittenDraft, startedAt: string, now: number): Kept {
    const { type, conversation, subject, content } = body;
    const draft = { id, revision, type, conversation, subject, content, startedAt, discarded: false };
    const kept = { ...draft, savedAt: at(now), keptUntil: at(now + 14 * DAY) };
    this.kept.set(id, kept);
    return kept;
  }

  private listed() {
    return [...this.kept.values()].filter(({ discarded }) => !discarded).map(plain);
  }
}

function whole({ content, ...draft }: Kept): WrittenDraft {
  return { ...plain({ content, ...draft }), content };
}

function plain({ id, revision, type, conversation, subject, startedAt, savedAt, keptUntil }: Kept) {
  return { id, revision, type, conversation, subject, startedAt, savedAt, keptUntil };
}
