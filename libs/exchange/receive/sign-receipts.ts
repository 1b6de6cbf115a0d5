import { asHsuError, type HsuError } from '#kernel';
import { latestKind } from '#messages';
import type { Ports } from '../ports/ports.js';
import { gatewayReceipt, gatewayReceipts, RECEIPTS_TYPE } from './receipts.js';
import type { Judged, Judgement, PlannedReceipt } from '../ports/judgement.js';
import type { OutgoingReceipt } from '../ports/records.js';

const MOST = 100;
/** Texts of one CT_RECEIPTS, at most: a message may have 512 KiB, a parcel 256 KiB, base64url included. */
const MOST_CHARACTERS = 120_000;
/** What an entry has besides its errors. */
const ENTRY_CHARACTERS = 320;

/**
 * Signs the receipts of one record's judgements: one CT_RECEIPTS for those of one unit, status and lane where the
 * directory lists its schema, CT_RECEIPT for what is left. `unsigned` says what becomes of a judgement whose receipt
 * cannot be signed now.
 */
export async function signReceipts(
  ports: Ports<unknown>,
  judged: readonly Judged[],
  unsigned: (index: number, error: HsuError) => Judgement,
): Promise<readonly Judgement[]> {
  const planned = judged.flatMap((one) =>
    one.outcome === 'ACCEPTED' || one.outcome === 'REJECTED' ? [one.receipt] : [],
  );
  const signed = new Map<PlannedReceipt, OutgoingReceipt | HsuError>();
  for (const group of groups(ports, planned))
    try {
      const receipts =
        group.length === 1
          ? await Promise.all(group.map((one) => gatewayReceipt(ports, one)))
          : await gatewayReceipts(ports, group);
      group.forEach((one, index) => {
        const receipt = receipts[index];
        if (receipt !== undefined) signed.set(one, receipt);
      });
    } catch (error) {
      for (const one of group) signed.set(one, asHsuError(error));
    }
  return judged.map((one, index): Judgement => {
    if (one.outcome !== 'ACCEPTED' && one.outcome !== 'REJECTED') return one;
    const receipt = signed.get(one.receipt);
    return receipt !== undefined && 'route' in receipt
      ? { ...one, receipt }
      : unsigned(index, asHsuError(receipt));
  });
}

function groups(ports: Ports<unknown>, planned: readonly PlannedReceipt[]): PlannedReceipt[][] {
  const kind = latestKind(RECEIPTS_TYPE);
  if (kind === undefined || !ports.directory.current().schemaPinned(kind.type, kind.version, kind.schema))
    return planned.map((one) => [one]);
  const open = new Map<string, { group: PlannedReceipt[]; characters: number }>();
  const all: PlannedReceipt[][] = [];
  for (const one of planned) {
    const { from, status } = one.of;
    const name = JSON.stringify([from.member, from.unit, status, one.lane]);
    const characters = ENTRY_CHARACTERS + JSON.stringify(one.errors).length;
    const last = open.get(name);
    if (last === undefined || last.group.length === MOST || last.characters + characters > MOST_CHARACTERS) {
      const group = [one];
      open.set(name, { group, characters });
      all.push(group);
    } else {
      last.group.push(one);
      last.characters += characters;
    }
  }
  return all;
}
