import { describe, expect, it } from '@jest/globals';
import { makeSecret, signedHeaders, writtenSecret } from './webhook-event.js';

describe('a signed webhook', () => {
  it('carries the signature of the published example of Standard Webhooks', () => {
    const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
    const headers = signedHeaders(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      '{"test": 2432232314}',
      secret,
      1_614_265_330_000,
    );
    expect(headers).toMatchObject({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('has a secret of 32 bytes in the form that its libraries read, another for each', () => {
    const [one, other] = [writtenSecret(makeSecret()), writtenSecret(makeSecret())];
    expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(one).not.toBe(other);
  });
});
