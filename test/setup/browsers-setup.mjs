import setUp from './global-setup.mjs';
import unpackBrowser from './unpack-browser.mjs';

export default async function setUpBrowsers() {
  await unpackBrowser();
  await setUp();
}
