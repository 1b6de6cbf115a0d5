import { DAY, parseRfc3339 } from '#kernel';
import { Everyone, Reference, UnitAddress, type Address } from '../form/addresses.js';
import type { AlertBody } from '../alerts/alert-body.js';
import { alAtRiskPerson, AtRiskPersonBody } from '../alerts/al-at-risk-person.js';
import { alEntity, EntityBody } from '../alerts/al-entity.js';
import { alMissingPerson, MissingPersonBody } from '../alerts/al-missing-person.js';
import { alModusOperandi, ModusOperandiBody } from '../alerts/al-modus-operandi.js';
import { alTravelDocument, TravelDocumentBody } from '../alerts/al-travel-document.js';
import { alUnidentifiedPerson, UnidentifiedPersonBody } from '../alerts/al-unidentified-person.js';
import { alVehicle, VehicleBody } from '../alerts/al-vehicle.js';
import { alVessel, VesselBody } from '../alerts/al-vessel.js';
import { alWantedSuspect, WantedSuspectBody } from '../alerts/al-wanted-suspect.js';
import type { CaseStep } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Report, Rule } from '../form/kind.js';
import { alertMembers, Carries, Message } from '../form/message.js';

/** The whole new body: exactly one member, that of the alert's kind. */
import type { RuleId } from '../rules/table.js';

export class Replacement {
  @field.Optional() @field.Nested(AtRiskPersonBody) atRiskPerson?: AtRiskPersonBody;
  @field.Optional() @field.Nested(EntityBody) entity?: EntityBody;
  @field.Optional() @field.Nested(MissingPersonBody) missingPerson?: MissingPersonBody;
  @field.Optional() @field.Nested(ModusOperandiBody) modusOperandi?: ModusOperandiBody;
  @field.Optional() @field.Nested(TravelDocumentBody) travelDocument?: TravelDocumentBody;
  @field.Optional() @field.Nested(UnidentifiedPersonBody) unidentifiedPerson?: UnidentifiedPersonBody;
  @field.Optional() @field.Nested(VehicleBody) vehicle?: VehicleBody;
  @field.Optional() @field.Nested(VesselBody) vessel?: VesselBody;
  @field.Optional() @field.Nested(WantedSuspectBody) wantedSuspect?: WantedSuspectBody;
}

export class CorrectionBody {
  /** The opening message of the alert. */
  @field.Nested(Reference) target: Reference;
  @field.Uuid7() alertId: string;
  /** Rises with each correction (INV-15). */
  @field.Whole(2, 10_000) alertVersion: number;
  @field.Code('correctionReason') reason: CodeOf<'correctionReason'>;
  @field.Optional() @field.Text(500) note?: string;
  /** The challenge that it answers. */
  @field.Optional() @field.Nested(Reference) answers?: Reference;
  @field.Code('correctedKind') replacementType: CodeOf<'correctedKind'>;
  @field.Nested(Replacement) replacement: Replacement;
}

/**
 * Correction: the alert anew, in full. Receivers put it in the place of what they have; the old version is kept for
 * audit only.
 */
@Carries('CT_CORRECTION', 1, alertMembers)
export class CtCorrection extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(CorrectionBody) override body: CorrectionBody;
}

interface Corrected {
  readonly source: KindSource;
  readonly member: keyof Replacement;
}

/** A kind of alert that can be corrected is a line here, one in `Replacement`, and a code of correctedKind. */
const corrected: Readonly<Record<CodeOf<'correctedKind'>, Corrected>> = {
  AL_AT_RISK_PERSON: { source: alAtRiskPerson, member: 'atRiskPerson' },
  AL_ENTITY: { source: alEntity, member: 'entity' },
  AL_MISSING_PERSON: { source: alMissingPerson, member: 'missingPerson' },
  AL_MODUS_OPERANDI: { source: alModusOperandi, member: 'modusOperandi' },
  AL_TRAVEL_DOCUMENT: { source: alTravelDocument, member: 'travelDocument' },
  AL_UNIDENTIFIED_PERSON: { source: alUnidentifiedPerson, member: 'unidentifiedPerson' },
  AL_VEHICLE: { source: alVehicle, member: 'vehicle' },
  AL_VESSEL: { source: alVessel, member: 'vessel' },
  AL_WANTED_SUSPECT: { source: alWantedSuspect, member: 'wantedSuspect' },
};

const kindsOf = Object.entries(corrected) as [CodeOf<'correctedKind'>, Corrected][];
const sources = kindsOf.map(([, { source }]) => source);

/** The alert as the correction makes it; undefined where its body is not there. */
function correctedAlert(message: CtCorrection): (Message & { body: AlertBody }) | undefined {
  const { replacementType, replacement } = message.body;
  const body = replacement[corrected[replacementType].member];
  return body && Object.assign({}, message, { type: replacementType, body });
}

const whole: Rule<CtCorrection> = {
  ids: [
    'owner.target',
    'dispute.target',
    'correction.replacement',
    'correction.same-alert',
    'correction.same-version',
  ],
  check({ from, conversation, body }, report) {
    const { target, replacement, replacementType, alertId, alertVersion } = body;
    if (target.member !== from.member) report('owner.target', '/body/target/member');
    if (target.id !== conversation?.id || target.member !== conversation.member)
      report('dispute.target', '/body/target');
    const { member } = corrected[replacementType];
    if (Object.keys(replacement).join() !== member)
      report('correction.replacement', '/body/replacement', `replacement holds ${member}, and nothing else.`);
    const now = replacement[member];
    const path = `/body/replacement/${member}`;
    if (now !== undefined && now.alertId !== alertId) report('correction.same-alert', `${path}/alertId`);
    if (now !== undefined && now.alertVersion !== alertVersion)
      report('correction.same-version', `${path}/alertVersion`);
  },
};

/** What the alert's own kind asks of a body, an envelope and parts, it asks of their correction. */
const asItsKind: Rule<CtCorrection> = {
  ids: [
    ...new Set<RuleId>([
      ...sources.flatMap(({ rules }) => rules.flatMap(({ ids }) => ids)),
      'sealed.part-of-kind',
      'retention.longest',
    ]),
  ],
  check(message, report) {
    const alert = correctedAlert(message);
    if (alert === undefined) return;
    const { source, member } = corrected[message.body.replacementType];
    const inside: Report = (rule, path, text) =>
      report(rule, path.replace(/^\/body(?=\/|$)/, `/body/replacement/${member}`), text);
    for (const rule of source.rules) rule.check(alert, inside);
    (message.sealed ?? []).forEach(({ part }, i) => {
      if (Object.hasOwn(allParts, part) && !Object.hasOwn(source.parts, part))
        report('sealed.part-of-kind', `/sealed/${i}/part`);
    });
    const kept = (parseRfc3339(message.expiresAt) ?? 0) - (parseRfc3339(message.sentAt) ?? 0);
    if (kept > source.maxRetentionDays * DAY)
      report(
        'retention.longest',
        '/expiresAt',
        `expiresAt is at most ${source.maxRetentionDays} days after sentAt.`,
      );
  },
};

const allParts: KindSource['parts'] = Object.assign(
  {},
  ...sources.map(({ parts }) => parts),
) as KindSource['parts'];

/** Longest of the alerts' own; each correction is held to that of its kind. */
const maxRetentionDays = Math.max(...sources.map((source) => source.maxRetentionDays));

const CHALLENGE = '/body/answers/id';
const ANSWERS = { type: 'CT_CHALLENGE', theirs: '/id', ours: CHALLENGE } as const;

/** Allowed only where an alert of that kind and id opened the conversation. */
const replaces = (type: string): CaseStep => ({
  lifecycle: 'edition',
  family: 'alert',
  when: [{ fact: '/body/replacementType', in: [type] }],
  by: ['OPENER'],
  from: [null, 'CORRECTED'],
  to: 'CORRECTED',
  matches: { type, theirs: '/body/alertId', ours: '/body/alertId' },
});

/** The dispute is over: the alert is hit as long as one of its hits is open, and in force. */
const settles = {
  lifecycle: 'alert',
  family: 'alert',
  from: ['CONTESTED', 'SUSPENDED'],
  matches: ANSWERS,
  soft: true,
} as const;

export const ctCorrection: KindSource = {
  type: 'CT_CORRECTION',
  version: 1,
  family: 'control',
  form: CtCorrection,
  senders: ['POLICE_SYSTEM', 'ANALYST', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: true,
  express: true,
  maxRetentionDays,
  writing: { to: 'AS_OPENED', protective: true, fills: { answers: { lastOf: 'CT_CHALLENGE' } } },
  acts: {
    facts: ['/body/alertId', '/body/alertVersion', '/body/replacementType', CHALLENGE, '/expiresAt'],
    steps: [
      ...kindsOf.map(([type]) => replaces(type)),
      {
        lifecycle: 'challenge',
        key: CHALLENGE,
        family: 'alert',
        from: ['RAISED'],
        to: 'CORRECTED',
        soft: true,
      },
      { ...settles, to: 'HIT_OPEN' },
      { ...settles, to: 'ACTIVE', allEnded: 'hit' },
    ],
    starts: [],
    stops: [{ clock: 'CH', key: CHALLENGE }],
    ball: [],
    version: '/body/alertVersion',
    toEveryHolder: true,
    tellsForwards: [{ change: 'CORRECTED' }],
  },
  replaces: Object.fromEntries(kindsOf.map(([type, { member }]) => [type, `/body/replacement/${member}`])),
  identity: { side: 'SOUGHT', person: '/body/replacement/wantedSuspect/subject' },
  // What may not be released on one word may not come by way of a correction either (INV-33).
  secondPerson: [{ fact: '/body/replacementType', in: ['AL_WANTED_SUSPECT'] }],
  broadcast: 'may',
  parts: allParts,
  rules: [whole, asItsKind],
};
