import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import { AlertBody, linksHold, permits } from './alert-body.js';
import { alertOpens } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { isAssignedPhone } from '../form/identifiers.js';
import type { KindSource, Rule } from '../form/kind.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import { CommsId, judgeCommsIds, COMMS_RULES } from '../shapes/comms-id.js';
import { judgeOrganisation, Organisation } from '../things/organisation.js';
import { PLACE_RULES } from '../shapes/location.js';
import { permittedActions } from '../shapes/permitted-actions.js';

export class EntityBody extends AlertBody {
  @field.Optional() @field.Nested(Organisation) organisation?: Organisation;
  @field.Optional() @field.List(CommsId, { min: 1, max: 50 }) commsIds?: CommsId[];
  @field.Code('organisationRole') roleInCase: CodeOf<'organisationRole'>;
  @field.Codes('recruitmentMethod', { min: 0, max: 12 }) recruitmentMethods: CodeOf<'recruitmentMethod'>[];
  @field.Codes('platform', { min: 0, max: 15 }) platforms: CodeOf<'platform'>[];
  /** How many victims are known, in a band; who they are is told nowhere in it. */
  @field.Code('victimsKnown') victimsKnown: CodeOf<'victimsKnown'>;
}

/** Alert on an organisation, or on how it is reached and paid. It has no sealed part, so no victim is in it. */
@Carries('AL_ENTITY', 1, { ...alertMembers, mustNot: [...alertMembers.mustNot, 'sealed'] })
export class AlEntity extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(EntityBody) override body: EntityBody;
}

const told: Rule<AlEntity> = {
  ids: [...COMMS_RULES, ...PLACE_RULES, 'entity.one-role', 'entity.told'],
  check({ body: { organisation, commsIds = [], roleInCase } }, report) {
    if (organisation === undefined && commsIds.length === 0) report('entity.told', '/body/organisation');
    if (organisation !== undefined) {
      judgeOrganisation(organisation, '/body/organisation', report);
      if (organisation.roleInCase !== roleInCase) report('entity.one-role', '/body/roleInCase');
    }
    judgeCommsIds(commsIds, '/body/commsIds', report);
  },
};

export const alEntity: KindSource = {
  type: 'AL_ENTITY',
  version: 1,
  family: 'alert',
  form: AlEntity,
  senders: ['POLICE_SYSTEM', 'ANALYST'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1096,
  writing: { to: 'EVERYONE', purpose: 'DETECT', protective: false },
  acts: alertOpens,
  lookup: { banner: 'ENTITY', comms: ['/body/commsIds/*'], organisations: ['/body/organisation'] },
  broadcast: 'may',
  parts: {},
  rules: [permits('ENTITY', permittedActions.AL_ENTITY), linksHold, told],
  doubts: ({ body: { commsIds = [] } }: AlEntity) =>
    commsIds.flatMap(({ kind, value }, i) =>
      kind === 'PHONE' && !isAssignedPhone(value)
        ? [
            {
              path: `/body/commsIds/${i}/value`,
              text: 'Read the telephone number again: as far as is known its country hands out none that begins so.',
            },
          ]
        : [],
    ),
};
