import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import { AlertBody, linksHold, occupantsProtected, permits } from './alert-body.js';
import { alertOpens } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import { Vehicle, vinHolds } from '../things/vehicle.js';
import { permittedActions } from '../shapes/permitted-actions.js';

export class VehicleBody extends AlertBody {
  @field.Nested(Vehicle) vehicle: Vehicle;
  @field.Code('vehicleInvolvement') involvement: CodeOf<'vehicleInvolvement'>;
  @field.Optional() @field.Whole(0, 500) occupantsExpected?: number;
  @field.Flag() possibleVictimsAboard: boolean;
}

/** Vehicle alert: by its plate or the number on its frame; who sits in it is told elsewhere. */
@Carries('AL_VEHICLE', 1, { ...alertMembers, mustNot: [...alertMembers.mustNot, 'sealed'] })
export class AlVehicle extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(VehicleBody) override body: VehicleBody;
}

const told: Rule<AlVehicle> = {
  ids: ['vehicle.identifier'],
  check({ body: { vehicle } }, report) {
    if (vehicle.plate === undefined && vehicle.vin === undefined)
      report('vehicle.identifier', '/body/vehicle');
  },
};

export const alVehicle: KindSource = {
  type: 'AL_VEHICLE',
  version: 1,
  family: 'alert',
  form: AlVehicle,
  senders: ['POLICE_SYSTEM', 'ANALYST'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'EVERYONE', purpose: 'DETECT', protective: false },
  acts: alertOpens,
  lookup: { banner: 'VEHICLE', vehicles: ['/body/vehicle'] },
  broadcast: 'may',
  parts: {},
  rules: [permits('VEHICLE', permittedActions.AL_VEHICLE), linksHold, told, occupantsProtected],
  doubts: ({ body: { vehicle } }: AlVehicle) =>
    vinHolds(vehicle) === false
      ? [
          {
            path: '/body/vehicle/vin',
            text: 'Read the VIN again: its ninth character is not its check digit. Only some makers compute one.',
          },
        ]
      : [],
};
