import { MEMBERS as CODES, readMembers } from '#command-line';
import { isMember, type Member } from '#kernel';

/** The eleven states of the network (GLOSSARY.md "Who"). */
export const MEMBERS: readonly Member[] = CODES.filter(isMember);

/** `TH,KH` as codes; throws `WrongCommandLine` for anything but two or more different codes of the eleven. */
export function parseMembers(text: string): Member[] {
  return readMembers(text).filter(isMember);
}
