import type { Page, Response } from 'playwright-core';

/** All that a page can have kept beyond itself, as the browser lists it. A text: it runs in the page. */
const KEPT = `(async () => {
  const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => new Promise((resolve, reject) => {
    const asked = indexedDB.open(name);
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const done = (found) => { asked.result.close(); resolve(found); };
      const stores = [...asked.result.objectStoreNames];
      if (stores.length === 0) return done([name]);
      const reading = asked.result.transaction(stores);
      Promise.all(stores.map((store) => new Promise((read) => {
        const all = reading.objectStore(store).getAll();
        all.onsuccess = () => read([store, all.result]);
      }))).then((rows) => done([name, rows]));
    };
  })));
  const cached = await Promise.all((await caches.keys()).map(async (name) => {
    const cache = await caches.open(name);
    const found = await Promise.all((await cache.keys()).map(async (request) => [request.url, await (await cache.match(request)).text()]));
    return [name, found];
  }));
  const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
  return JSON.stringify({
    local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, databases, cached, workers,
    title: document.title, url: location.href, name: window.name, state: history.state, referrer: document.referrer,
  });
})()`;

/** Storage, caches, cookies that no script sees, title, address and history of a page and its profile, as one text. */
export async function keptBy(page: Page): Promise<string> {
  const context = page.context();
  const [inPage, cookies, state] = await Promise.all([
    page.evaluate<string>(KEPT),
    context.cookies(),
    context.storageState({ indexedDB: true }),
  ]);
  return JSON.stringify([inPage, cookies, state]);
}

/**
 * How a page could keep a text, and how it lets go of it again: what `keptBy` must see. Texts, for they run in the
 * page.
 */
export function hidingPlaces(kept: string): readonly (readonly [put: string, take: string])[] {
  const text = JSON.stringify(kept);
  return [
    [`localStorage.setItem('k', ${text})`, `localStorage.clear()`],
    [`sessionStorage.setItem('k', btoa(${text}))`, `sessionStorage.clear()`],
    [`document.cookie = 'k=' + ${text}`, `document.cookie = 'k=; max-age=0'`],
    [`document.title = ${text}`, `document.title = ''`],
    [`history.replaceState({ k: ${text} }, '')`, `history.replaceState(null, '')`],
    [`location.hash = ${text}`, `history.replaceState(null, '', location.pathname)`],
    [`window.name = ${text}`, `window.name = ''`],
    [
      `caches.open('k').then((cache) => cache.put('/k', new Response(${text})))`,
      `caches.delete('k').then(() => undefined)`,
    ],
    [
      `new Promise((resolve, reject) => {
        const asked = indexedDB.open('k');
        asked.onupgradeneeded = () => asked.result.createObjectStore('k').put(${text}, 1);
        asked.onerror = reject;
        asked.onsuccess = () => { asked.result.close(); resolve(undefined); };
      })`,
      `new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('k');
        gone.onerror = reject;
        gone.onsuccess = () => resolve(undefined);
      })`,
    ],
  ];
}

/** What goes in and out of a page from now on. */
export interface Watched {
  /** Addresses and headers of all requests and answers, pages gone to, and what the page says to the console. */
  readonly around: string[];
  /** Bodies of answers but those of sealed parts; read when `settled` resolves. */
  readonly bodies: string[];
  settled(): Promise<void>;
}

export function watch(page: Page): Watched {
  const around: string[] = [];
  const bodies: string[] = [];
  const reading: Promise<void>[] = [];
  const read = async (response: Response): Promise<void> => {
    around.push(JSON.stringify([response.url(), await response.allHeaders()]));
    const type = response.headers()['content-type'] ?? '';
    // A stream of events has no end to wait for; the page's content tells what came of it.
    if (/json/.test(type) && !response.url().includes('/parts/')) bodies.push(await response.text());
  };
  page.on('request', (request) => {
    around.push(JSON.stringify([request.url(), request.headers()]));
  });
  page.on('response', (response) => {
    // Of a page that was left, the browser keeps no body.
    reading.push(read(response).catch(() => undefined));
  });
  page.on('framenavigated', (frame) => around.push(frame.url()));
  page.on('console', (said) => around.push(said.text()));
  return {
    around,
    bodies,
    settled: async () => {
      await Promise.all(reading);
    },
  };
}
