import { HsuError, isMember, type Member } from '#kernel';

/** The eleven states of the network (domain.md section 1). */
export const MEMBERS: readonly Member[] = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'];

/** `TH,KH` as codes; throws `E-CONFIG` for anything but two or more different codes of the eleven. */
export function parseMembers(text: string): Member[] {
  const codes = text.split(',').map((code) => code.trim().toUpperCase());
  const unknown = codes.filter((code) => !isMember(code) || !MEMBERS.includes(code));
  if (unknown.length > 0) {
    throw new HsuError(
      'E-CONFIG',
      `--members: ${unknown.join(', ')} is not a member; the members are ${MEMBERS.join(',')}`,
    );
  }
  if (new Set(codes).size !== codes.length || codes.length < 2) {
    throw new HsuError('E-CONFIG', '--members: name at least two members, each once, as TH,KH');
  }
  return codes;
}
