import { upload } from '../../../clients/typescript/index.ts';
import { gateway } from '../api/client.js';
import type { Of } from '../api/types.js';

export type Uploaded = Of<'Upload'>;

/**
 * Uploads that this tab has begun, by what the file is like: after a reload the same file, chosen again, goes on where
 * it stopped. A length, a time and a random id tell nobody anything of a person.
 */
const KEPT_AS = 'hsu-uploads';

type Begun = Readonly<Record<string, string>>;

/** Brings a file, or goes on with it. `progress`: the share that the gateway holds, 0 to 1. */
export async function bring(
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Uploaded> {
  const like = `${file.size}/${file.lastModified}`;
  const id = begun()[like];
  const uploaded = await upload(gateway, file, {
    ...(id === undefined ? {} : { id }),
    onProgress: ({ id: own, held, bytes }) => {
      keep({ ...begun(), [like]: own });
      progress(bytes === 0 ? 0 : held / bytes);
    },
    signal,
  });
  const others = Object.entries(begun()).filter(([one]) => one !== like);
  keep(Object.fromEntries(others));
  return uploaded;
}

/** Drops what the gateway holds of a file that is not to be sent. */
export async function drop(id: string): Promise<void> {
  await gateway.DELETE('/v1/attachments/{id}', { params: { path: { id } } });
}

export async function readFile(href: string, signal?: AbortSignal): Promise<Blob> {
  const answer = await fetch(href, {
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    ...(signal === undefined ? {} : { signal }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.blob();
}

function begun(): Begun {
  try {
    return JSON.parse(window.sessionStorage.getItem(KEPT_AS) ?? '{}') as Begun;
  } catch {
    return {};
  }
}

function keep(uploads: Begun): void {
  window.sessionStorage.setItem(KEPT_AS, JSON.stringify(uploads));
}
