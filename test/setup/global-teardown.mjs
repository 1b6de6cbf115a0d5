export default async function tearDown() {
  await globalThis.hsuTestServers?.stop();
}
