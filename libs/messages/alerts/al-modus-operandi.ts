import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import { AlertBody, linksHold, permits } from './alert-body.js';
import { alertOpens } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import { namesNobody } from '../leaks/names-nobody.js';
import { judgeLegs, Route } from '../things/route.js';
import { permittedActions } from '../shapes/permitted-actions.js';

/** A point of the map: enough to draw a route without free GeoJSON. */
export class MapPoint {
  @field.Measure(-90, 90) lat: number;
  @field.Measure(-180, 180) lon: number;
  @field.Whole(1, 1_000_000) precisionM: number;
  @field.Optional() @field.Text(120) label?: string;
}

export class ModusOperandiBody extends AlertBody {
  @field.Nested(Route) route: Route;
  @field.Text(4000) method: string;
  @field.Codes('recruitmentMethod', { min: 0, max: 12 }) recruitmentMethods: CodeOf<'recruitmentMethod'>[];
  @field.Codes('exploitationForm', { min: 0, max: 23 }) formsOfExploitation: CodeOf<'exploitationForm'>[];
  @field.Codes('sector', { min: 0, max: 30 }) sectors: CodeOf<'sector'>[];
  @field.Codes('indicator', { min: 0, max: 26 }) indicatorsObserved: CodeOf<'indicator'>[];
  @field.Optional() @field.Text(2000) countermeasures?: string;
  @field.Optional() @field.List(MapPoint, { min: 0, max: 200 }) map?: MapPoint[];
}

/** Warning about a method or route; no personal data at all (INV-25). */
@Carries('AL_MODUS_OPERANDI', 1, { ...alertMembers, mustNot: [...alertMembers.mustNot, 'sealed'] })
export class AlModusOperandi extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(ModusOperandiBody) override body: ModusOperandiBody;
}

const legs: Rule<AlModusOperandi> = {
  ids: ['route.legs-meet'],
  check: ({ body }, report) => judgeLegs(body.route.legs, '/body/route/legs', report),
};

export const alModusOperandi: KindSource = {
  type: 'AL_MODUS_OPERANDI',
  version: 1,
  family: 'alert',
  form: AlModusOperandi,
  senders: ['ANALYST'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 366,
  writing: { to: 'EVERYONE', purpose: 'PREVENT', protective: false },
  acts: alertOpens,
  broadcast: 'may',
  parts: {},
  rules: [
    permits('METHOD', permittedActions.AL_MODUS_OPERANDI),
    linksHold,
    legs,
    namesNobody([
      '/subjectEn',
      '/urgencyReason',
      '/body/reason',
      '/body/method',
      '/body/countermeasures',
      '/body/map/*/label',
    ]),
  ],
};
