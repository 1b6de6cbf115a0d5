import { alertBodies } from '../alerts/examples.js';
import {
  commitment,
  evaluation,
  from,
  ids,
  open,
  owner,
  personal,
  target,
  toOwner,
  type Examples,
} from '../examples/shared.js';

export const examples: Examples = {
  messages: {
    CT_CHALLENGE: {
      ...toOwner,
      ...personal,
      body: { target, alertVersion: 1, act: 'RAISE', pace: 'PROMPT' },
      sealed: [{ part: 'challenge', units: owner, commitment }],
    },
    CT_CORRECTION: {
      ...open,
      id: ids(5),
      after: [target],
      createdAt: '2026-11-25T03:00:00.000Z',
      sentAt: '2026-11-25T03:00:00.000Z',
      to: { all: true, except: ['MM'] },
      purpose: 'LOCATE_PERSON',
      evaluation,
      subjectEn: 'Recruiter for two compounds: place changed',
      body: {
        target,
        alertId: ids(1),
        alertVersion: 2,
        reason: 'NEW_INFORMATION',
        replacementType: 'AL_WANTED_SUSPECT',
        replacement: { wantedSuspect: { ...alertBodies.wanted, alertVersion: 2 } },
      },
    },
    CT_SUPPRESSION: {
      id: ids(8),
      version: 1,
      status: 'EXERCISE',
      from: { member: 'TH', unit: 'GATEWAY', role: 'SYSTEM' },
      to: { all: true, except: ['MM'] },
      conversation: target,
      after: [target],
      createdAt: '2026-11-25T03:00:00.000Z',
      sentAt: '2026-11-25T03:00:00.000Z',
      body: { target, reason: 'REVIEW' },
    },
    CT_WITHDRAWAL: {
      id: ids(3),
      version: 1,
      status: 'EXERCISE',
      from,
      to: { all: true, except: ['MM'] },
      conversation: { member: 'TH', id: ids(1) },
      after: [{ member: 'TH', id: ids(1) }],
      originUserRef: 'u-4711',
      createdAt: '2026-11-25T03:00:00.000Z',
      sentAt: '2026-11-25T03:00:00.000Z',
      body: { target: { member: 'TH', id: ids(1) }, reason: 'ENDED' },
    },
  },
  shown: {
    CT_CORRECTION: {
      purpose: 'DETECT',
      subjectEn: 'Van that may carry victims to the border: colour changed',
      body: {
        target,
        alertId: ids(1),
        alertVersion: 2,
        reason: 'NEW_INFORMATION',
        replacementType: 'AL_VEHICLE',
        replacement: {
          vehicle: {
            ...alertBodies.vehicle,
            alertVersion: 2,
            vehicle: { ...alertBodies.vehicle.vehicle, colour: 'grey' },
          },
        },
      },
    },
  },
  parts: {
    ground: { ground: 'ARRESTED', language: 'eng' },
    challenge: {
      ground: 'MISTAKEN_IDENTITY',
      language: 'eng',
      text: 'The person was in a hospital of this country throughout the period named.',
    },
  },
};
