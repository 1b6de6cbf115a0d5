import { isEmail } from 'class-validator';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CodeOf } from '../codes/code-lists.js';
import { withoutFillers } from '../form/constraints.js';
import * as field from '../form/fields.js';
import { checkIdentifier } from '../form/identifiers.js';
import type { Report } from '../form/kind.js';
import type { RuleId } from '../rules/table.js';

/** By what somebody is reached or paid. Open members of this form are for suspects and organisations, never victims. */
export class CommsId {
  @field.Code('commsKind') kind: CodeOf<'commsKind'>;
  /** As it is written: PHONE in E.164, IMEI 15 digits, URL whole. Not leak-scanned: it is here to be found. */
  @field.Token(/^[^\s\p{C}](?:[^\p{C}]{0,298}[^\s\p{C}])?$/u) value: string;
  @field.Optional() @field.Code('platform') platform?: CodeOf<'platform'>;
  /** Where a BANK_ACCOUNT is held: the name or BIC of the bank. */
  @field.Optional() @field.Text(120) bank?: string;
}

const HANDLE = withoutFillers(/^@?[\p{L}\p{M}\p{N}._-]{2,64}$/u);
const WALLET = /^[A-Za-z0-9][A-Za-z0-9:_-]{13,127}$/;
const BANK_ACCOUNT = /^[A-Z0-9][A-Z0-9 .-]{2,33}[A-Z0-9]$/;

/** Of a length that its country has, and without the digit that only calls within a country begin with. */
function isE164(value: string): boolean {
  const phone = parsePhoneNumberFromString(value);
  return phone?.isPossible() === true && phone.number === value;
}

function isWebAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return (
    url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.hostname.includes('.')
  );
}

const FORMS: Readonly<
  Record<CodeOf<'commsKind'>, readonly [rule: RuleId, holds: (value: string) => boolean]>
> = {
  PHONE: ['comms.phone', isE164],
  EMAIL: ['comms.email', (value) => isEmail(value)],
  HANDLE: ['comms.handle', (value) => HANDLE.test(value)],
  URL: ['comms.url', isWebAddress],
  WALLET: ['comms.wallet', (value) => WALLET.test(value)],
  BANK_ACCOUNT: ['comms.bank-account', (value) => BANK_ACCOUNT.test(value)],
  IMEI: ['comms.imei', (value) => checkIdentifier('IMEI', value).holds],
};

/** Rules that `judgeCommsIds` may find broken. */
export const COMMS_RULES = [
  'comms.bank',
  'comms.bank-account',
  'comms.email',
  'comms.handle',
  'comms.imei',
  'comms.once',
  'comms.phone',
  'comms.platform',
  'comms.url',
  'comms.wallet',
] as const satisfies readonly RuleId[];

/** Each is written so that it can be found, and stands once. */
export function judgeCommsIds(ids: readonly CommsId[], path: string, report: Report): void {
  ids.forEach(({ kind, value, platform, bank }, i) => {
    const [rule, holds] = FORMS[kind];
    if (!holds(value)) report(rule, `${path}/${i}/value`);
    if (kind === 'HANDLE' && platform === undefined) report('comms.platform', `${path}/${i}/platform`);
    if (kind !== 'BANK_ACCOUNT' && bank !== undefined) report('comms.bank', `${path}/${i}/bank`);
    // A name on one platform is another name on the next.
    const twice = (other: CommsId) =>
      other.kind === kind && other.value === value && other.platform === platform && other.bank === bank;
    if (ids.findIndex(twice) !== i) report('comms.once', `${path}/${i}`);
  });
}
