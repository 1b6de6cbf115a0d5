import { HsuError } from '#kernel';

/**
 * Every failure of the broker is `E-UNAVAILABLE` (libs/exchange/ports/ports.ts); `doing` names the call and holds no
 * payload.
 */
export function unavailable(doing: string, cause: unknown): HsuError {
  return cause instanceof HsuError && cause.code === 'E-UNAVAILABLE'
    ? cause
    : new HsuError('E-UNAVAILABLE', doing, { cause });
}

/**
 * True where the broker itself answered with a refusal, rather than being out of reach; kafkajs wraps its errors in one
 * another.
 */
export function isRefusal(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause)
    if (one.name === 'KafkaJSProtocolError') return true;
  return false;
}
