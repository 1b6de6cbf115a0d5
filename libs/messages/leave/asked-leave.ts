import type { MessageRef, UnitAddress as NamedUnit } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';

/** What leave is about; a decision says the same as its request, so that it can be read without it. */
export class AskedLeave {
  @field.Code('leaveAsked') asks: CodeOf<'leaveAsked'>;
  /** To whom it may be passed on: where ONWARD is asked. */
  @field.Optional() @field.List(UnitAddress, { min: 1, max: 20 }) units?: NamedUnit[];
  /** What it may be used for: where PURPOSE is asked. */
  @field.Optional() @field.Code('purpose') newPurpose?: CodeOf<'purpose'>;
}

/** What is asked is told whole, and nothing else is. */
export function judgeAsked({ asks, units, newPurpose }: AskedLeave, report: Report): void {
  if ((asks === 'ONWARD') !== (units !== undefined)) report('leave.units', '/body/leave/units');
  if ((asks === 'PURPOSE') !== (newPurpose !== undefined)) report('leave.purpose', '/body/leave/newPurpose');
}

/** Each message once. */
export function judgeOnce(items: readonly MessageRef[], at: (index: number) => string, report: Report): void {
  items.forEach(({ member, id }, i) => {
    if (items.findIndex((other) => other.member === member && other.id === id) !== i)
      report('leave.item-once', at(i));
  });
}
