// The browser is unpacked before the workers begin, so that they do not all do it at once.
import './typescript.mjs';

export default async function unpackBrowser() {
  const { browserFile } = await import('../console/browser-file.ts');
  browserFile();
}
