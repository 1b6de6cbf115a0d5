import type { MemberCalendar } from '#directory';
import type { Member } from '#kernel';
import { bn } from './bn.js';
import { id } from './id.js';
import { kh } from './kh.js';
import { la } from './la.js';
import { mm } from './mm.js';
import { my } from './my.js';
import { ph } from './ph.js';
import { sg } from './sg.js';
import { th } from './th.js';
import { tl } from './tl.js';
import { vn } from './vn.js';

/** What a member is listed with until its desk asks for another calendar (docs/clocks.md "Working calendars"). */
export const firstCalendars: Readonly<Record<Member, MemberCalendar>> = {
  BN: bn,
  ID: id,
  KH: kh,
  LA: la,
  MM: mm,
  MY: my,
  PH: ph,
  SG: sg,
  TH: th,
  TL: tl,
  VN: vn,
};
