import { describe, expect, it } from '@jest/globals';
import { HsuError } from '#kernel';
import { openLog } from '#telemetry';
import { ExchangeStrategy } from './exchange.strategy.js';

const log = openLog('silent', 'TH');

/** An exchange whose first starts fail. */
function exchange(failures: number) {
  const calls: string[] = [];
  let left = failures;
  let onStarted: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (onStarted = resolve));
  return {
    calls,
    started,
    start: () => {
      calls.push('start');
      if (left-- > 0) return Promise.reject(new HsuError('E-UNAVAILABLE'));
      onStarted();
      return Promise.resolve();
    },
    stop: () => {
      calls.push('stop');
      return Promise.resolve();
    },
  };
}

describe('the exchange as a transport', () => {
  it('listens at once, so that drafts are taken while the broker is away, and starts when it can', async () => {
    const one = exchange(1);
    const strategy = new ExchangeStrategy(one, log, 5);
    const listened: unknown[] = [];
    strategy.listen((error) => listened.push(error));
    expect(listened).toEqual([undefined]);
    await one.started;
    expect(one.calls).toEqual(['start', 'start']);
    await strategy.close();
  });

  it('stops the exchange when closed', async () => {
    const one = exchange(0);
    const strategy = new ExchangeStrategy(one, log, 5);
    strategy.listen(() => undefined);
    await strategy.close();
    expect(one.calls).toEqual(['start', 'stop']);
  });

  it('is closed although its start never ends', async () => {
    const one = { ...exchange(0), start: () => new Promise<void>(() => undefined) };
    const strategy = new ExchangeStrategy(one, log, 5);
    strategy.listen(() => undefined);
    await strategy.close();
    expect(one.calls).toEqual(['stop']);
  });

  it('gives up trying when closed', async () => {
    const one = exchange(Infinity);
    const strategy = new ExchangeStrategy(one, log, 5);
    strategy.listen(() => undefined);
    await strategy.close();
    expect(one.calls).toEqual(['start', 'stop']);
  });
});
