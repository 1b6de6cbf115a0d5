import type { JsonObject } from '#envelope';
import { DAY, newId, rfc3339, type Clock, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { storyDraft } from '../stories/story-drafts.js';

/** The person's own passport, until the correction. */
export const OLD_PASSPORT = 'B7654321';
export const NEW_PASSPORT = 'B7654322';
/** Stolen blank, filled in with his name; nobody is told of its holder. */
export const STOLEN = 'C1234567';
/** The zone of the stolen blank: his name as it was typed there, born 2 May 1984. */
export const ZONE = ['P<VNMTRAN<<VAN<MAO'.padEnd(44, '<'), 'C1234567<0VNM8405025M3102282<<<<<<<<<<<<<<<4'];
export const SPELLED = 'Tran Van Mao';

const EVERYONE = { to: { all: true, except: [] } };

interface Alerts {
  readonly wanted: JsonObject;
  readonly passport: JsonObject;
  /** The wanted alert anew: another number of his own passport. */
  corrected(alert: MessageRef): JsonObject;
}

/** What the police system of Viet Nam posts. `clock`: of all programs. */
export function alertsOf(clock: Clock): Alerts {
  const [wantedId, passportId] = [newId(clock), newId(clock)];
  const now = clock.now();
  const contactDuty = { unit: 'DESK', phone: '+842430000000' };
  const validFrom = rfc3339(now - DAY);
  return {
    wanted: storyDraft(
      'AL_WANTED_SUSPECT',
      { now, conversation: undefined },
      { members: { ...EVERYONE, sealed: [] }, body: { alertId: wantedId, contactDuty, validFrom } },
    ),
    passport: storyDraft(
      'AL_TRAVEL_DOCUMENT',
      { now, conversation: undefined },
      {
        members: { ...EVERYONE, subjectEn: 'Stolen blank passport, may be used by a recruiter' },
        body: {
          ...{ alertId: passportId, contactDuty, validFrom },
          actionRequested: 'SEIZE_AND_REPORT',
          fallbackAction: 'CHECK_HOLDER_WELFARE',
          reason: 'Taken from a consulate; one of a box of blanks.',
          document: { type: 'PASSPORT', issuer: 'VNM', number: STOLEN },
          fraudType: 'STOLEN_BLANK',
        },
      },
    ),
    corrected: (alert) => {
      const { replacement } = sampleMessage('CT_CORRECTION')['body'] as {
        replacement: { wantedSuspect: { subject: JsonObject } };
      };
      const { wantedSuspect } = replacement;
      const documents = [{ type: 'PASSPORT', number: NEW_PASSPORT, issuer: 'VNM', state: 'COPY' }];
      return storyDraft(
        'CT_CORRECTION',
        { now: clock.now(), conversation: alert },
        {
          members: { ...EVERYONE, subjectEn: 'Recruiter for two compounds: number of his passport changed' },
          body: {
            target: { ...alert },
            alertId: wantedId,
            replacement: {
              wantedSuspect: {
                ...wantedSuspect,
                ...{ alertId: wantedId, alertVersion: 2, contactDuty, validFrom },
                subject: { ...wantedSuspect.subject, documents },
              },
            },
          },
        },
      );
    },
  };
}
