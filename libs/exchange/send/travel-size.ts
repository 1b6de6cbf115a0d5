import { MAX_MESSAGE_BYTES, MAX_MESSAGE_PARTS, MAX_RECIPIENTS, MAX_SINGLE_PARCEL_BYTES } from '#envelope';
import type { Fault, Member } from '#kernel';
import { ruleFault } from '#messages';
import type { StoredPart } from '../ports/records.js';

/** What stands around: header and signature of the message's JWS; link and JSON of a parcel of one message. */
const SIGNED_BYTES = 256;
const PARCEL_BYTES = 2048;
/**
 * Header, tag and name of one sealed part, and what each unit it is sealed to adds, escaped inside the parcel's JSON.
 */
const PART_BYTES = 512;
const UNIT_BYTES = 384;

/**
 * E-TOO-LARGE where a message cannot travel: its JWS over 512 KiB, or, with what is sealed beside it for one member,
 * over the 1 MiB of a parcel of one message (wire.md "Parcel"). Refused before it is signed: the relay could never send
 * it, and its number would hold up every other. `payloadBytes`: what will be signed.
 */
export function travelFaults(payloadBytes: number, parts: readonly StoredPart[], self: Member): Fault[] {
  const jws = base64(payloadBytes) + SIGNED_BYTES;
  if (jws > MAX_MESSAGE_BYTES)
    return [ruleFault('size.message', '', `A signed message has at most ${MAX_MESSAGE_BYTES} bytes.`)];
  if (parts.length > MAX_MESSAGE_PARTS)
    return [ruleFault('size.parts', '/sealed', `A message has at most ${MAX_MESSAGE_PARTS} parts.`)];
  const members = new Set(parts.flatMap(({ units }) => units.map(({ member }) => member)));
  members.delete(self);
  return [...members].flatMap((member): Fault[] => {
    let bytes = jws + PARCEL_BYTES;
    for (const { units, bytes: plaintext } of parts) {
      const own = units.filter((unit) => unit.member === member).length;
      if (own > MAX_RECIPIENTS)
        return [
          ruleFault(
            'size.part-units',
            '/sealed',
            `A part is for at most ${MAX_RECIPIENTS} units of ${member}.`,
          ),
        ];
      if (own > 0) bytes += base64(plaintext.length) + PART_BYTES + own * UNIT_BYTES;
    }
    return bytes <= MAX_SINGLE_PARCEL_BYTES
      ? []
      : [
          ruleFault(
            'size.parcel',
            '/sealed',
            `Message and parts for ${member} have at most ${MAX_SINGLE_PARCEL_BYTES} bytes when sealed.`,
          ),
        ];
  });
}

function base64(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
