import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import { AlertBody, linksHold, occupantsProtected, permits } from './alert-body.js';
import { alertOpens } from '../casework/common-cases.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import { GeoPoint } from '../shapes/location.js';
import { isAfter } from '../shapes/partial-dates.js';
import { flagOfMmsi, judgeVessel, Vessel, VESSEL_RULES } from '../things/vessel.js';
import { permittedActions } from '../shapes/permitted-actions.js';

/** Where the vessel was and is bound, as far as it is known. */
export class Voyage {
  @field.Optional() @field.Text(120) fromPort?: string;
  @field.Optional() @field.Text(120) toPort?: string;
  @field.Optional() @field.Nested(GeoPoint) lastPosition?: GeoPoint;
  @field.When() lastSeenAt: string;
}

export class VesselBody extends AlertBody {
  @field.Nested(Vessel) vessel: Vessel;
  @field.Nested(Voyage) voyage: Voyage;
  @field.Flag() crewForcedLabourSuspected: boolean;
  @field.Flag() possibleVictimsAboard: boolean;
  @field.Optional() @field.Whole(0, 10_000) personsAboard?: number;
}

/** Vessel alert: by a number of its own; who is aboard is told elsewhere. */
@Carries('AL_VESSEL', 1, { ...alertMembers, mustNot: [...alertMembers.mustNot, 'sealed'] })
export class AlVessel extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(VesselBody) override body: VesselBody;
}

const told: Rule<AlVessel> = {
  ids: [...VESSEL_RULES, 'voyage.last-seen-past'],
  check({ body: { vessel, voyage }, sentAt }, report) {
    judgeVessel(vessel, '/body/vessel', report);
    if (isAfter(voyage.lastSeenAt, sentAt)) report('voyage.last-seen-past', '/body/voyage/lastSeenAt');
  },
};

export const alVessel: KindSource = {
  type: 'AL_VESSEL',
  version: 1,
  family: 'alert',
  form: AlVessel,
  senders: ['POLICE_SYSTEM', 'ANALYST'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1096,
  writing: { to: 'EVERYONE', purpose: 'DETECT', protective: false },
  acts: alertOpens,
  lookup: { banner: 'VESSEL', vessels: ['/body/vessel'] },
  broadcast: 'may',
  parts: {},
  rules: [permits('VESSEL', permittedActions.AL_VESSEL), linksHold, told, occupantsProtected],
  doubts({ body: { vessel } }: AlVessel) {
    const { mmsi = '', flag } = vessel;
    const own = flagOfMmsi(mmsi);
    return own === undefined || flag === undefined || own === flag
      ? []
      : [
          {
            path: '/body/vessel/mmsi',
            text: `Read the MMSI again: numbers that begin so are given to ships of ${own}. The ship may have changed its flag.`,
          },
        ];
  },
};
