// Loaded before a program of ours by a test that lets time pass: `Date` and `performance.now` in that process are ahead
// by as many milliseconds as the file says. The product has no such switch; it takes the time of its process as it
// finds it.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const FILE = process.env.HSU_TEST_TIME;
const LOOK_MS = 5;
const RealDate = Date;
const passed = performance.now.bind(performance);

let ahead = 0;
let looked = -Infinity;

function byHowMuch() {
  const at = passed();
  if (at - looked > LOOK_MS) {
    looked = at;
    ahead = Number(readFileSync(FILE, 'utf8'));
  }
  return ahead;
}

function now() {
  return RealDate.now() + byHowMuch();
}

performance.now = () => passed() + byHowMuch();

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
