import { serveConsole } from '../console-server.js';

// The console of this tree with invented answers behind it, until the input ends; its address is the first line.
const server = await serveConsole(1);
process.stdout.write(`${server.url}\n`);
process.stdin.resume().once('end', () => void server.close());
