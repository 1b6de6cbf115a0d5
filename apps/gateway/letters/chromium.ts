import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HsuError, SECOND } from '#kernel';
import { DevtoolsPipe } from './devtools-pipe.js';
import { fontStyle } from './fonts.js';

/** Draws a letter's page as a PDF, with `foot` (plain text) under each of its pages. @throws HsuError E-UNAVAILABLE */
export type DrawPdf = (page: string, foot: string) => Promise<Uint8Array>;

export interface ChromiumProgram {
  readonly file: string;
  /** Off only where the machine forbids it, as for root in a container: a letter has no script and fetches nothing. */
  readonly sandbox: boolean;
}

const LIMIT_MS = 60 * SECOND;
const ARGS = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--no-first-run',
  // Nothing that somebody wrote into a letter reaches another machine.
  '--proxy-server=127.0.0.1:9',
  '--font-render-hinting=none',
];

/**
 * PDFs by a Chromium of this machine, one at a time: a letter is asked for by a person, and each needs 200 MB. The page
 * goes through a pipe and stands in no file; the profile lies in a folder that nobody else reads and that goes with it.
 */
export function chromiumPdf({ file, sandbox }: ChromiumProgram): DrawPdf {
  let turn: Promise<unknown> = Promise.resolve();
  const draw = async (page: string, foot: string): Promise<Uint8Array> => {
    const folder = await mkdtemp(join(tmpdir(), 'hsu-letter-'));
    const args = [
      ...ARGS,
      ...(sandbox ? [] : ['--no-sandbox']),
      `--user-data-dir=${join(folder, 'profile')}`,
    ];
    const browser = new DevtoolsPipe(file, args, folder);
    const limit = setTimeout(() => void browser.close(), LIMIT_MS);
    try {
      const faces = `<style>${await fontStyle()}</style></head>`;
      return await drawnBy(
        browser,
        page.replace('</head>', () => faces),
        foot,
      );
    } catch (cause) {
      throw new HsuError('E-UNAVAILABLE', 'the browser drew no PDF', { cause });
    } finally {
      clearTimeout(limit);
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
  return (page, foot) => {
    const next = turn.then(() => draw(page, foot));
    turn = next.catch(() => undefined);
    return next;
  };
}

async function drawnBy(browser: DevtoolsPipe, page: string, foot: string): Promise<Uint8Array> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method: string, params: object = {}) => browser.send(method, params, sessionId as string);
  await tell('Page.enable');
  // The page's own scripts, which there are none of; what is asked below is not the page's.
  await tell('Emulation.setScriptExecutionDisabled', { value: true });
  const { frameTree } = await tell('Page.getFrameTree');
  const { frame } = frameTree as { frame: { id: string } };
  await tell('Page.setDocumentContent', { frameId: frame.id, html: page });
  await tell('Emulation.setScriptExecutionDisabled', { value: false });
  // A PDF that is drawn before its fonts are read shows boxes.
  await tell('Runtime.evaluate', {
    expression: 'document.fonts.ready.then(() => undefined)',
    awaitPromise: true,
  });
  const { data } = await tell('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="font: 7pt sans-serif; width: 100%; margin: 0 16mm; display: flex; justify-content: space-between">' +
      `<span>${foot}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
  });
  return Buffer.from(data as string, 'base64');
}
