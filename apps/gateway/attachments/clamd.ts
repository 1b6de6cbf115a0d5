import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Scanner } from '#exchange';
import { HsuError, SECOND } from '#kernel';

/** Where clamd listens: a socket's path, or a host and port. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** Of a configuration's text, whose form was checked. */
export function addressOf(text: string): ClamdAddress {
  const at = text.lastIndexOf(':');
  return text.startsWith('/')
    ? { path: text }
    : { host: text.slice(0, at), port: Number(text.slice(at + 1)) };
}

const ANSWER_MS = 60 * SECOND;
const MOST_ANSWER_CHARS = 4096;

/**
 * ClamAV's daemon by its INSTREAM command (`man clamd`): pieces with their length in front, then a length of zero.
 * Everything that is neither OK nor FOUND, silence and a broken line included, is no answer: nothing passes unscanned.
 */
export function clamd(address: ClamdAddress, answerMs = ANSWER_MS): Scanner {
  return {
    scan: async (pieces) => {
      const socket = connect(address);
      socket.setTimeout(answerMs, () => socket.destroy(new Error('clamd is silent')));
      // What goes wrong is thrown where the answer is waited for.
      const answered = answerOf(socket);
      answered.catch(() => undefined);
      try {
        await once(socket, 'connect');
        socket.write('zINSTREAM\0');
        for await (const piece of pieces) await send(socket, piece);
        socket.write(Buffer.alloc(4));
        return verdict(await answered);
      } catch (cause) {
        // clamd may have answered before the file ended, and closed: a file over its own limit, for one.
        throw new HsuError('E-UNAVAILABLE', 'the scanner gave no verdict', { cause });
      } finally {
        socket.destroy();
      }
    },
  };
}

async function send(socket: Socket, piece: Uint8Array): Promise<void> {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  socket.write(length);
  if (!socket.write(piece)) await once(socket, 'drain');
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      said += text;
      if (said.includes('\0') || said.length > MOST_ANSWER_CHARS) resolve(said);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      reject(new Error('clamd closed the line'));
    });
  });
}

function verdict(said: string): 'CLEAN' | 'FOUND' {
  if (/^stream: OK\0/.test(said)) return 'CLEAN';
  if (/^stream: .{1,300} FOUND\0/.test(said)) return 'FOUND';
  throw new Error('clamd said neither OK nor FOUND');
}
