import { MEMBERS as CODES, readMembers } from '#command-line';
import { isMember, type Member } from '#kernel';

/** The eleven states of the network (domain.md section 1). */
export const MEMBERS: readonly Member[] = CODES.filter(isMember);

/** `TH,KH` as codes; throws `WrongCommandLine` for anything but two or more different codes of the eleven. */
export function parseMembers(text: string): Member[] {
  return readMembers(text).filter(isMember);
}
