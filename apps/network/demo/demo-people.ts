import type { Member } from '#kernel';
import type { DemoPerson } from '../../sign-in/settings.js';

/** What each member's people do, in the order of the names below. The first of the desk is its duty officer. */
const POSTS = [
  { unit: 'ATU', role: 'ANALYST', number: 1 },
  { unit: 'ATU', role: 'ANALYST', number: 2 },
  { unit: 'ATU', role: 'LIAISON', number: 1 },
  { unit: 'ATU', role: 'SUPERVISOR', number: 1 },
  { unit: 'DESK', role: 'LIAISON', number: 1 },
  { unit: 'DESK', role: 'SUPERVISOR', number: 1 },
  { unit: 'DESK', role: 'AUDITOR', number: 1 },
] as const;

/** Invented: common given names, one for each post. */
const NAMES: Readonly<Record<Member, readonly string[]>> = {
  BN: ['Aminah', 'Hafiz', 'Nurul', 'Rosli', 'Zainab', 'Azlan', 'Siti'],
  ID: ['Dewi', 'Budi', 'Sari', 'Agus', 'Putri', 'Joko', 'Ratna'],
  KH: ['Sophea', 'Dara', 'Chanthou', 'Vibol', 'Sreymom', 'Rithy', 'Bopha'],
  LA: ['Noy', 'Bounmy', 'Khamla', 'Somphone', 'Vilay', 'Thongchan', 'Chansouk'],
  MM: ['Thiri', 'Zaw', 'Khin', 'Aung', 'Mya', 'Htet', 'Nilar'],
  MY: ['Aisyah', 'Farid', 'Mei', 'Kumar', 'Farah', 'Daniel', 'Lina'],
  PH: ['Maria', 'Jose', 'Luz', 'Ramon', 'Grace', 'Carlo', 'Rosa'],
  SG: ['Hui', 'Rajan', 'Nadia', 'Wei', 'Priya', 'Jun', 'Lin'],
  TH: ['Anong', 'Somchai', 'Malee', 'Prasert', 'Kanya', 'Wichai', 'Siriporn'],
  TL: ['Ana', 'Domingos', 'Filomena', 'Josue', 'Rosalina', 'Mateus', 'Julia'],
  VN: ['Lan', 'Minh', 'Hoa', 'Tuan', 'Mai', 'Hung', 'Thu'],
};

/** The invented people of a member, one for each post. */
export function demoPeople(member: Member): DemoPerson[] {
  return POSTS.map(({ unit, role, number }, index) => {
    const sub = [member, unit, role, String(number)].join('-').toLowerCase();
    return { sub, name: NAMES[member]?.[index] ?? sub, unit, role };
  });
}
